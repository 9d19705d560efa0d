// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/iconset.h"
#include "ui/style/tokens.h"

#include <QString>

class QBoxLayout;
class QLayout;
class QPlainTextEdit;
class QSpinBox;
class QWidget;

namespace karigar::ui {
class Card;
}

/// Small things that several pages of this mode are made of. GUI thread; the parent owns what is made.
namespace karigar::ui::artisan {

void emptyLayout(QLayout* layout);

/// A card with a heading.
Card* titledCard(const QString& title, QWidget* parent);

/// A text of several lines, `lines` high.
QPlainTextEdit* textField(const QString& objectName, const QString& accessibleName, int lines,
                          QWidget* parent);

/// A number that is typed or stepped with the arrow keys.
QSpinBox* numberField(const QString& objectName, int least, int most, int step, const QString& suffix,
                      QWidget* parent);

/// Two columns side by side where there is room, else below each other.
void arrangeColumns(QBoxLayout* columns, int width);

} // namespace karigar::ui::artisan
