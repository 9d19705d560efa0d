// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/paymentspage.h"

#include "models/views/admin/looks.h"
#include "models/views/admin/paymentcase.h"
#include "models/views/core/timewords.h"
#include "models/views/history/historyentry.h"
#include "ui/admin/casepane.h"
#include "ui/admin/casepapers.h"
#include "ui/admin/contested.h"
#include "ui/admin/parts.h"
#include "ui/history/transactionpane.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

HistoryView::Setup paymentSetup()
{
    HistoryView::Setup setup;
    setup.prefix = u"adminPayment"_s;
    setup.of = views::HistoryOf::Transactions;
    setup.side = Party::Admin;
    setup.title = PaymentsPage::tr("Transactions");
    setup.searchHint = PaymentsPage::tr("Guest, workshop or gateway id");
    setup.icon = Icon::Card;
    setup.emptyTitle = PaymentsPage::tr("No transactions yet");
    setup.emptySentence = PaymentsPage::tr(
        "A payment begins when somebody holds a seat. Refunds, payouts and disputes follow.");
    setup.fileName = u"karigar-transactions"_s;
    return setup;
}

} // namespace

PaymentsPage::PaymentsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent)
    : HistoryPage(context, paymentSetup(), chooser, parent)
    , m_case(new views::admin::PaymentCase(context.workspace, this))
    , m_details(new QStackedWidget(this))
    , m_pane(new CasePane(u"paymentCase"_s, Icon::Card, tr("Choose a payment"),
                          tr("Its state, the gateway's ids and what it moved are shown here."), this))
    , m_payout(new TransactionPane(context.workspace, Party::Admin, {chooser, printInvoice}, this))
{
    m_details->addWidget(m_pane);
    m_details->addWidget(m_payout);
    connect(m_case, &views::admin::PaymentCase::loaded, this, &PaymentsPage::refreshCase);
    connect(m_case, &views::admin::PaymentCase::missing, m_pane, &CasePane::showMissing);
    start(m_details);
}

// Everything about a payment is its case: what went back and what its bank contests stand in it. A payout is
// of many payments and has a pane of its own.
void PaymentsPage::openRecord(const Id& id, Kind kind)
{
    m_details->setCurrentWidget(kind == Kind::Settlement ? static_cast<QWidget*>(m_payout) : m_pane);
    if (kind == Kind::Payment)
        return m_case->open(id);
    m_workspace.find(kind, id, this, [this, kind](const std::optional<views::Row>& row) {
        if (!row)
            return;
        if (kind == Kind::Settlement)
            return m_payout->show(*row, kind);
        m_case->open(Id::fromText(row->doc.value("payment"_L1).toString()).value_or(Id()));
    });
}

// Captured payments are counted by the day the money came, all others by the day they began.
views::HistoryFilter PaymentsPage::filterFor(const views::admin::ListRequest& request) const
{
    views::HistoryFilter filter;
    if (!request.state.isEmpty())
        filter.states = {u"payment:"_s + request.state};
    filter.period = periodOf(request.range);
    if (request.state == enumText(PaymentState::Captured))
        filter.dayOf = views::DayOf::Effect;
    return filter;
}

void PaymentsPage::refreshCase()
{
    QVBoxLayout* column = m_pane->begin();
    column->addWidget(headCard());
    column->addWidget(gatewayCard());
    column->addWidget(ledgerCard(m_case->ledger(), m_pane));
    m_pane->finish();
}

Card* PaymentsPage::headCard()
{
    const Payment& payment = m_case->payment();
    auto* card = new Card(m_pane);
    auto* chip = chipOf(views::admin::lookOf(payment.state), card);
    chip->setObjectName(u"paymentCaseState"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(label(formatMoney(payment.amount), TextSize::Display, Ink::Normal, card), 1);
    head->addWidget(chip, 0, Qt::AlignTop);
    card->content()->addLayout(head);
    card->content()->addWidget(
        label(u"%1 · %2"_s.arg(payment.customerName, payment.title), TextSize::Body, Ink::Muted, card));
    if (auto* contested = contestedBanner(payment, card)) {
        connect(contested, &Banner::triggered, this, [this] { Q_EMIT goTo({u"disputes"_s, {}}); });
        card->content()->addWidget(contested);
    }
    auto* facts = new KeyValueTable(card);
    const auto time = [&](const QString& key, Millis at) {
        if (at > 0)
            facts->addText(key, views::exactWords(at));
    };
    time(tr("Begun"), payment.createdAt);
    time(tr("Authorised"), payment.authorizedAt);
    time(tr("Captured"), payment.capturedAt);
    if (payment.capturedAt > 0)
        facts->addAmount(tr("Fee of the gateway, tax included"), payment.fee.paise);
    if (payment.refunded.paise > 0)
        facts->addAmount(tr("Refunded"), payment.refunded.paise);
    if (!payment.failure.isEmpty())
        facts->addText(tr("What failed"), payment.failure);
    card->content()->addWidget(facts);
    auto* open =
        new Button(Button::Kind::Secondary, u"openBookingButton"_s, tr("Open booking"), Icon::Bookings, card);
    connect(open, &QPushButton::clicked, this, [this, id = payment.booking.toText()] {
        Q_EMIT goTo({u"bookings"_s, id});
    });
    card->content()->addWidget(open, 0, Qt::AlignLeft);
    card->content()->addWidget(casePapers(*this, m_workspace, m_chooser, "payment", payment.id, card));
    return card;
}

Card* PaymentsPage::gatewayCard()
{
    const Payment& payment = m_case->payment();
    Card* card = titledCard(tr("At the gateway"), m_pane);
    const auto copied = [this] { Q_EMIT said(tr("Copied."), {}); };
    if (payment.orderId.isEmpty())
        card->content()->addWidget(
            label(tr("The gateway has not opened an order yet."), TextSize::Body, Ink::Muted, card));
    else
        card->content()->addWidget(copyRow(u"orderId"_s, tr("Order"), payment.orderId, copied, card));
    if (!payment.pspId.isEmpty())
        card->content()->addWidget(copyRow(u"pspId"_s, tr("Payment"), payment.pspId, copied, card));
    if (!payment.method.isEmpty()) {
        auto* facts = new KeyValueTable(card);
        facts->addText(tr("Paid by"), views::methodWords(payment.method));
        card->content()->addWidget(facts);
    }
    return card;
}

} // namespace karigar::ui::admin
