// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/refundspage.h"

#include "models/domain/commands/request_support.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/policy.h"
#include "models/domain/rules/refundmachine.h"
#include "models/views/admin/looks.h"
#include "models/views/admin/refundcase.h"
#include "models/views/admin/refundlistings.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/refundactions.h"
#include "models/views/shared/stepwords.h"
#include "ui/admin/casepane.h"
#include "ui/admin/casepapers.h"
#include "ui/admin/parts.h"
#include "ui/admin/refunddecision.h"
#include "ui/refunds/refundtrack.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shared/timeline.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

BrowsePage::Setup requestSetup()
{
    BrowsePage::Setup setup;
    setup.prefix = u"adminRefund"_s;
    setup.kind = Kind::RefundRequest;
    setup.describe = [](const views::Row& row) { return views::admin::entryOf(row.as<RefundRequest>()); };
    setup.lines = 3;
    setup.title = RefundsPage::tr("Refund requests");
    setup.purpose =
        RefundsPage::tr("What customers ask back. Who has waited longest is next; what is decided "
                        "offline is sent when there is a network.");
    setup.searchHint = RefundsPage::tr("Guest or workshop");
    setup.icon = Icon::Refund;
    setup.emptyTitle = RefundsPage::tr("Nobody waits for a refund");
    setup.emptySentence = RefundsPage::tr("Requests of customers appear here with everything that decides "
                                          "them. Decided ones are under “Any state”.");
    return setup;
}

std::vector<std::pair<QString, QString>> requestStates()
{
    std::vector<std::pair<QString, QString>> states{
        {views::admin::kOpenRequests, RefundsPage::tr("Waiting for somebody")}};
    for (const auto& [state, name] : EnumNames<RefundRequestState>::table)
        states.emplace_back(QString(name), refundRequestStateLabel(state));
    return states;
}

} // namespace

RefundsPage::RefundsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent)
    : BrowsePage(context, requestSetup(), parent)
    , m_context(context)
    , m_chooser(chooser)
    , m_actions(new views::RefundActions(context.workspace, this))
    , m_case(new views::admin::RefundCase(context.workspace, this))
    , m_pane(new CasePane(u"refundCase"_s, Icon::Refund, tr("Choose a request"),
                          tr("What the customer says, the money, the booking and what came before are shown "
                             "here, and the decision is made."),
                          this))
    , m_decision(new RefundDecision(*m_actions, m_pane))
    , m_error(new Banner(Banner::Kind::Bad, u"refundError"_s, {}, this))
    , m_troubles(new Banner(Banner::Kind::Warn, u"refundTroubles"_s, {}, this))
    , m_state(stateFilter(u"refundStateFilter"_s, tr("Any state"), requestStates()))
{
    m_pane->keep(m_decision);
    m_error->setDismissible();
    m_error->hide();
    m_troubles->setAction(tr("Look at them"));
    m_troubles->hide();
    m_state->setCurrentIndex(m_state->findData(views::admin::kOpenRequests));
    connectParts();
    start(m_pane);
    addNotice(m_troubles);
    addNotice(m_error);
}

void RefundsPage::connectParts()
{
    connect(m_case, &views::admin::RefundCase::loaded, this, &RefundsPage::refreshCase);
    connect(m_case, &views::admin::RefundCase::missing, m_pane, &CasePane::showMissing);
    connect(m_actions, &views::RefundActions::done, this, [this](const QString& words) {
        m_decision->clearWords();
        m_error->hide();
        Q_EMIT said(words, {});
    });
    connect(m_actions, &views::RefundActions::failed, this, [this](const Error& error) {
        m_error->setMessage(Banner::Kind::Bad, error.message);
        m_error->show();
    });
    connect(m_troubles, &Banner::triggered, this, [this] { Q_EMIT goTo({u"payback"_s, {}}); });
}

