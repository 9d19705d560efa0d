// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/bookingview.h"

#include "models/calendarfiles/bookingevent.h"
#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/policy.h"
#include "models/views/artisan/bookingactions.h"
#include "models/views/artisan/bookingdetail.h"
#include "models/views/artisan/bookinglook.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/bookingdeliveries.h"
#include "models/views/shared/cancellation.h"
#include "ui/artisan/collisionview.h"
#include "ui/artisan/declinepanel.h"
#include "ui/artisan/parts.h"
#include "ui/bookings/changepanel.h"
#include "ui/bookings/timelinesteps.h"
#include "ui/bookings/waitinglinecard.h"
#include "ui/papers/paperlist.h"
#include "ui/shared/avatar.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shared/timeline.h"
#include "ui/shell/cancelpanel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

BookingView::BookingView(views::Workspace& workspace, const PaperDoors& doors, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_saveAs(doors.saveAs)
    , m_detail(new views::artisan::BookingDetail(workspace, this))
    , m_collisions(new views::artisan::Collisions(workspace, this))
    , m_actions(new views::artisan::BookingActions(workspace, this))
    , m_deliveries(new views::BookingDeliveries(workspace, this))
    , m_papers(new PaperList(workspace, doors, this))
{
    m_nothing = new EmptyState(Icon::Bookings, tr("Choose a booking"),
                               tr("Its guest, time, payment and history appear here."), this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_nothing);
    whole->addWidget(detail());
    m_column->hide();
    connect(m_detail, &views::artisan::BookingDetail::loaded, this, &BookingView::refresh);
    connect(m_collisions, &views::artisan::Collisions::ready, this, &BookingView::refreshActions);
    connect(m_detail, &views::artisan::BookingDetail::loaded, this,
            [this] { m_collisions->judge({m_detail->booking()}); });
    connectActions();
    connect(m_deliveries, &views::BookingDeliveries::changed, this, &BookingView::refreshTimeline);
}

QWidget* BookingView::detail()
{
    m_column = new ContentColumn(u"bookingDetail"_s, tr("Booking"), this);
    QVBoxLayout* column = m_column->content();
    column->addLayout(head());
    m_error = new Banner(Banner::Kind::Bad, u"bookingError"_s, {}, this);
    m_error->setDismissible();
    m_error->hide();
    column->addWidget(m_error);
    m_collisionCard = new Card(this);
    m_collision = new CollisionView(m_collisionCard);
    m_collisionCard->content()->addWidget(strongLabel(tr("At the same time"), m_collisionCard));
    m_collisionCard->content()->addWidget(m_collision);
    column->addWidget(m_collisionCard);
    m_line = new WaitingLineCard(m_workspace, this);
    column->addWidget(m_line);
    column->addLayout(actions());
    m_panel = new DeclinePanel(this);
    m_panel->hide();
    column->addWidget(m_panel);
    m_cancelPanel = new CancelPanel(m_workspace, Party::Artisan, this);
    column->addWidget(m_cancelPanel);
    m_changePanel = new ChangePanel(m_workspace, this);
    column->addWidget(m_changePanel);
    Card* facts = titledCard(tr("Booking"), this);
    m_facts = new KeyValueTable(facts);
    m_facts->setObjectName(u"bookingFacts"_s);
    m_payment = new StateChip(Icon::Card, {}, Tone::Info, facts);
    m_payment->setObjectName(u"bookingPayment"_s);
    facts->content()->addWidget(m_facts);
    facts->content()->addWidget(m_payment, 0, Qt::AlignLeft);
    m_disputed = new Banner(Banner::Kind::Warn, u"paymentDisputed"_s, {}, facts);
    m_disputed->hide();
    facts->content()->addWidget(m_disputed);
    facts->content()->addWidget(m_papers);
    m_noteCard = titledCard(tr("Note from the guest"), this);
    m_note = label({}, TextSize::Body, Ink::Normal, m_noteCard);
    m_noteCard->content()->addWidget(m_note);
    Card* history = titledCard(tr("History"), this);
    m_timeline = new Timeline(history);
    m_timeline->setObjectName(u"bookingTimeline"_s);
    history->content()->addWidget(m_timeline);
    for (Card* card : {m_noteCard, facts, history})
        column->addWidget(card);
    column->addStretch(1);
    return m_column;
}

QLayout* BookingView::head()
{
    m_avatar = new Avatar({}, 48, this);
    m_title = label({}, TextSize::Heading, Ink::Normal, this);
    m_title->setObjectName(u"bookingTitle"_s);
    m_what = label({}, TextSize::Body, Ink::Muted, this);
    m_deadline = label({}, TextSize::Body, Ink::Normal, this);
    m_deadline->setObjectName(u"bookingDeadline"_s);
    m_state = new StateChip(Icon::Waiting, {}, Tone::Warn, this);
    m_state->setObjectName(u"bookingState"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::k4);
    words->addWidget(m_title);
    words->addWidget(m_what);
    words->addWidget(m_state, 0, Qt::AlignLeft);
    words->addWidget(m_deadline);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k16);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QLayout* BookingView::actions()
{
    m_approve =
        new Button(Button::Kind::Primary, u"approveButton"_s, tr("Approve booking"), Icon::Check, this);
    m_decline = new Button(Button::Kind::Secondary, u"declineButton"_s, tr("Decline"), Icon::None, this);
    m_complete =
        new Button(Button::Kind::Primary, u"completeButton"_s, tr("Mark completed"), Icon::CheckCircle, this);
    m_noShow =
        new Button(Button::Kind::Secondary, u"noShowButton"_s, tr("They did not come"), Icon::Person, this);
    m_cancel =
        new Button(Button::Kind::Quiet, u"cancelBookingButton"_s, tr("Cancel the booking"), Icon::X, this);
    m_chat = new Button(Button::Kind::Secondary, u"openChatButton"_s, tr("Open chat"), Icon::Chat, this);
    m_saveIcs = new Button(Button::Kind::Quiet, u"saveCalendarFileButton"_s, tr("Save calendar file…"),
                           Icon::Calendar, this);
    m_completeHint = label({}, TextSize::Caption, Ink::Muted, this);
    m_letRun = new Button(Button::Kind::Secondary, u"letRunButton"_s, tr("Let it take place"),
                          Icon::CheckCircle, this);
    m_letRunHint = label({}, TextSize::Caption, Ink::Muted, this);
    m_letRunHint->setObjectName(u"letRunHint"_s);
    auto* flow = new FlowLayout(nullptr);
    for (Button* button : {m_approve, m_decline, m_complete, m_noShow, m_letRun, m_chat, m_saveIcs, m_cancel})
        flow->addWidget(button);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::k4);
    column->addLayout(flow);
    column->addWidget(m_completeHint);
    column->addWidget(m_letRunHint);
    return column;
}

