// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/collision.h"

#include "models/domain/rules/slots.h"
#include "models/domain/rules/waitlist.h"
#include "models/views/artisan/bookinglook.h"
#include "models/views/core/timewords.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArtisanCollision)
};

bool touches(const Booking& a, const Booking& b)
{
    return a.startAt < b.endAt && b.startAt < a.endAt;
}

int soldAt(BusyDays days, const Booking& request)
{
    for (const Occupancy& day : days)
        if (const auto* session = sessionAt(day, request.service, request.startAt, request.endAt))
            return session->taken;
    return 0;
}

Result<void> roomFor(const Booking& request, const Service& service, BusyDays days)
{
    if (request.seatsKept)
        return {}; // from the waiting list: nobody else can have them
    return checkCapacity(service, days, request.date, request.startAt, request.endAt, request.seats);
}

void take(std::vector<Occupancy>& days, const Booking& request, const Service& service)
{
    if (request.seatsKept)
        return;
    auto day = std::ranges::find(days, request.date, &Occupancy::date);
    if (day == days.end()) {
        Occupancy fresh;
        fresh.date = request.date;
        day = days.insert(day, fresh);
    }
    occupy(*day, request.service, request.startAt, request.endAt, request.seats, -request.seats,
           {service.bufferBefore, service.bufferAfter});
}

/// A private group wants the session for itself, and a line needs time to move.
bool canWait(const Booking& request, const Service& service, Millis now)
{
    return !request.privateGroup && offerEnd(service, request.startAt, 0, now) > 0;
}

} // namespace

int Collision::declined() const
{
    return static_cast<int>(std::ranges::count(rivals, true, &Rival::wouldBeDeclined));
}

Collision collide(const Booking& request, const QHash<Id, Service>& services, std::vector<Occupancy> days,
                  const std::vector<Booking>& otherRequests, Millis now)
{
    Collision found;
    const Service service = services.value(request.service);
    found.seats = service.seats;
    found.sold = soldAt(days, request) - (request.seatsKept ? request.seats : 0);
    const auto fits = roomFor(request, service, days);
    if (!fits)
        found.obstacle = fits.error().message;
    std::vector<Occupancy> after = days;
    if (fits)
        take(after, request, service);
    for (const Booking& other : otherRequests) {
        if (other.id == request.id || other.state != BookingState::Requested)
            continue;
        const Service wanted = services.value(other.service);
        const bool room = roomFor(other, wanted, after).has_value();
        // Buffers and limits per day or week may cost a request its place without touching its time.
        if (touches(request, other) || (!room && roomFor(other, wanted, days)))
            found.rivals.push_back(
                {other, fits && !room && other.change.isNull(), canWait(other, wanted, now)});
    }
    std::ranges::stable_sort(found.rivals, {}, [](const Rival& r) { return r.booking.createdAt; });
    return found;
}

QVector<CollisionLine> collisionLines(const Collision& collision)
{
    const QString bad = u"bad"_s, warn = u"warn"_s, info = u"info"_s;
    QVector<CollisionLine> lines;
    if (!collision.obstacle.isEmpty())
        lines.append({collision.obstacle, bad, {}, {}});
    else if (collision.sold > 0)
        lines.append(
            {Words::tr("%1 of %2 seats at this time are sold.").arg(collision.sold).arg(collision.seats),
             info,
             {},
             {}});
    for (const Rival& rival : collision.rivals) {
        const QString who =
            Words::tr("%1 asks for “%2” at this time too, %3.")
                .arg(rival.booking.customerName, rival.booking.serviceTitle, seatsWords(rival.booking.seats));
        if (rival.wouldBeDeclined)
            lines.append({Words::tr("%1 There is no room for both.").arg(who), warn, rival.booking.id,
                          rival.booking.customerName, rival.canWait});
        else if (collision.obstacle.isEmpty())
            lines.append({Words::tr("%1 There is room for both.").arg(who), info, {}, {}});
        else
            lines.append({who, info, {}, {}});
    }
    return lines;
}

} // namespace karigar::views::artisan
