// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// See rules/changemachine.h for the transitions.
enum class ChangeState { Unpaid, Proposed, Accepted, Declined, Withdrawn, Expired, Countered };

template<>
struct EnumNames<ChangeState> {
    static constexpr std::array table{
        EnumName<ChangeState>{ChangeState::Unpaid, QLatin1String("unpaid")},
        EnumName<ChangeState>{ChangeState::Proposed, QLatin1String("proposed")},
        EnumName<ChangeState>{ChangeState::Accepted, QLatin1String("accepted")},
        EnumName<ChangeState>{ChangeState::Declined, QLatin1String("declined")},
        EnumName<ChangeState>{ChangeState::Withdrawn, QLatin1String("withdrawn")},
        EnumName<ChangeState>{ChangeState::Expired, QLatin1String("expired")},
        EnumName<ChangeState>{ChangeState::Countered, QLatin1String("countered")},
    };
};

/// What a change request can change of a booking, as it was or as it would be.
struct BookingTerms {
    Millis startAt = 0;
    Millis endAt = 0;
    QDate date; ///< in the workshop's zone
    int seats = 1;
    Money total;
    QString note;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("startAt", s.startAt);
        v("endAt", s.endAt);
        v("date", s.date);
        v("seats", s.seats);
        v("total", s.total);
        v("note", s.note);
    }
    bool operator==(const BookingTerms&) const = default;
};

/// A wish to move a booking, to change its seats or its note; either side proposes, the other accepts,
/// declines or counters. While it is open both times are held.
struct ChangeRequest {
    static constexpr Kind kKind = Kind::ChangeRequest;
    static KindSpec spec();

    Id id;
    Id booking;
    Id artisan;
    Id customer;
    Id service;
    Id proposer; ///< the artisan or the customer
    ChangeState state = ChangeState::Proposed;
    BookingTerms before; ///< what stands
    BookingTerms after;  ///< what is wished
    Money extra;         ///< to be paid when it is accepted
    Money back;          ///< to be refunded when it is accepted
    Id payment;          ///< of the extra amount
    Id counterOf;        ///< the proposal that this one answers
    QString message;     ///< the proposer's words
    QString reason;      ///< why declined
    QString serviceTitle;
    QString artisanName;
    QString customerName;
    QString zone;
    Millis createdAt = 0;
    Millis expiresAt = 0;
    Millis decidedAt = 0;
    Id decidedBy;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("booking", s.booking);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("service", s.service);
        v("proposer", s.proposer);
        v("state", s.state);
        v("before", s.before);
        v("after", s.after);
        v("extra", s.extra);
        v("back", s.back);
        v("payment", s.payment);
        v("counterOf", s.counterOf);
        v("message", s.message);
        v("reason", s.reason);
        v("serviceTitle", s.serviceTitle);
        v("artisanName", s.artisanName);
        v("customerName", s.customerName);
        v("zone", s.zone);
        v("createdAt", s.createdAt);
        v("expiresAt", s.expiresAt);
        v("decidedAt", s.decidedAt);
        v("decidedBy", s.decidedBy);
    }
    bool operator==(const ChangeRequest&) const = default;
};

} // namespace karigar
