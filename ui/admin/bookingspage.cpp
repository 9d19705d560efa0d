// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bookingspage.h"

#include "models/domain/rules/cancellation.h"
#include "models/views/admin/bookingcase.h"
#include "models/views/admin/looks.h"
#include "models/views/admin/namebook.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/bookingdeliveries.h"
#include "models/views/shared/cancellation.h"
#include "ui/admin/casepane.h"
#include "ui/admin/casepapers.h"
#include "ui/admin/contested.h"
#include "ui/admin/parts.h"
#include "ui/bookings/timelinesteps.h"
#include "ui/bookings/waitinglinecard.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shared/timeline.h"
#include "ui/shell/cancelpanel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

HistoryView::Setup bookingSetup()
{
    HistoryView::Setup setup;
    setup.prefix = u"adminBooking"_s;
    setup.of = views::HistoryOf::Bookings;
    setup.side = Party::Admin;
    setup.title = BookingsPage::tr("Bookings");
    setup.searchHint = BookingsPage::tr("Workshop, guest, artisan or place");
    setup.icon = Icon::Bookings;
    setup.emptyTitle = BookingsPage::tr("No bookings yet");
    setup.emptySentence =
        BookingsPage::tr("Every booking of the marketplace appears here as soon as somebody holds a seat.");
    setup.fileName = u"karigar-bookings"_s;
    return setup;
}

} // namespace

BookingsPage::BookingsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent)
    : HistoryPage(context, bookingSetup(), chooser, parent)
    , m_case(new views::admin::BookingCase(context.workspace, this))
    , m_deliveries(new views::BookingDeliveries(context.workspace, this))
    , m_names(new views::admin::NameBook(context.workspace, this))
    , m_pane(new CasePane(u"bookingCase"_s, Icon::Bookings, tr("Choose a booking"),
                          tr("Its timeline, people, payment, ledger and audit are shown here."), this))
{
    connect(m_case, &views::admin::BookingCase::loaded, this, &BookingsPage::refreshCase);
    connect(m_case, &views::admin::BookingCase::missing, m_pane, &CasePane::showMissing);
    connect(m_deliveries, &views::BookingDeliveries::changed, this, &BookingsPage::refreshCase);
    connect(m_names, &views::admin::NameBook::learned, this, &BookingsPage::refreshCase);
    start(m_pane);
}

void BookingsPage::openRecord(const Id& id, Kind)
{
    m_deliveries->open(id);
    m_case->open(id);
}

views::HistoryFilter BookingsPage::filterFor(const views::admin::ListRequest& request) const
{
    views::HistoryFilter filter;
    if (!request.state.isEmpty())
        filter.states = {request.state};
    filter.period = periodOf(request.range);
    return filter;
}

void BookingsPage::refreshCase()
{
    if (m_case->booking().id.isNull() || m_case->booking().id != m_case->id())
        return; // news of another kind, before the case itself has come
    QVBoxLayout* column = m_pane->begin();
    column->addWidget(headCard());
    addCancelling(column);
    column->addWidget(timelineCard());
    column->addWidget(peopleCard());
    column->addWidget(lineCard());
    column->addWidget(paymentCard());
    column->addWidget(ledgerCard(m_case->ledger(), m_pane));
    column->addWidget(auditCard());
    m_pane->finish();
}