void BookingView::saveCalendarFile()
{
    const Booking& booking = m_detail->booking();
    const auto saved =
        saveBytes(m_saveAs, this, ics::fileNameOf(booking), ics::bookingFile(booking, ics::Side::Artisan));
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (!saved->isEmpty())
        Q_EMIT said(tr("Saved as %1.").arg(*saved));
}

void BookingView::connectActions()
{
    connect(m_papers, &PaperList::said, this, [this](const QString& words) { Q_EMIT said(words); });
    connect(m_papers, &PaperList::failed, this, &BookingView::failed);
    connect(m_saveIcs, &QPushButton::clicked, this, &BookingView::saveCalendarFile);
    connect(m_approve, &QPushButton::clicked, this,
            [this] { m_actions->approve(m_detail->booking(), m_collision->choices()); });
    connect(m_actions, &views::artisan::BookingActions::otherTimeWanted, this,
            [this](const Id& rival) { Q_EMIT goTo(views::artisan::BookingActions::proposing(rival)); });
    connect(m_complete, &QPushButton::clicked, this, [this] { m_actions->complete(m_detail->booking()); });
    connect(m_noShow, &QPushButton::clicked, this, [this] { m_actions->noShow(m_detail->booking()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelPanel->start(m_detail->id()); });
    connect(m_cancelPanel, &CancelPanel::said, this, [this](const QString& words) { Q_EMIT said(words); });
    connect(m_changePanel, &ChangePanel::said, this, [this](const QString& words) { Q_EMIT said(words); });
    connect(m_cancelPanel, &CancelPanel::kept, this, [this] { m_cancel->setFocus(); });
    connect(m_letRun, &QPushButton::clicked, this, [this] { m_actions->letRun(m_detail->booking()); });
    connect(m_decline, &QPushButton::clicked, this, [this] { m_panel->start(); });
    connect(m_panel, &DeclinePanel::declined, this, [this](EndReason code, const QString& words) {
        m_actions->decline(m_detail->booking(), code, words);
    });
    connect(m_panel, &DeclinePanel::kept, this, [this] { m_decline->setFocus(); });
    connect(m_chat, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({u"chats"_s, m_detail->id().toText()});
    });
    connect(m_actions, &views::artisan::BookingActions::done, this,
            [this](const Id&, const QString& words, const std::function<void()>& undo) {
                Q_EMIT said(words, undo);
            });
    connect(m_actions, &views::artisan::BookingActions::refused, this,
            [this](const Id& id, const Error& error) {
                m_errorOf = id;
                m_error->setMessage(Banner::Kind::Bad, error.message);
                m_error->setVisible(id == m_detail->id());
            });
}