views::admin::Listing RefundsPage::listing() const
{
    return views::admin::requestListing(m_state->currentData().toString(), searchText());
}

void RefundsPage::applyRequest(const views::admin::ListRequest& request)
{
    m_state->setCurrentIndex(std::max(0, m_state->findData(request.state)));
}

void RefundsPage::openRecord(const Id& id)
{
    m_error->hide();
    m_case->open(id);
}

QString RefundsPage::countWords(int count) const
{
    return tr("%n request(s)", nullptr, count);
}

void RefundsPage::onListed()
{
    refreshTroubles();
}

void RefundsPage::refreshTroubles()
{
    m_workspace.count(
        views::admin::refundListing(views::admin::kTroubledRefunds, {}).query, this, [this](qint64 count) {
            m_troubles->setVisible(count > 0);
            m_troubles->setMessage(Banner::Kind::Warn,
                                   tr("%n refund(s) failed, or were made at the gateway without us.", nullptr,
                                      static_cast<int>(count)));
        });
}

void RefundsPage::refreshCase()
{
    const views::RefundStory* story = m_case->story();
    QVBoxLayout* column = m_pane->begin();
    column->addWidget(headCard());
    column->addWidget(
        new RefundTrack(m_context, *story, m_case->money().method(), views::RefundReader::Desk, m_pane));
    column->addWidget(m_decision);
    m_decision->setVisible(isOpen(m_case->request().state));
    m_decision->setChoice(m_case->choice());
    column->addWidget(moneyCard());
    column->addWidget(bookingCard());
    column->addWidget(earlierCard());
    m_pane->finish();
}

Card* RefundsPage::headCard()
{
    const RefundRequest& request = m_case->request();
    const views::StateLook look = views::lookOf(request.state);
    auto* card = new Card(m_pane);
    auto* chip = chipOf({look.text, look.icon, look.tone}, card);
    chip->setObjectName(u"refundCaseState"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::k8);
    head->addWidget(label(request.customerName, TextSize::Heading, Ink::Normal, card), 1);
    if (m_case->story()->waiting)
        head->addWidget(new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn, card), 0, Qt::AlignTop);
    head->addWidget(chip, 0, Qt::AlignTop);
    card->content()->addLayout(head);
    auto* when = label(tr("asks for %1 back for “%2” with %3, %4")
                           .arg(formatMoney(request.wished), request.title, request.artisanName,
                                views::relativeWords(request.createdAt, m_workspace.now())),
                       TextSize::Body, Ink::Muted, card);
    when->setToolTip(views::exactWords(request.createdAt));
    card->content()->addWidget(when);
    return card;
}

Card* RefundsPage::moneyCard()
{
    const views::admin::RefundChoice choice = m_case->choice();
    Card* card = titledCard(tr("The money"), m_pane);
    auto* facts = new KeyValueTable(card);
    for (const Payment& payment : m_case->money().payments())
        facts->addText(payment.pspId.isEmpty() ? tr("Payment") : payment.pspId,
                       u"%1 · %2"_s.arg(formatMoney(payment.amount), paymentStateLabel(payment.state)));
    facts->addAmount(tr("Collected"), choice.seen.captured.paise);
    if (choice.seen.refunded.paise > 0)
        facts->addAmount(tr("Gone back"), -choice.seen.refunded.paise);
    if (choice.seen.refunding.paise > 0)
        facts->addAmount(tr("On its way back"), -choice.seen.refunding.paise);
    if (const Money disputed = m_case->money().disputed(); disputed.paise > 0)
        facts->addAmount(tr("Contested by the bank"), -disputed.paise);
    facts->addTotal(tr("Still there"), choice.offers.full.paise);
    card->content()->addWidget(facts);
    const Booking& booking = m_case->money().booking();
    card->content()->addWidget(label(
        tr("Policy of this booking: %1. %2").arg(policyLabel(booking.policy), policySentence(booking.policy)),
        TextSize::Caption, Ink::Muted, card));
    if (choice.balance)
        card->content()->addWidget(label(
            tr("Balance at the gateway: %1, %2.")
                .arg(formatMoney(*choice.balance), views::relativeWords(choice.balanceAt, m_workspace.now())),
            TextSize::Caption, Ink::Muted, card));
    auto* open =
        new Button(Button::Kind::Secondary, u"openPaymentButton"_s, tr("Open payment"), Icon::Card, card);
    connect(open, &QPushButton::clicked, this, [this, id = booking.payment.toText()] {
        Q_EMIT goTo({u"payments"_s, id});
    });
    card->content()->addWidget(open, 0, Qt::AlignLeft);
    card->content()->addWidget(casePapers(*this, m_workspace, m_chooser, "booking", booking.id, card));
    return card;
}

