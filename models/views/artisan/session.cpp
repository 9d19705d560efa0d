// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/session.h"

#include "models/domain/rules/waitlistmachine.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

bool takesPlace(BookingState state)
{
    return state == BookingState::Requested || state == BookingState::Confirmed ||
           state == BookingState::Completed || state == BookingState::NoShow;
}

Session emptySession(const Booking& booking, const QHash<Id, Service>& services)
{
    Session session;
    session.service = booking.service;
    session.title = booking.serviceTitle;
    session.zone = booking.zone;
    session.date = booking.date;
    session.startAt = booking.startAt;
    session.endAt = booking.endAt;
    session.seats = services.value(booking.service).seats;
    session.completed = true;
    return session;
}

} // namespace

QString Session::capacityWords() const
{
    const QString sold = u"%1/%2"_s.arg(taken).arg(std::max(seats, taken));
    if (taken == 0)
        return u"+%1"_s.arg(asked);
    return asked > 0 ? u"%1 +%2"_s.arg(sold).arg(asked) : sold;
}

QStringList Session::people() const
{
    QStringList names;
    for (const Booking& booking : bookings)
        names.append(booking.customerName);
    return names;
}

QString Session::lineWords() const
{
    const auto waits = [](const WaitlistEntry& entry) { return entry.state == WaitlistState::Waiting; };
    const auto count = static_cast<int>(std::ranges::count_if(line, waits));
    return count > 0 ? QCoreApplication::translate("ArtisanSession", "%n waiting", nullptr, count)
                     : QString();
}

void addLines(std::vector<Session>& sessions, const std::vector<Row>& entries)
{
    for (const Row& row : entries) {
        const auto entry = row.as<WaitlistEntry>();
        const auto at = std::ranges::find_if(sessions, [&](const Session& s) {
            return s.service == entry.service && s.startAt == entry.startAt && s.endAt == entry.endAt;
        });
        if (at != sessions.end() && isOpen(entry.state))
            at->line.push_back(entry);
    }
    for (Session& session : sessions)
        std::ranges::sort(session.line, {}, &WaitlistEntry::position); // 0: an offer
}

std::vector<Session> sessionsOf(const std::vector<Row>& rows, const QHash<Id, Service>& services)
{
    std::vector<Session> sessions;
    for (const Row& row : rows) {
        const auto booking = row.as<Booking>();
        if (!takesPlace(booking.state))
            continue;
        auto at = std::ranges::find_if(sessions, [&](const Session& s) {
            return s.service == booking.service && s.startAt == booking.startAt && s.endAt == booking.endAt;
        });
        if (at == sessions.end())
            at = sessions.insert(sessions.end(), emptySession(booking, services));
        const bool asked = booking.state == BookingState::Requested;
        (asked ? at->asked : at->taken) += booking.seats;
        at->completed = at->completed && booking.state == BookingState::Completed;
        at->waiting = at->waiting || row.waiting;
        at->bookings.push_back(booking);
    }
    std::ranges::stable_sort(sessions, {}, &Session::startAt);
    return sessions;
}

} // namespace karigar::views::artisan
