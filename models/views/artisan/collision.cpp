// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/collision.h"

#include "models/domain/rules/slots.h"
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
    return a.id != b.id && a.startAt < b.endAt && b.startAt < a.endAt;
}

int soldAt(const Occupancy& day, const Booking& request)
{
    int sold = 0;
    for (const BusyInterval& busy : day.busy)
        if (busy.service == request.service && busy.from == request.startAt && busy.to == request.endAt)
            sold += busy.taken;
    return sold;
}

} // namespace

int Collision::declined() const
{
    return static_cast<int>(std::ranges::count(rivals, true, &Rival::wouldBeDeclined));
}

Collision collide(const Booking& request, const QHash<Id, Service>& services, const Occupancy& day,
                  const std::vector<Booking>& otherRequests)
{
    Collision found;
    const Service service = services.value(request.service);
    found.seats = service.seats;
    found.sold = soldAt(day, request);
    const auto fits = checkCapacity(service, day, request.startAt, request.endAt, request.seats);
    if (!fits)
        found.obstacle = fits.error().message;
    Occupancy after = day;
    if (fits)
        occupy(after, request.service, request.startAt, request.endAt, request.seats, -request.seats);
    for (const Booking& other : otherRequests) {
        if (!touches(request, other) || other.state != BookingState::Requested)
            continue;
        const bool room =
            checkCapacity(services.value(other.service), after, other.startAt, other.endAt, other.seats)
                .has_value();
        found.rivals.push_back({other, fits && !room});
    }
    std::ranges::stable_sort(found.rivals, {}, [](const Rival& r) { return r.booking.createdAt; });
    return found;
}

QVector<CollisionLine> collisionLines(const Collision& collision)
{
    const QString bad = u"bad"_s, warn = u"warn"_s, info = u"info"_s;
    QVector<CollisionLine> lines;
    if (!collision.obstacle.isEmpty())
        lines.append({collision.obstacle, bad});
    else if (collision.sold > 0)
        lines.append(
            {Words::tr("%1 of %2 seats at this time are sold.").arg(collision.sold).arg(collision.seats),
             info});
    for (const Rival& rival : collision.rivals) {
        const QString who =
            Words::tr("%1 asks for “%2” at this time too, %3.")
                .arg(rival.booking.customerName, rival.booking.serviceTitle, seatsWords(rival.booking.seats));
        if (rival.wouldBeDeclined)
            lines.append({Words::tr("%1 Approving this one declines that request.").arg(who), warn});
        else if (collision.obstacle.isEmpty())
            lines.append({Words::tr("%1 There is room for both.").arg(who), info});
        else
            lines.append({who, info});
    }
    return lines;
}

} // namespace karigar::views::artisan
