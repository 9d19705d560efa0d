// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/history/historysums.h"

#include <QWidget>

class QLabel;

namespace karigar::ui {

class AmountLabel;
class FlowLayout;

/// What the shown movements come to: gross, refunds and net, and under them each state with its number and
/// sum. GUI thread. Object names, for a prefix: <prefix>Gross, <prefix>Refunds, <prefix>Net,
/// <prefix>Reserved, <prefix>States, chips <prefix>.sum.<state>.
class TotalsRow : public QWidget {
    Q_OBJECT
public:
    TotalsRow(const QString& prefix, Party side, QWidget* parent = nullptr);

    void setTotals(const views::HistoryTotals& totals);

private:
    AmountLabel* amount(const QString& caption, const QString& name, FlowLayout* flow);

    QString m_prefix;
    AmountLabel* m_gross;
    AmountLabel* m_refunds;
    AmountLabel* m_net;
    AmountLabel* m_reserved;
    QWidget* m_states;
    FlowLayout* m_flow;
};

} // namespace karigar::ui
