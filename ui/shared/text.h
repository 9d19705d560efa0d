// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Labels in the five type sizes. The style sheet sets the font from the properties, so that a label made here
// follows text scale and theme. Thread: GUI. Owner: the parent, as with every widget of the kit.

#include "ui/style/tokens.h"

#include <QString>

class QLabel;
class QWidget;

namespace karigar::ui {

enum class Ink { Normal, Muted };

/// A selectable-by-nobody, word-wrapping label.
QLabel* label(const QString& text, TextSize size = TextSize::Body, Ink ink = Ink::Normal,
              QWidget* parent = nullptr);
QLabel* strongLabel(const QString& text, QWidget* parent = nullptr);
void setTextSize(QLabel* label, TextSize size);
/// Both names in one call: for tests and scripts, and for screen readers.
void nameWidget(QWidget* widget, const QString& objectName, const QString& accessibleName);
/// Sets a dynamic property that the style sheet reads and applies it at once.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace karigar::ui
