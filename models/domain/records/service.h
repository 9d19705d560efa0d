// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// Whether the artisan looks at each request before it is a booking.
enum class BookingMode { Approve, Instant };

template<>
struct EnumNames<BookingMode> {
    static constexpr std::array table{
        EnumName<BookingMode>{BookingMode::Approve, QLatin1String("approve")},
        EnumName<BookingMode>{BookingMode::Instant, QLatin1String("instant")},
    };
};

/// The cancellation policies an artisan can choose from; see rules/policy.h.
enum class PolicyId { Flexible, Moderate, Strict };

template<>
struct EnumNames<PolicyId> {
    static constexpr std::array table{
        EnumName<PolicyId>{PolicyId::Flexible, QLatin1String("flexible")},
        EnumName<PolicyId>{PolicyId::Moderate, QLatin1String("moderate")},
        EnumName<PolicyId>{PolicyId::Strict, QLatin1String("strict")},
    };
};

/// A workshop that an artisan offers.
struct Service {
    static constexpr Kind kKind = Kind::Service;
    static KindSpec spec();

    Id id;
    Id artisan;
    QString title;
    QString description;
    QString craft;
    QString city;
    QString artisanName; ///< kept here so that lists need one record
    QString picture;     ///< SHA-256 of an attachment
    QString included;
    QString bring;     ///< what a guest brings
    int minutes = 120; ///< duration
    int seats = 1;     ///< guests at the same time
    Money price;       ///< for one guest, taxes included
    BookingMode mode = BookingMode::Approve;
    PolicyId policy = PolicyId::Moderate;
    int noticeHours = 24; ///< how long before the start a booking must be made
    int horizonDays = 90; ///< how far ahead bookings are taken
    int bufferBefore = 0; ///< minutes kept free before each session, and after it
    int bufferAfter = 0;
    int minSeats = 0;    ///< below this many guests it does not run; 0: it always runs
    int decideHours = 0; ///< how long before the start it is decided whether it runs
    int maxPerDay = 0;   ///< sessions; 0: as many as fit
    int maxPerWeek = 0;
    int offerHours = 12;       ///< how long freed seats are kept for the next in the waiting list
    bool privateGroup = false; ///< one party may book the whole session
    Money privatePrice;        ///< for the whole session
    bool online = false;       ///< held by video instead of in the workshop
    bool published = false;
    Millis createdAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("title", s.title);
        v("description", s.description);
        v("craft", s.craft);
        v("city", s.city);
        v("artisanName", s.artisanName);
        v("picture", s.picture);
        v("included", s.included);
        v("bring", s.bring);
        v("minutes", s.minutes);
        v("seats", s.seats);
        v("price", s.price);
        v("mode", s.mode);
        v("policy", s.policy);
        v("noticeHours", s.noticeHours);
        v("horizonDays", s.horizonDays);
        v("bufferBefore", s.bufferBefore);
        v("bufferAfter", s.bufferAfter);
        v("minSeats", s.minSeats);
        v("decideHours", s.decideHours);
        v("maxPerDay", s.maxPerDay);
        v("maxPerWeek", s.maxPerWeek);
        v("offerHours", s.offerHours);
        v("privateGroup", s.privateGroup);
        v("privatePrice", s.privatePrice);
        v("online", s.online);
        v("published", s.published);
        v("createdAt", s.createdAt);
    }
    bool operator==(const Service&) const = default;
};

} // namespace karigar
