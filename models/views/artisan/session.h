// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/service.h"
#include "models/domain/records/waitlistentry.h"
#include "models/views/core/workspace.h"

#include <QHash>

namespace karigar::views::artisan {

/// Everybody who comes (or wants to come) to one workshop at one time. Value; any thread.
struct Session {
    Id service;
    QString title;
    QString zone;
    QDate date;
    Millis startAt = 0;
    Millis endAt = 0;
    int seats = 0; ///< of the workshop
    int taken = 0; ///< confirmed or completed
    int asked = 0; ///< requested
    bool completed = false;
    bool waiting = false; ///< a change to one of the bookings waits for the server
    std::vector<Booking> bookings;
    std::vector<WaitlistEntry> line; ///< who waits for seats, or is being offered some, the first first

    bool isRequest() const { return taken == 0 && asked > 0; }
    /// "3/6", with "+2" for what is asked for beyond that.
    QString capacityWords() const;
    QStringList people() const;
    /// "2 waiting"; empty when nobody does.
    QString lineWords() const;
};

/// Groups bookings by workshop and time, earliest first. Bookings that take no place are left out.
std::vector<Session> sessionsOf(const std::vector<Row>& rows, const QHash<Id, Service>& services);

/// Adds the open places of the waiting lists to the sessions that they are for.
void addLines(std::vector<Session>& sessions, const std::vector<Row>& entries);

} // namespace karigar::views::artisan