void BookingView::open(const Id& booking)
{
    if (booking == m_detail->id())
        return;
    m_panel->hide();
    m_deliveries->open(booking);
    m_changePanel->setBooking(booking);
    m_cancelPanel->hide();
    m_error->setVisible(m_errorOf == booking);
    m_detail->open(booking);
    m_papers->showFor("booking", booking);
}

void BookingView::proposeAt(Millis startAt)
{
    m_changePanel->proposeAt(startAt);
}

void BookingView::clear()
{
    m_detail->open({});
    m_column->hide();
    m_nothing->show();
}

void BookingView::tick()
{
    if (!m_detail->booking().id.isNull())
        refreshActions();
}

void BookingView::refresh()
{
    const Booking& booking = m_detail->booking();
    m_nothing->hide();
    m_column->show();
    m_avatar->setPerson(booking.customerName);
    m_title->setText(booking.customerName);
    m_what->setText(u"%1 · %2"_s.arg(booking.serviceTitle, views::artisan::seatsWords(booking.seats)));
    m_line->open(booking.service, booking.startAt);
    m_note->setText(booking.note);
    m_noteCard->setVisible(!booking.note.isEmpty());
    refreshFacts();
    refreshTimeline();
    refreshActions();
}

void BookingView::refreshFacts()
{
    const Booking& booking = m_detail->booking();
    m_facts->clear();
    m_facts->addText(tr("When"), views::artisan::timeWithZone(booking));
    m_facts->addText(tr("Place"), booking.place.isEmpty() ? tr("Online, by video") : booking.place);
    m_facts->addText(tr("Length"),
                     views::durationWords(static_cast<int>((booking.endAt - booking.startAt) / kMinute)));
    m_facts->addText(tr("Cancellation"), policySentence(booking.policy));
    if (booking.privateGroup)
        m_facts->addAmount(tr("Private group of up to %n guest(s)", nullptr, booking.seats),
                           booking.total.paise);
    else
        m_facts->addAmount(
            tr("%1 at %2")
                .arg(views::artisan::seatsWords(booking.seats), formatMoneyShort(booking.unitPrice)),
            booking.unitPrice.paise * booking.seats);
    m_facts->addTotal(tr("Total"), booking.total.paise);
    m_payment->setVisible(m_detail->payment().has_value());
    if (m_detail->payment()) {
        const auto look = views::lookOf(m_detail->payment()->state);
        m_payment->setState(iconNamed(look.icon), tr("Payment: %1").arg(look.text), toneNamed(look.tone));
        const Money disputed = m_detail->payment()->disputed;
        m_disputed->setVisible(disputed.paise > 0);
        m_disputed->setMessage(
            Banner::Kind::Warn,
            tr("The guest's bank contests %1. Keep what shows that the workshop took place; Karigar answers "
               "the bank.")
                .arg(formatMoney(disputed)));
    }
}

