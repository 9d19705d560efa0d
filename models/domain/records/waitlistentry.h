// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// See rules/waitlistmachine.h for the transitions.
enum class WaitlistState { Waiting, Offered, Booked, GivenUp, Lapsed, Closed };

template<>
struct EnumNames<WaitlistState> {
    static constexpr std::array table{
        EnumName<WaitlistState>{WaitlistState::Waiting, QLatin1String("waiting")},
        EnumName<WaitlistState>{WaitlistState::Offered, QLatin1String("offered")},
        EnumName<WaitlistState>{WaitlistState::Booked, QLatin1String("booked")},
        EnumName<WaitlistState>{WaitlistState::GivenUp, QLatin1String("given_up")},
        EnumName<WaitlistState>{WaitlistState::Lapsed, QLatin1String("lapsed")},
        EnumName<WaitlistState>{WaitlistState::Closed, QLatin1String("closed")},
    };
};

/// A place in the line for seats of one workshop at one time. The order is that of `createdAt`; the position
/// is written here, by each command that moves the line, because nobody in it may see the others.
struct WaitlistEntry {
    static constexpr Kind kKind = Kind::WaitlistEntry;
    static KindSpec spec();

    Id id;
    Id artisan;
    Id customer;
    Id service;
    WaitlistState state = WaitlistState::Waiting;
    Millis startAt = 0;
    Millis endAt = 0;
    QDate date; ///< in the workshop's zone
    QString zone;
    int seats = 1;
    int position = 1;     ///< 1 is next; 0 when it no longer waits
    Millis createdAt = 0; ///< when they joined; for a request that found no room, when they asked
    Millis offeredAt = 0;
    Millis offerUntil = 0; ///< the seats are held for this person until then
    Id booking;            ///< what came of the offer
    QString serviceTitle;
    QString artisanName;
    QString customerName;
    QString picture; ///< of the service
    QString place;   ///< city, or empty when online
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("service", s.service);
        v("state", s.state);
        v("startAt", s.startAt);
        v("endAt", s.endAt);
        v("date", s.date);
        v("zone", s.zone);
        v("seats", s.seats);
        v("position", s.position);
        v("createdAt", s.createdAt);
        v("offeredAt", s.offeredAt);
        v("offerUntil", s.offerUntil);
        v("booking", s.booking);
        v("serviceTitle", s.serviceTitle);
        v("artisanName", s.artisanName);
        v("customerName", s.customerName);
        v("picture", s.picture);
        v("place", s.place);
    }
    bool operator==(const WaitlistEntry&) const = default;
};

} // namespace karigar
