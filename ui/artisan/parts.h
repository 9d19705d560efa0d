// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/iconset.h"
#include "ui/style/tokens.h"

#include <QString>

class QBoxLayout;
class QLayout;
class QPlainTextEdit;
class QWidget;

namespace karigar::ui {
class Card;
}

/// Small things that several pages of this mode are made of. GUI thread; the parent owns what is made.
namespace karigar::ui::artisan {

/// The token of a tone as view models name it; Muted for an unknown name.
Tone toneOf(QStringView name);

void emptyLayout(QLayout* layout);

/// A card with a heading.
Card* titledCard(const QString& title, QWidget* parent);

/// A text of several lines, `lines` high.
QPlainTextEdit* textField(const QString& objectName, const QString& accessibleName, int lines, QWidget* parent);

/// Two columns side by side where there is room, else below each other.
void arrangeColumns(QBoxLayout* columns, int width);

} // namespace karigar::ui::artisan
