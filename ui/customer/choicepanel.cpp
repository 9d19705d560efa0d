// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/choicepanel.h"

#include "models/domain/rules/calendar.h"
#include "models/views/customer/checkoutview.h"
#include "models/views/customer/policydates.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/dayslots.h"
#include "ui/shared/monthpicker.h"
#include "ui/shared/text.h"

#include <algorithm>
#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

SlotView::State stateOf(SlotState state)
{
    switch (state) {
    case SlotState::Free:
        return SlotView::State::Free;
    case SlotState::Full:
    case SlotState::Busy:
    case SlotState::Blocked:
    case SlotState::DayFull:
    case SlotState::WeekFull:
        return SlotView::State::Taken;
    case SlotState::Past:
        return SlotView::State::Past;
    case SlotState::TooSoon:
        return SlotView::State::TooSoon;
    case SlotState::TooFar:
    case SlotState::Away:
    case SlotState::NotRunning:
        return SlotView::State::Closed;
    }
    return SlotView::State::Closed;
}

DayState::Kind kindOf(views::ArtisanCalendar::DayKind kind)
{
    switch (kind) {
    case views::ArtisanCalendar::DayKind::Free:
        return DayState::Kind::Free;
    case views::ArtisanCalendar::DayKind::Full:
        return DayState::Kind::Full;
    case views::ArtisanCalendar::DayKind::Closed:
        return DayState::Kind::Closed;
    case views::ArtisanCalendar::DayKind::Past:
        return DayState::Kind::Past;
    }
    return DayState::Kind::Unknown;
}

} // namespace

