// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/totalsrow.h"

#include "models/views/history/historyentry.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

TotalsRow::TotalsRow(const QString& prefix, Party side, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_states(new QWidget(this))
    , m_flow(new FlowLayout(m_states, space::k4))
{
    const bool customer = side == Party::Customer;
    auto* amounts = new FlowLayout(nullptr, space::k24);
    m_gross = amount(customer ? tr("Paid") : tr("Gross"), u"Gross"_s, amounts);
    m_refunds = amount(customer ? tr("Came back") : tr("Refunds"), u"Refunds"_s, amounts);
    m_net = amount(customer ? tr("Together") : tr("Net"), u"Net"_s, amounts);
    m_reserved = amount(tr("Reserved"), u"Reserved"_s, amounts);
    nameWidget(m_states, prefix + u"States"_s, tr("By state"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(amounts);
    column->addWidget(m_states);
}

AmountLabel* TotalsRow::amount(const QString& caption, const QString& name, FlowLayout* flow)
{
    auto* part = new QWidget(this);
    auto* words = label(caption, TextSize::Caption, Ink::Muted, part);
    words->setWordWrap(false);
    auto* value = new AmountLabel(0, TextSize::Title, part);
    value->setAlignment(Qt::AlignLeft);
    nameWidget(value, m_prefix + name, caption);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(words);
    column->addWidget(value);
    flow->addWidget(part);
    return value;
}

void TotalsRow::setTotals(const views::HistoryTotals& totals)
{
    const std::pair<AmountLabel*, Money> amounts[]{{m_gross, totals.gross},
                                                   {m_refunds, -totals.refunds},
                                                   {m_net, totals.net()},
                                                   {m_reserved, totals.reserved}};
    for (const auto& [value, sum] : amounts) {
        value->setPaise(sum.paise);
        value->setAccessibleDescription(formatMoney(sum));
    }
    m_reserved->parentWidget()->setVisible(totals.reserved.paise != 0);
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& state : totals.states) {
        auto* chip = new StateChip(
            iconNamed(state.look.icon),
            tr("%1: %2, %3").arg(state.look.text).arg(state.count).arg(formatMoneyShort(state.amount)),
            toneNamed(state.look.tone), m_states);
        chip->setObjectName(u"%1.sum.%2"_s.arg(m_prefix, state.name));
        m_flow->addWidget(chip);
        chip->show();
    }
    m_states->setVisible(!totals.states.empty());
    m_states->updateGeometry();
}

} // namespace karigar::ui
