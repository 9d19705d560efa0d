// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/parts.h"

#include "ui/shared/card.h"
#include "ui/shared/text.h"

#include <array>
#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <utility>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kTwoColumnsFrom = 880;
} // namespace

Tone toneOf(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, Tone>, 6> kTones{{{u"accent", Tone::Accent},
                                                                        {u"ok", Tone::Ok},
                                                                        {u"warn", Tone::Warn},
                                                                        {u"bad", Tone::Bad},
                                                                        {u"info", Tone::Info},
                                                                        {u"ink", Tone::Ink}}};
    for (const auto& [known, tone] : kTones)
        if (known == name)
            return tone;
    return Tone::Muted;
}

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

QPlainTextEdit* textField(const QString& objectName, const QString& accessibleName, int lines, QWidget* parent)
{
    auto* field = new QPlainTextEdit(parent);
    nameWidget(field, objectName, accessibleName);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + space::k24);
    return field;
}

void arrangeColumns(QBoxLayout* columns, int width)
{
    columns->setDirection(width >= kTwoColumnsFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace karigar::ui::artisan