ChoicePanel::ChoicePanel(views::CheckoutView& checkout, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_checkout(checkout)
    , m_problem(new Banner(Banner::Kind::Bad, u"problemNote"_s, {}))
    , m_month(new MonthPicker(u"monthPicker"_s, today))
    , m_day(new DaySlots(u"daySlots"_s))
    , m_away(new Banner(Banner::Kind::Warn, u"awayNote"_s, {}))
    , m_asked(label({}, TextSize::Body))
    , m_runs(label({}, TextSize::Body))
    , m_zone(label({}, TextSize::Caption, Ink::Muted))
{
    m_asked->setObjectName(u"askedNote"_s);
    m_runs->setObjectName(u"runsNote"_s);
    m_zone->setObjectName(u"zoneNote"_s);
    auto* card = new Card;
    card->content()->addWidget(m_month);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    column->addWidget(m_problem);
    column->addWidget(m_away);
    column->addWidget(card);
    column->addWidget(m_day);
    column->addWidget(m_runs);
    column->addWidget(m_asked);
    column->addWidget(m_zone);
    column->addStretch(1);
    connect(m_month, &MonthPicker::daySelected, this,
            [this](const QDate& day) { m_checkout.chooseDate(day); });
    connect(m_month, &MonthPicker::monthShown, this, [this] { refreshMonth(); });
    connect(m_day, &DaySlots::slotSelected, this,
            [this](const QString& id) { m_checkout.chooseSlot(id.toLongLong()); });
}

void ChoicePanel::refresh()
{
    m_problem->setVisible(!m_checkout.problem().isEmpty());
    m_problem->setMessage(
        Banner::Kind::Bad,
        tr("%1 Nothing was charged; the free times below are fresh.").arg(m_checkout.problem()));
    if (m_serviceShown != m_checkout.service().id) {
        m_serviceShown = m_checkout.service().id;
        m_month->setMonth(m_checkout.date());
    }
    refreshMonth();
    if (m_month->selected() != m_checkout.date())
        m_month->setSelected(m_checkout.date());
    refreshDay();
    refreshRuns();
    refreshAsked();
    refreshAway();
    refreshZone();
}

void ChoicePanel::refreshMonth()
{
    const auto* calendar = m_checkout.calendar();
    if (!calendar || !calendar->isLoaded())
        return;
    // The six weeks that a month's sheet shows.
    const QDate first = m_month->month().addDays(-7);
    QVector<DayState> days;
    for (int i = 0; i < 49; ++i) {
        const auto day = calendar->dayOf(m_checkout.service(), first.addDays(i));
        days.append({day.date, kindOf(day.kind), day.free, hasLine(day)});
    }
    m_month->setDays(days);
}

bool ChoicePanel::hasLine(const views::ArtisanCalendar::Day& day) const
{
    return day.kind == views::ArtisanCalendar::DayKind::Full &&
           std::ranges::any_of(m_checkout.calendar()->slotsOf(m_checkout.service(), day.date),
                               [this](const Slot& slot) { return m_checkout.hasLine(slot); });
}

SlotView ChoicePanel::slotView(const Slot& slot) const
{
    const QString zone = m_checkout.calendar()->zone();
    SlotView view;
    view.id = QString::number(slot.startAt);
    view.start = views::clockWords(slot.startAt, zone);
    view.end = views::clockWords(slot.endAt, zone);
    view.state = m_checkout.hasLine(slot) ? SlotView::State::Full : stateOf(slot.state);
    view.seatsLeft = slot.seatsLeft;
    view.waiting = slot.waiting;
    const auto place = m_checkout.placeAt(slot.startAt);
    view.place = place ? place->position : 0;
    view.reason = slotStateReason(slot.state);
    if (const QString own = m_checkout.ownZoneAt(slot.startAt); !own.isEmpty()) {
        const bool sameDay = dateIn(slot.startAt, own) == dateIn(slot.startAt, zone);
        view.elsewhere =
            tr("yours %1")
                .arg(sameDay ? views::clockWords(slot.startAt, own) : views::momentWords(slot.startAt, own));
    }
    return view;
}

QVector<SlotView> ChoicePanel::slotViews(const std::vector<Slot>& times) const
{
    QVector<SlotView> views;
    for (const Slot& slot : times)
        views.append(slotView(slot));
    return views;
}

void ChoicePanel::refreshDay()
{
    if (!m_checkout.calendar())
        return;
    const auto times = m_checkout.calendar()->slotsOf(m_checkout.service(), m_checkout.date());
    // Rebuilding takes the focus away, so it is done only when the times have changed.
    const QString own = times.empty() ? QString() : m_checkout.ownZoneAt(times.front().startAt);
    const auto shown = slotViews(times);
    if (m_dayShown != m_checkout.date() || m_timesShown != shown || m_ownZoneShown != own) {
        m_ownZoneShown = own;
        for (auto* old : m_day->findChildren<QAbstractButton*>())
            old->setObjectName({});
        m_dayShown = m_checkout.date();
        m_timesShown = shown;
        m_day->setDay(views::dayWords(m_dayShown), shown);
        for (size_t i = 0; i < times.size(); ++i)
            if (auto* button = m_day->findChild<QAbstractButton*>(u"slot.%1"_s.arg(times[i].startAt)))
                button->setObjectName(u"slotButton_%1"_s.arg(i));
    }
    const auto chosen = m_checkout.slot();
    for (size_t i = 0; i < times.size(); ++i)
        if (auto* button = m_day->findChild<QAbstractButton*>(u"slotButton_%1"_s.arg(i)))
            if (chosen && times[i].startAt == chosen->startAt)
                button->setChecked(true);
}

void ChoicePanel::refreshZone()
{
    if (!m_checkout.calendar())
        return;
    const QString own = m_ownZoneShown;
    m_zone->setVisible(!own.isEmpty());
    m_zone->setText(tr("All times are the workshop's own (%1); below each is the time on your clock (%2).")
                        .arg(m_checkout.calendar()->zone(), own));
}

void ChoicePanel::refreshAway()
{
    const auto* calendar = m_checkout.calendar();
    const bool away = calendar && calendar->availability().away;
    m_away->setVisible(away);
    if (!away)
        return;
    const QString words =
        tr("%1 is away and takes no bookings at the moment.").arg(m_checkout.service().artisanName);
    const QString note = calendar->availability().awayNote;
    m_away->setMessage(Banner::Kind::Warn, note.isEmpty() ? words : u"%1 “%2”"_s.arg(words, note));
}

/// What is to be known of a workshop that waits for guests: of the chosen time, or in general.
void ChoicePanel::refreshRuns()
{
    const Service& service = m_checkout.service();
    const auto chosen = m_checkout.slot();
    const bool undecided =
        service.minSeats > 1 && !m_checkout.isPrivate() && (!chosen || chosen->decideAt > 0);
    m_runs->setVisible(undecided);
    if (!undecided)
        return;
    if (!chosen) {
        m_runs->setText(tr("It takes place from %n guest(s) on; otherwise all money comes back.", nullptr,
                           service.minSeats));
        return;
    }
    const QString decided = views::momentWords(chosen->decideAt, m_checkout.calendar()->zone());
    const QString runs =
        tr("It takes place from %n guest(s) on. That is decided by %1; otherwise all money comes back.",
           nullptr, service.minSeats)
            .arg(decided);
    const QString sold = chosen->taken >= service.minSeats
                             ? tr("Enough have booked so far.")
                             : tr("%n seat(s) taken so far.", nullptr, chosen->taken);
    m_runs->setText(u"%1 %2"_s.arg(runs, sold));
}

void ChoicePanel::refreshAsked()
{
    const auto chosen = m_checkout.slot();
    const bool rivals = chosen && chosen->asked > 0 && m_checkout.service().mode == BookingMode::Approve;
    m_asked->setVisible(rivals);
    if (rivals)
        m_asked->setText(
            chosen->asked == 1
                ? tr("Somebody else has asked for one seat at this time. The artisan decides who comes.")
                : tr("Others have asked for %1 seats at this time. The artisan decides who comes.")
                      .arg(chosen->asked));
}

} // namespace karigar::ui
