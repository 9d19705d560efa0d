// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/transactionsview.h"

#include "ui/history/historyview.h"
#include "ui/history/transactionpane.h"
#include "ui/shared/listdetail.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

HistoryView::Setup transactionsSetup(Party side, const QString& prefix)
{
    HistoryView::Setup setup;
    setup.prefix = prefix;
    setup.of = views::HistoryOf::Transactions;
    setup.side = side;
    setup.title = TransactionsView::tr("Transactions");
    setup.searchHint = side == Party::Customer ? TransactionsView::tr("Workshop or reference")
                                               : TransactionsView::tr("Guest, workshop or reference");
    setup.icon = Icon::Card;
    setup.emptyTitle = TransactionsView::tr("No transactions yet");
    setup.emptySentence =
        side == Party::Customer
            ? TransactionsView::tr("When you book a workshop, the payment and its receipt "
                                   "stay here, and so does what comes back.")
            : TransactionsView::tr("Payments of your guests, refunds to them and payouts to "
                                   "your bank appear here.");
    setup.fileName = u"karigar-transactions"_s;
    return setup;
}

} // namespace

TransactionsView::TransactionsView(views::Workspace& workspace, Party side, const QString& prefix,
                                   const PaperDoors& doors, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_history(new HistoryView(workspace, transactionsSetup(side, prefix), doors.saveAs))
    , m_pane(new TransactionPane(workspace, side, doors))
    , m_split(new ListDetail(prefix + u"Split"_s, m_history, m_pane, this))
{
    m_history->keepPageMargins();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    const auto take = [this](const views::Row& row, Kind kind) {
        m_shown = row.id;
        m_pane->show(row, kind);
    };
    connect(m_history, &HistoryView::moved, this, [this, take](const views::Row& row, Kind kind) {
        // Beside the list the record follows the keys; alone on the page it waits to be opened.
        if (m_split->isBeside())
            take(row, kind);
    });
    connect(m_history, &HistoryView::opened, this, [this, take](const views::Row& row, Kind kind) {
        take(row, kind);
        m_split->showDetail();
    });
    connect(m_history, &HistoryView::listed, this, &TransactionsView::refresh);
    connect(m_history, &HistoryView::said, this, &TransactionsView::said);
    connect(m_history, &HistoryView::failed, this, &TransactionsView::failed);
    connect(m_pane, &TransactionPane::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_pane, &TransactionPane::failed, this, &TransactionsView::failed);
    connect(m_pane, &TransactionPane::bookingWanted, this, &TransactionsView::bookingWanted);
    connect(m_pane, &TransactionPane::refundWanted, this, &TransactionsView::refundWanted);
    connect(m_pane, &TransactionPane::oldReceiptWanted, this, &TransactionsView::oldReceiptWanted);
}

void TransactionsView::open(const QString& subject)
{
    if (const auto id = Id::fromText(subject))
        openRecord(*id, {Kind::Payment, Kind::Refund, Kind::Settlement});
}

void TransactionsView::openRecord(const Id& id, std::vector<Kind> kinds)
{
    if (kinds.empty())
        return;
    const Kind kind = kinds.front();
    kinds.erase(kinds.begin());
    m_workspace.find(kind, id, this, [this, id, kind, kinds](const std::optional<views::Row>& row) {
        if (!row)
            return openRecord(id, kinds);
        m_shown = id;
        m_pane->show(*row, kind);
        m_history->setShown(id);
        m_split->showDetail();
    });
}

// What is shown follows its record; without anything chosen the newest one is, where there is room.
void TransactionsView::refresh()
{
    if (m_shown.isNull() && m_split->isBeside())
        m_history->chooseFirst();
    else if (const views::Row* row = m_history->current(); row && row->id == m_shown)
        m_pane->show(*row, m_history->currentKind());
}

bool TransactionsView::goBack()
{
    if (m_split->isBeside() || m_history->isVisible())
        return false;
    m_split->showList();
    return true;
}

} // namespace karigar::ui