// The artisan's side: what they did with the booking, and in which words.
Card* RefundsPage::bookingCard()
{
    const Booking& booking = m_case->money().booking();
    Card* card = titledCard(tr("The booking, and the artisan's side"), m_pane);
    card->content()->addWidget(
        label(tr("%1 · %n seat(s) · %2", nullptr, booking.seats)
                  .arg(views::spanWords(booking.startAt, booking.endAt, booking.zone), booking.artisanName),
              TextSize::Body, Ink::Muted, card));
    QVector<Timeline::Step> steps;
    for (const BookingStep& step : booking.history) {
        const views::admin::Look look = views::admin::lookOf(step.state);
        const QString by = step.by == booking.artisan    ? booking.artisanName
                           : step.by == booking.customer ? booking.customerName
                                                         : tr("Karigar");
        steps.append({iconNamed(look.icon), toneNamed(look.tone), views::stepWords(step),
                      step.reason.isEmpty() ? by : u"%1: %2"_s.arg(by, step.reason),
                      views::relativeWords(step.at, m_workspace.now()), views::exactWords(step.at), true});
    }
    auto* timeline = new Timeline(card);
    timeline->setSteps(steps);
    card->content()->addWidget(timeline);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    const auto door = [&](const QString& name, const QString& words, Icon icon, const QString& page,
                          const Id& id) {
        auto* button = new Button(Button::Kind::Secondary, name, words, icon, card);
        connect(button, &QPushButton::clicked, this, [this, page, id = id.toText()] {
            Q_EMIT goTo({page, id});
        });
        buttons->addWidget(button);
    };
    door(u"openBookingButton"_s, tr("Open booking"), Icon::Bookings, u"bookings"_s, booking.id);
    door(u"openCustomerButton"_s, booking.customerName, Icon::Person, u"people"_s, booking.customer);
    door(u"openArtisanButton"_s, booking.artisanName, Icon::Palette, u"people"_s, booking.artisan);
    buttons->addStretch(1);
    card->content()->addLayout(buttons);
    return card;
}

Card* RefundsPage::earlierCard()
{
    Card* card = titledCard(tr("What came before"), m_pane);
    const auto line = [&](const QString& who, const views::admin::EarlierRefunds& earlier) {
        return earlier.asked == 0
                   ? tr("%1: no other request.").arg(who)
                   : tr("%1: %n other request(s), %2 granted, %3 in all.", nullptr, earlier.asked)
                         .arg(who, QString::number(earlier.granted), formatMoney(earlier.sum));
    };
    card->content()->addWidget(
        label(line(m_case->request().customerName, m_case->ofCustomer()), TextSize::Body, Ink::Normal, card));
    card->content()->addWidget(
        label(line(tr("Workshops of %1").arg(m_case->request().artisanName), m_case->ofArtisan()),
              TextSize::Body, Ink::Normal, card));
    card->content()->addWidget(
        label(tr("Their conversation is theirs alone; ask the customer for what is not "
                 "said here."),
              TextSize::Caption, Ink::Muted, card));
    return card;
}

} // namespace karigar::ui::admin
