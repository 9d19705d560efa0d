// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/occupancy.h"
#include "models/domain/records/service.h"

#include <QHash>
#include <QVector>

namespace karigar::views::artisan {

/// Another undecided request that touches the time of one, and what approving that one does to it.
struct Rival {
    Booking booking;
    bool wouldBeDeclined = false; ///< unless the artisan chooses another fate for it
    bool canWait = false;         ///< a place in the waiting list is such a fate
};

/// What a request collides with. Values; any thread.
struct Collision {
    QString obstacle; ///< why it cannot be approved now, a sentence; empty when it can
    int seats = 0;    ///< of the workshop
    int sold = 0;     ///< at exactly this time
    std::vector<Rival> rivals;

    int declined() const;
    bool isQuiet() const { return obstacle.isEmpty() && sold == 0 && rivals.empty(); }
};

/// Plays the approval through with the rulebook's own capacity check: the request takes its seats, then each
/// rival in the order of their wishes is looked at, as the command does it. `days` are at least those around
/// each request.
Collision collide(const Booking& request, const QHash<Id, Service>& services, std::vector<Occupancy> days,
                  const std::vector<Booking>& otherRequests, Millis now);

struct CollisionLine {
    QString text;
    QString tone; ///< name: "bad" forbids, "warn" costs somebody their request, "info" is good to know
    Id rival;     ///< whose fate is to be chosen; null for the others
    QString name; ///< of that guest
    bool canWait = false;

    bool operator==(const CollisionLine&) const = default;
};

/// The same in sentences; empty when nothing touches the request.
QVector<CollisionLine> collisionLines(const Collision& collision);

} // namespace karigar::views::artisan
