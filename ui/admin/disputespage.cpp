// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/disputespage.h"

#include "models/domain/rules/bookingmachine.h"
#include "models/views/admin/looks.h"
#include "models/views/admin/refundlistings.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/bookingrefunds.h"
#include "models/views/shared/refundwords.h"
#include "models/views/shared/stepwords.h"
#include "ui/admin/casepane.h"
#include "ui/admin/casepapers.h"
#include "ui/admin/parts.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shared/timeline.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

BrowsePage::Setup disputeSetup(views::Workspace& workspace)
{
    BrowsePage::Setup setup;
    setup.prefix = u"adminDispute"_s;
    setup.kind = Kind::Dispute;
    setup.describe = [&workspace](const views::Row& row) {
        return views::admin::entryOf(row.as<Dispute>(), workspace.now());
    };
    setup.lines = 3;
    setup.title = DisputesPage::tr("Disputes");
    setup.purpose =
        DisputesPage::tr("Payments that a customer's bank contests, the oldest first. Until one is "
                         "decided nothing of it may be refunded.");
    setup.searchHint = DisputesPage::tr("Guest or workshop");
    setup.icon = Icon::Flag;
    setup.emptyTitle = DisputesPage::tr("No payment is contested");
    setup.emptySentence =
        DisputesPage::tr("When a customer's bank contests a payment, it appears here with the "
                         "time that is left to answer.");
    return setup;
}

std::vector<std::pair<QString, QString>> disputeStates()
{
    std::vector<std::pair<QString, QString>> states{
        {views::admin::kOpenDisputes, DisputesPage::tr("Not decided")}};
    for (const auto& [state, name] : EnumNames<DisputeState>::table)
        states.emplace_back(QString(name), views::lookOf(state).text);
    return states;
}

} // namespace

DisputesPage::DisputesPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent)
    : BrowsePage(context, disputeSetup(context.workspace), parent)
    , m_chooser(chooser)
    , m_money(new views::BookingRefunds(context.workspace, this))
    , m_pane(new CasePane(u"disputeCase"_s, Icon::Flag, tr("Choose a dispute"),
                          tr("What is contested, why, until when to answer, and the booking are shown here."),
                          this))
    , m_state(stateFilter(u"disputeStateFilter"_s, tr("Any state"), disputeStates()))
{
    m_state->setCurrentIndex(m_state->findData(views::admin::kOpenDisputes));
    connect(m_money, &views::BookingRefunds::changed, this, &DisputesPage::refreshCase);
    start(m_pane);
}

views::admin::Listing DisputesPage::listing() const
{
    return views::admin::disputeListing(m_state->currentData().toString(), searchText());
}

void DisputesPage::applyRequest(const views::admin::ListRequest& request)
{
    m_state->setCurrentIndex(std::max(0, m_state->findData(request.state)));
}

void DisputesPage::openRecord(const Id& id)
{
    m_open = id;
    m_workspace.find(Kind::Dispute, id, this, [this, id](const std::optional<views::Row>& row) {
        if (id != m_open)
            return;
        if (row)
            m_money->open(row->as<Dispute>().booking);
        else
            m_pane->showMissing();
    });
}

QString DisputesPage::countWords(int count) const
{
    return tr("%n dispute(s)", nullptr, count);
}

const Dispute* DisputesPage::current() const
{
    const auto& all = m_money->disputes();
    const auto found = std::ranges::find(all, m_open, &Dispute::id);
    return found == all.end() ? nullptr : &*found;
}

void DisputesPage::refreshCase()
{
    const Dispute* dispute = current();
    if (m_money->state() != views::BookingRefunds::State::Ready || !dispute)
        return;
    QVBoxLayout* column = m_pane->begin();
    column->addWidget(headCard(*dispute));
    column->addWidget(bookingCard());
    column->addWidget(casePapers(*this, m_workspace, m_chooser, "booking", m_money->id(), m_pane));
    m_pane->finish();
}

Card* DisputesPage::headCard(const Dispute& dispute)
{
    const views::StateLook look = views::lookOf(dispute.state);
    auto* card = new Card(m_pane);
    auto* chip = chipOf({look.text, look.icon, look.tone}, card);
    chip->setObjectName(u"disputeCaseState"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(label(formatMoney(dispute.amount), TextSize::Display, Ink::Normal, card), 1);
    head->addWidget(chip, 0, Qt::AlignTop);
    card->content()->addLayout(head);
    card->content()->addWidget(
        label(u"%1 · %2"_s.arg(dispute.customerName, dispute.title), TextSize::Body, Ink::Muted, card));
    if (views::isOpenDispute(dispute.state) && dispute.respondBy > 0) {
        const QString left = views::remainingWords(dispute.respondBy - m_workspace.now());
        auto* deadline = new Banner(
            Banner::Kind::Warn, u"disputeDeadline"_s,
            left.isEmpty()
                ? tr("The time to answer passed on %1.").arg(views::exactWords(dispute.respondBy))
                : tr("%1 left to answer, until %2. Answer in the gateway's dashboard with the booking, "
                     "the invoice and what was agreed.")
                      .arg(left, views::exactWords(dispute.respondBy)),
            card);
        card->content()->addWidget(deadline);
    }
    auto* facts = new KeyValueTable(card);
    facts->addText(tr("Phase"), views::disputePhaseWords(dispute.phase));
    facts->addText(tr("Why"), views::disputeReasonWords(dispute.reason));
    facts->addText(tr("Contested"), views::exactWords(dispute.createdAt));
    card->content()->addWidget(facts);
    card->content()->addWidget(copyRow(
        u"disputeId"_s, tr("Dispute"), dispute.pspId, [this] { Q_EMIT said(tr("Copied."), {}); }, card));
    return card;
}

Card* DisputesPage::bookingCard()
{
    const Booking& booking = m_money->booking();
    Card* card = titledCard(tr("The booking"), m_pane);
    card->content()->addWidget(label(tr("%1 with %2 · %3")
                                         .arg(views::spanWords(booking.startAt, booking.endAt, booking.zone),
                                              booking.artisanName, bookingStateLabel(booking.state)),
                                     TextSize::Body, Ink::Muted, card));
    QVector<Timeline::Step> steps;
    for (const BookingStep& step : booking.history) {
        const views::admin::Look look = views::admin::lookOf(step.state);
        steps.append({iconNamed(look.icon), toneNamed(look.tone), views::stepWords(step), step.reason,
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
    door(u"openPaymentButton"_s, tr("Open payment"), Icon::Card, u"payments"_s, booking.payment);
    buttons->addStretch(1);
    card->content()->addLayout(buttons);
    return card;
}

} // namespace karigar::ui::admin