void BookingView::refreshActions()
{
    using views::artisan::BookingActions;
    const Booking& booking = m_detail->booking();
    if (booking.id.isNull())
        return;
    const Millis now = m_workspace.now();
    const auto look = views::artisan::bookingLook(booking, now);
    if (m_detail->isWaiting())
        m_state->setState(Icon::Waiting, tr("%1, waiting for the server").arg(look.text), Tone::Warn);
    else
        m_state->setState(iconNamed(look.icon), look.text, toneNamed(look.tone));
    const bool asked = booking.state == BookingState::Requested;
    m_deadline->setVisible(asked);
    m_deadline->setText(
        tr("%1, by %2.")
            .arg(views::artisan::deadlineWords(booking.decideBy, now), views::exactWords(booking.decideBy)));
    const auto collision = m_collisions->of(booking);
    m_collision->setCollision(collision);
    m_collisionCard->setVisible(asked && !collision.isQuiet());
    m_approve->setVisible(BookingActions::offers(booking, "booking.approve"_L1));
    m_approve->setEnabled(collision.obstacle.isEmpty());
    m_decline->setVisible(BookingActions::offers(booking, "booking.decline"_L1));
    refreshEnding();
    refreshLetRun();
    m_chat->setVisible(booking.state == BookingState::Confirmed || booking.state == BookingState::Completed);
    if (!asked)
        m_panel->hide();
}

/// What ends a booking that was promised: it took place, nobody came, or it is cancelled.
void BookingView::refreshEnding()
{
    using views::artisan::BookingActions;
    const Booking& booking = m_detail->booking();
    const Millis now = m_workspace.now();
    const bool absent = booking.state == BookingState::NoShow;
    const bool completable = BookingActions::offers(booking, "booking.complete"_L1) &&
                             (!absent || now <= noShowUndoUntil(booking));
    const bool started = now >= booking.startAt;
    m_complete->setVisible(completable);
    m_complete->setText(absent ? tr("They came after all") : tr("Mark completed"));
    m_complete->setEnabled(started);
    const auto noShow = checkNoShowTime(booking, now);
    m_noShow->setVisible(BookingActions::offers(booking, "booking.no_show"_L1) && started);
    m_noShow->setEnabled(noShow.has_value());
    m_noShow->setToolTip(noShow ? QString() : noShow.error().message);
    m_completeHint->setVisible(completable && (!started || (!absent && !noShow)));
    m_completeHint->setText(started ? m_noShow->toolTip()
                                    : tr("It can be marked completed once it has started, %1.")
                                          .arg(views::relativeWords(booking.startAt, now)));
    m_cancel->setVisible(views::Cancellation::offers(booking, Party::Artisan, now));
    if (m_cancel->isHidden())
        m_cancelPanel->hide();
}

void BookingView::refreshLetRun()
{
    const Booking& booking = m_detail->booking();
    const bool open = booking.decideRunAt > 0 &&
                      (booking.state == BookingState::Requested || booking.state == BookingState::Confirmed);
    m_letRun->setVisible(open);
    m_letRunHint->setVisible(open);
    m_letRunHint->setText(
        tr("Whether enough guests come is decided by %1. With too few, all of them get their money back.")
            .arg(views::exactWords(booking.decideRunAt, booking.zone)));
}

void BookingView::refreshTimeline()
{
    const Booking& booking = m_detail->booking();
    const Millis now = m_workspace.now();
    const views::TimelineReader reader{Party::Artisan, m_workspace.person().id, now, {}};
    m_timeline->setSteps(
        timelineSteps(views::bookingTimeline(booking, m_deliveries->all(), reader), booking.zone, now));
}

} // namespace karigar::ui::artisan
