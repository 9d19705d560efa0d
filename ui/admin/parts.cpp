// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/parts.h"

#include "models/views/core/timewords.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/card.h"
#include "ui/shared/hairline.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

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

StateChip* chipOf(const views::admin::Look& look, QWidget* parent)
{
    return new StateChip(iconNamed(look.icon), look.text, toneNamed(look.tone), parent);
}

QWidget* copyRow(const QString& objectName, const QString& key, const QString& value,
                 std::function<void()> copied, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    QLabel* words = label(value, TextSize::Body, Ink::Normal, line);
    words->setObjectName(objectName);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* copy = new IconButton(Icon::Copy, objectName + u".copy"_s, Words::tr("Copy %1").arg(key), line);
    row->addWidget(label(key, TextSize::Body, Ink::Muted, line), 2);
    row->addWidget(words, 3);
    row->addWidget(copy);
    QObject::connect(copy, &QToolButton::clicked, line, [value, copied = std::move(copied)] {
        QGuiApplication::clipboard()->setText(value);
        copied();
    });
    return line;
}

Card* ledgerCard(const std::vector<LedgerEntry>& lines, QWidget* parent)
{
    Card* card = titledCard(Words::tr("Ledger"), parent);
    card->setObjectName(u"ledgerCard"_s);
    if (lines.empty()) {
        card->content()->addWidget(
            label(Words::tr("No money has moved. The first lines are written when a payment is captured."),
                  TextSize::Body, Ink::Muted, card));
        return card;
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k16);
    grid->setVerticalSpacing(space::k8);
    grid->setColumnStretch(0, 1);
    int row = 0;
    qint64 sum = 0;
    for (const LedgerEntry& line : lines) {
        QLabel* when = label(views::exactWords(line.at), TextSize::Caption, Ink::Muted, card);
        when->setWordWrap(false);
        grid->addWidget(label(views::admin::accountWords(line.account), TextSize::Body, Ink::Normal, card),
                        row, 0);
        grid->addWidget(when, row, 1);
        grid->addWidget(new AmountLabel(line.amount.paise, TextSize::Body, card), row++, 2);
        sum += line.amount.paise;
    }
    grid->addWidget(new Hairline(card), row++, 0, 1, 3);
    grid->addWidget(label(Words::tr("Sum, which has to be zero"), TextSize::Body, Ink::Muted, card), row, 0,
                    1, 2);
    auto* total = new AmountLabel(sum, TextSize::Body, card);
    total->setObjectName(u"ledgerSum"_s);
    grid->addWidget(total, row, 2);
    card->content()->addLayout(grid);
    return card;
}

} // namespace karigar::ui::admin
