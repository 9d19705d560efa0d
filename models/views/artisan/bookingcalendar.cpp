// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/bookingcalendar.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

BookingCalendar::BookingCalendar(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace,
          {Kind::Booking, Kind::Availability, Kind::Service, Kind::BusySource, Kind::ChangeRequest,
           Kind::WaitlistEntry},
          [this] { reload(); }, this))
{
    const QDate start = today();
    look(start.addDays(1 - start.dayOfWeek()), start.addDays(7 - start.dayOfWeek()));
}

QDate BookingCalendar::today() const
{
    return dateIn(m_workspace.now(), m_availability.zone);
}

bool BookingCalendar::hasHours() const
{
    const auto open = [](const auto& rule) { return !rule.windows.empty(); };
    return std::ranges::any_of(m_availability.weekly, open) ||
           std::ranges::any_of(m_availability.overrides, open);
}

void BookingCalendar::look(QDate from, QDate to)
{
    if (m_from.isValid() && from >= m_from && to <= m_to)
        return;
    const qint64 days = from.daysTo(to) + 1;
    m_from = from.addDays(-days);
    m_to = to.addDays(days);
    m_reloader->reloadNow();
}

void BookingCalendar::reload()
{
    const int pass = ++m_pass;
    m_workspace.find(Kind::Availability, m_workspace.person().id, this,
                     [this, pass](const std::optional<Row>& row) {
                         if (pass != m_pass)
                             return;
                         m_availability = row ? row->as<Availability>() : Availability();
                         loadServices(pass);
                     });
}

void BookingCalendar::loadServices(int pass)
{
    Query query = Query::of(Kind::Service);
    query.equal("artisan", m_workspace.person().id);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_services.clear();
        for (const Row& row : rows)
            m_services.insert(row.id, row.as<Service>());
        loadImports(pass);
    });
}

// One that began the evening before reaches into the first day.
Millis BookingCalendar::begin() const
{
    return instantOf(m_from, 0, m_availability.zone) - kMaxMinutes * kMinute;
}

Millis BookingCalendar::end() const
{
    return instantOf(m_to.addDays(1), 0, m_availability.zone);
}

void BookingCalendar::loadImports(int pass)
{
    Query query = Query::of(Kind::BusySource);
    query.equal("artisan", m_workspace.person().id);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_imports.clear();
        for (const Row& row : rows)
            for (CalendarEvent& event : importedEvents(row.as<BusySource>(), begin(), end()))
                m_imports.push_back(std::move(event));
        loadChanges(pass);
    });
}

void BookingCalendar::loadChanges(int pass)
{
    Query query = Query::of(Kind::ChangeRequest);
    query.equal("artisan", m_workspace.person().id).equal("state", QString(enumText(ChangeState::Proposed)));
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_changes.clear();
        for (const Row& row : rows) {
            auto event = proposedEvent(row.as<ChangeRequest>(), m_services, m_workspace.now());
            if (event && event->from < end() && event->to > begin()) {
                event->waiting = row.waiting;
                m_changes.push_back(std::move(*event));
            }
        }
        loadLines(pass);
    });
}

void BookingCalendar::loadLines(int pass)
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("artisan", m_workspace.person().id)
        .add("startAt", Query::Compare::GreaterOrEqual, begin())
        .add("startAt", Query::Compare::Less, end());
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_waiting.clear();
        for (const Row& row : rows) {
            const auto entry = row.as<WaitlistEntry>();
            if (entry.state == WaitlistState::Waiting)
                ++m_waiting[{entry.service, entry.startAt}];
            if (auto event = offeredEvent(entry, m_services, m_workspace.now()))
                m_changes.push_back(std::move(*event));
        }
        loadBookings(pass);
    });
}

void BookingCalendar::sayWhoWaits(std::vector<CalendarEvent>& events) const
{
    for (CalendarEvent& event : events) {
        const auto booking = fromJson<Booking>(m_docs.value(event.subjects.value(0)));
        const auto line = booking ? m_waiting.find({booking->service, booking->startAt}) : m_waiting.end();
        if (line != m_waiting.end())
            event.detail = u"%1 · %2"_s.arg(event.detail, tr("%n waiting", nullptr, line->second));
    }
}

void BookingCalendar::loadBookings(int pass)
{
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .add("startAt", Query::Compare::GreaterOrEqual, begin())
        .add("startAt", Query::Compare::Less, end())
        .by("startAt");
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass == m_pass)
            build(rows);
    });
}

void BookingCalendar::build(const std::vector<Row>& rows)
{
    m_docs.clear();
    for (const Row& row : rows)
        m_docs.insert(row.id.toText(), row.doc);
    m_events = hourEvents(m_availability, m_from, m_to);
    auto bookings = bookingEvents(rows, m_services, m_workspace.now());
    if (!m_waiting.empty())
        sayWhoWaits(bookings);
    for (const auto* more : {&m_imports, &m_changes, &bookings})
        m_events.insert(m_events.end(), more->begin(), more->end());
    markConflicts(m_events, m_workspace.now());
    m_loaded = true;
    Q_EMIT loaded();
}

std::vector<Booking> BookingCalendar::bookingsOf(const QString& id) const
{
    std::vector<Booking> bookings;
    const auto event = std::ranges::find(m_events, id, &CalendarEvent::id);
    if (event != m_events.end())
        for (const QString& subject : event->subjects)
            if (m_docs.contains(subject))
                bookings.push_back(fromJson<Booking>(m_docs.value(subject)).value_or(Booking()));
    return bookings;
}

} // namespace karigar::views::artisan