Card* BookingsPage::headCard()
{
    const Booking& booking = m_case->booking();
    auto* card = new Card(m_pane);
    auto* chip = chipOf(views::admin::lookOf(booking.state), card);
    chip->setObjectName(u"bookingCaseState"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(label(booking.serviceTitle, TextSize::Heading, Ink::Normal, card), 1);
    head->addWidget(chip, 0, Qt::AlignTop);
    card->content()->addLayout(head);
    const QString place = booking.place.isEmpty() ? tr("by video") : booking.place;
    card->content()->addWidget(
        label(tr("%1 · %2 · %n seat(s)", nullptr, booking.seats)
                  .arg(views::spanWords(booking.startAt, booking.endAt, booking.zone), place),
              TextSize::Body, Ink::Muted, card));
    auto* facts = new KeyValueTable(card);
    facts->addAmount(tr("Price for one"), booking.unitPrice.paise);
    if (!booking.note.isEmpty())
        facts->addText(tr("Note of the guest"), booking.note);
    if (const QString why = endReasonWords(booking.reasonCode, booking.reason); !why.isEmpty())
        facts->addText(tr("Reason"), why);
    facts->addTotal(tr("Total"), booking.total.paise);
    card->content()->addWidget(facts);
    card->content()->addWidget(copyRow(
        u"bookingId"_s, tr("Booking"), booking.id.toText(), [this] { Q_EMIT said(tr("Copied."), {}); },
        card));
    return card;
}

// The pane is built anew with each change, so what is open is remembered here.
void BookingsPage::addCancelling(QVBoxLayout* column)
{
    const Id id = m_case->booking().id;
    if (!views::Cancellation::offers(m_case->booking(), Party::Admin, m_workspace.now()))
        return;
    auto* cancel =
        new Button(Button::Kind::Quiet, u"cancelBookingButton"_s, tr("Cancel the booking"), Icon::X, m_pane);
    auto* panel = new CancelPanel(m_workspace, Party::Admin, m_pane);
    connect(cancel, &QPushButton::clicked, panel, [this, panel, id] {
        m_cancelling = id;
        panel->start(id);
    });
    connect(panel, &CancelPanel::kept, cancel, [this, cancel] {
        m_cancelling = {};
        cancel->setFocus();
    });
    connect(panel, &CancelPanel::said, this, [this](const QString& words) {
        m_cancelling = {};
        Q_EMIT said(words, {});
    });
    column->addWidget(cancel, 0, Qt::AlignLeft);
    column->addWidget(panel);
    if (m_cancelling == id)
        panel->start(id);
}

Card* BookingsPage::timelineCard()
{
    Card* card = titledCard(tr("What happened"), m_pane);
    const Booking& booking = m_case->booking();
    const Millis now = m_workspace.now();
    const views::TimelineReader reader{Party::Admin, m_workspace.person().id, now,
                                       [this](const Id& person) { return m_names->nameOf(person); }};
    auto* timeline = new Timeline(card);
    timeline->setObjectName(u"bookingTimeline"_s);
    timeline->setSteps(
        timelineSteps(views::bookingTimeline(booking, m_deliveries->all(), reader), booking.zone, now));
    card->content()->addWidget(timeline);
    return card;
}

Card* BookingsPage::peopleCard()
{
    Card* card = titledCard(tr("People"), m_pane);
    const auto person = [&](const QString& name, const QString& role, const User& user) {
        auto* open = new Button(Button::Kind::Quiet, name, tr("Open person"), Icon::ChevronRight, card);
        open->setAccessibleName(tr("Open %1").arg(user.name));
        connect(open, &QPushButton::clicked, this, [this, id = user.id.toText()] {
            Q_EMIT goTo({u"people"_s, id});
        });
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(strongLabel(user.name, card));
        words->addWidget(label(u"%1 · %2"_s.arg(role, user.email), TextSize::Caption, Ink::Muted, card));
        auto* line = new QHBoxLayout;
        line->addLayout(words, 1);
        line->addWidget(open);
        card->content()->addLayout(line);
    };
    person(u"openCustomerButton"_s, tr("Guest"), m_case->customer());
    person(u"openArtisanButton"_s, tr("Artisan"), m_case->artisan());
    return card;
}

Card* BookingsPage::lineCard()
{
    auto* card = new WaitingLineCard(m_workspace, m_pane);
    card->open(m_case->booking().service, m_case->booking().startAt);
    return card;
}

Card* BookingsPage::paymentCard()
{
    Card* card = titledCard(tr("Payment"), m_pane);
    const auto& payment = m_case->payment();
    if (!payment) {
        card->content()->addWidget(
            label(tr("There is no payment for this booking."), TextSize::Body, Ink::Muted, card));
        return card;
    }
    card->content()->addWidget(chipOf(views::lookOf(payment->state), card), 0, Qt::AlignLeft);
    if (auto* contested = contestedBanner(*payment, card)) {
        connect(contested, &Banner::triggered, this, [this] { Q_EMIT goTo({u"disputes"_s, {}}); });
        card->content()->addWidget(contested);
    }
    auto* facts = new KeyValueTable(card);
    facts->addAmount(tr("Amount"), payment->amount.paise);
    if (!payment->failure.isEmpty())
        facts->addText(tr("What failed"), payment->failure);
    card->content()->addWidget(facts);
    auto* open =
        new Button(Button::Kind::Secondary, u"openPaymentButton"_s, tr("Open payment"), Icon::Card, card);
    connect(open, &QPushButton::clicked, this, [this, id = payment->id.toText()] {
        Q_EMIT goTo({u"payments"_s, id});
    });
    card->content()->addWidget(open, 0, Qt::AlignLeft);
    card->content()->addWidget(casePapers(*this, m_workspace, m_chooser, "booking", m_case->id(), card));
    return card;
}

Card* BookingsPage::auditCard()
{
    Card* card = titledCard(tr("Audit"), m_pane);
    card->setObjectName(u"bookingAudit"_s);
    if (m_case->audit().empty())
        card->content()->addWidget(label(tr("No entries about this booking have arrived on this device."),
                                         TextSize::Body, Ink::Muted, card));
    QVector<Timeline::Step> steps;
    for (const AuditEntry& entry : m_case->audit()) {
        const auto words = views::admin::entryOf(entry, m_names->nameOf(entry.actor));
        const QString who =
            entry.actor.isNull() ? tr("The marketplace itself") : m_names->nameOf(entry.actor);
        steps.append({iconNamed(words.chipIcon), toneNamed(words.chipTone), words.title,
                      u"%1 · %2"_s.arg(who, words.chipText),
                      views::relativeWords(entry.at, m_workspace.now()), views::exactWords(entry.at), true});
    }
    auto* timeline = new Timeline(card);
    timeline->setSteps(steps);
    card->content()->addWidget(timeline);
    return card;
}

} // namespace karigar::ui::admin
