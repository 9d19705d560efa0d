// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/paymentspage.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/views/admin/filters.h"
#include "models/views/admin/looks.h"
#include "models/views/admin/paymentcase.h"
#include "models/views/admin/paymentsexport.h"
#include "models/views/core/timewords.h"
#include "ui/admin/casepane.h"
#include "ui/admin/contested.h"
#include "ui/admin/parts.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

BrowsePage::Setup paymentSetup()
{
    BrowsePage::Setup setup;
    setup.prefix = u"adminPayment"_s;
    setup.kind = Kind::Payment;
    setup.describe = [](const views::Row& row) { return views::admin::entryOf(row.as<Payment>()); };
    setup.lines = 3;
    setup.title = PaymentsPage::tr("Payments");
    setup.purpose =
        PaymentsPage::tr("Every payment as the gateway reports it, the newest first, with the sum of "
                         "what is shown.");
    setup.searchHint = PaymentsPage::tr("Guest, workshop or gateway id");
    setup.icon = Icon::Card;
    setup.emptyTitle = PaymentsPage::tr("No payments here");
    setup.emptySentence = PaymentsPage::tr("A payment begins when somebody holds a seat. Perhaps the filters "
                                           "leave them out.");
    return setup;
}

std::vector<std::pair<QString, QString>> paymentStates()
{
    std::vector<std::pair<QString, QString>> states;
    for (const auto& name : EnumNames<PaymentState>::table)
        states.emplace_back(QString(enumText(name.value)), paymentStateLabel(name.value));
    return states;
}

} // namespace

PaymentsPage::PaymentsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent)
    : BrowsePage(context, paymentSetup(), parent)
    , m_chooser(chooser)
    , m_case(new views::admin::PaymentCase(context.workspace, this))
    , m_export(new views::admin::PaymentsExport(context.workspace, this))
    , m_pane(new CasePane(u"paymentCase"_s, Icon::Card, tr("Choose a payment"),
                          tr("Its state, the gateway's ids and what it moved are shown here."), this))
    , m_state(stateFilter(u"paymentStateFilter"_s, tr("Any state"), paymentStates()))
    , m_range(rangeFilter(u"paymentRange"_s, tr("Paid when")))
    , m_exportButton(new Button(Button::Kind::Secondary, u"exportPaymentsButton"_s, tr("Export CSV"),
                                Icon::Download, this))
{
    m_exportButton->setToolTip(tr("Save what is shown as a table for a spreadsheet"));
    addFilter(m_exportButton);
    connect(m_exportButton, &QPushButton::clicked, this, &PaymentsPage::exportShown);
    connect(m_export, &views::admin::PaymentsExport::finished, this, [this](int payments) {
        m_exportButton->setEnabled(true);
        Q_EMIT said(tr("%n payment(s) saved.", nullptr, payments), {});
    });
    connect(m_export, &views::admin::PaymentsExport::failed, this, [this](const Error& error) {
        m_exportButton->setEnabled(true);
        Q_EMIT failed(error);
    });
    connect(m_case, &views::admin::PaymentCase::loaded, this, &PaymentsPage::refreshCase);
    connect(m_case, &views::admin::PaymentCase::missing, m_pane, &CasePane::showMissing);
    start(m_pane);
}

views::admin::Listing PaymentsPage::listing() const
{
    const views::admin::ListRequest request{m_state->currentData().toString(),
                                            static_cast<views::admin::Range>(m_range->current())};
    return views::admin::paymentListing(request, searchText(), m_workspace.now());
}

void PaymentsPage::applyRequest(const views::admin::ListRequest& request)
{
    m_state->setCurrentIndex(std::max(0, m_state->findData(request.state)));
    m_range->setCurrent(static_cast<int>(request.range));
}

void PaymentsPage::openRecord(const Id& id)
{
    m_case->open(id);
}

QString PaymentsPage::countWords(int count) const
{
    return tr("%n payment(s)", nullptr, count);
}

void PaymentsPage::onListed()
{
    m_exportButton->setEnabled(m_model->total() > 0 && !m_export->isRunning());
    const int pass = ++m_sums;
    const auto show = [this, pass](qint64 paise) {
        if (pass == m_sums)
            setSummary(tr("%1 · %2 in all").arg(countWords(m_model->total()), formatMoney(Money{paise})));
    };
    if (!m_model->listing().isSearch()) {
        m_workspace.sum(m_model->listing().query, u"amount"_s, this, show);
        return;
    }
    Money found;
    for (int i = 0; i < m_model->total(); ++i)
        if (const views::Row* row = m_model->rowAt(i))
            found += row->as<Payment>().amount;
    show(found.paise);
}

void PaymentsPage::exportShown()
{
    const QString name =
        u"karigar-payments-%1.csv"_s.arg(dateInIndia(m_workspace.now()).toString(Qt::ISODate));
    const QString path = m_chooser(this, name);
    if (path.isEmpty())
        return;
    m_exportButton->setEnabled(false);
    m_export->start(path, m_model->listing());
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
    card->content()->addWidget(papersOf("payment", payment.id, m_chooser, card));
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
        facts->addText(tr("Paid by"), payment.method);
        card->content()->addWidget(facts);
    }
    return card;
}

} // namespace karigar::ui::admin
