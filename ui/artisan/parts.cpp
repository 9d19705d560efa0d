// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/parts.h"

#include "ui/shared/card.h"
#include "ui/shared/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kTwoColumnsFrom = 880;
} // namespace

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

Card* titledCard(const QString& title, QWidget* parent)
{
    auto* card = new Card(parent);
    card->content()->setSpacing(space::k12);
    card->content()->addWidget(label(title, TextSize::Title, Ink::Normal, card));
    return card;
}

QPlainTextEdit* textField(const QString& objectName, const QString& accessibleName, int lines,
                          QWidget* parent)
{
    auto* field = new QPlainTextEdit(parent);
    nameWidget(field, objectName, accessibleName);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + space::k24);
    return field;
}

QSpinBox* numberField(const QString& objectName, int least, int most, int step, const QString& suffix,
                      QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setObjectName(objectName);
    field->setRange(least, most);
    field->setSingleStep(step);
    field->setSuffix(suffix);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

void arrangeColumns(QBoxLayout* columns, int width)
{
    columns->setDirection(width >= kTwoColumnsFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace karigar::ui::artisan
