// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"
#include "models/domain/records/service.h"

#include <array>

namespace karigar {

/// See rules/bookingmachine.h for the transitions.
enum class BookingState {
    Held,
    Requested,
    Confirmed,
    Completed,
    NoShow,
    Cancelled,
    Declined,
    Expired,
    Withdrawn
};

template<>
struct EnumNames<BookingState> {
    static constexpr std::array table{
        EnumName<BookingState>{BookingState::Held, QLatin1String("held")},
        EnumName<BookingState>{BookingState::Requested, QLatin1String("requested")},
        EnumName<BookingState>{BookingState::Confirmed, QLatin1String("confirmed")},
        EnumName<BookingState>{BookingState::Completed, QLatin1String("completed")},
        EnumName<BookingState>{BookingState::NoShow, QLatin1String("no_show")},
        EnumName<BookingState>{BookingState::Cancelled, QLatin1String("cancelled")},
        EnumName<BookingState>{BookingState::Declined, QLatin1String("declined")},
        EnumName<BookingState>{BookingState::Expired, QLatin1String("expired")},
        EnumName<BookingState>{BookingState::Withdrawn, QLatin1String("withdrawn")},
    };
};

/// Why a booking was declined or cancelled; the text beside it is the person's own.
enum class EndReason {
    None,
    ChangeOfPlans,
    Illness,
    Travel,
    BookedByMistake,
    Weather,
    ArtisanUnwell,
    WorkshopUnusable,
    MaterialsMissing,
    Overbooked,
    NotEnoughGuests,
    PaymentFailed,
    RivalChosen,
    DayClosed,
    NoFit,
    Other,
};

template<>
struct EnumNames<EndReason> {
    static constexpr std::array table{
        EnumName<EndReason>{EndReason::None, QLatin1String("none")},
        EnumName<EndReason>{EndReason::ChangeOfPlans, QLatin1String("change_of_plans")},
        EnumName<EndReason>{EndReason::Illness, QLatin1String("illness")},
        EnumName<EndReason>{EndReason::Travel, QLatin1String("travel")},
        EnumName<EndReason>{EndReason::BookedByMistake, QLatin1String("booked_by_mistake")},
        EnumName<EndReason>{EndReason::Weather, QLatin1String("weather")},
        EnumName<EndReason>{EndReason::ArtisanUnwell, QLatin1String("artisan_unwell")},
        EnumName<EndReason>{EndReason::WorkshopUnusable, QLatin1String("workshop_unusable")},
        EnumName<EndReason>{EndReason::MaterialsMissing, QLatin1String("materials_missing")},
        EnumName<EndReason>{EndReason::Overbooked, QLatin1String("overbooked")},
        EnumName<EndReason>{EndReason::NotEnoughGuests, QLatin1String("not_enough_guests")},
        EnumName<EndReason>{EndReason::PaymentFailed, QLatin1String("payment_failed")},
        EnumName<EndReason>{EndReason::RivalChosen, QLatin1String("rival_chosen")},
        EnumName<EndReason>{EndReason::DayClosed, QLatin1String("day_closed")},
        EnumName<EndReason>{EndReason::NoFit, QLatin1String("no_fit")},
        EnumName<EndReason>{EndReason::Other, QLatin1String("other")},
    };
};

/// One entry of a booking's timeline.
struct BookingStep {
    BookingState state = BookingState::Held;
    Millis at = 0;
    Id by;        ///< null: the marketplace itself
    QString what; ///< the command that did it
    EndReason code = EndReason::None;
    QString reason;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("state", s.state);
        v("at", s.at);
        v("by", s.by);
        v("what", s.what);
        v("code", s.code);
        v("reason", s.reason);
    }
    bool operator==(const BookingStep&) const = default;
};

/// One booking. Names, title, price and policy are frozen when it is made, so a list needs no other record
/// and a later edit of the service changes no promise.
struct Booking {
    static constexpr Kind kKind = Kind::Booking;
    static KindSpec spec();

    Id id;
    Id customer;
    Id artisan;
    Id service;
    Id payment;
    BookingState state = BookingState::Held;
    QString customerName;
    QString artisanName;
    QString serviceTitle;
    QString place;   ///< city, or empty when online
    QString picture; ///< of the service
    QString zone;    ///< IANA zone of the workshop
    QDate date;      ///< in that zone
    Millis startAt = 0;
    Millis endAt = 0;
    int seats = 1;
    Money unitPrice;
    Money total;
    BookingMode mode = BookingMode::Approve;
    PolicyId policy = PolicyId::Moderate; ///< frozen
    QString note;                         ///< from the customer
    bool privateGroup = false;            ///< the whole session is theirs
    bool seatsKept = false;        ///< from the waiting list: nobody else gets them while it is undecided
    std::vector<Id> extraPayments; ///< of changes that cost more
    Money refunded;                ///< what cancellations and changes gave back or will
    Id change;                     ///< the open change request
    int revision = 0;              ///< rises with each change of time, seats or end (RFC 5545 SEQUENCE)
    Millis decideRunAt = 0;        ///< when it is decided whether the session runs; 0: it runs
    Millis confirmedAt = 0;
    Millis createdAt = 0;
    Millis holdUntil = 0; ///< unpaid past this it expires
    Millis decideBy = 0;  ///< unanswered past this the request expires
    Millis stateAt = 0;   ///< when the state was entered
    EndReason reasonCode = EndReason::None;
    QString reason;                   ///< why declined, expired, withdrawn or cancelled
    std::vector<BookingStep> history; ///< oldest first
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("customer", s.customer);
        v("artisan", s.artisan);
        v("service", s.service);
        v("payment", s.payment);
        v("state", s.state);
        v("customerName", s.customerName);
        v("artisanName", s.artisanName);
        v("serviceTitle", s.serviceTitle);
        v("place", s.place);
        v("picture", s.picture);
        v("zone", s.zone);
        v("date", s.date);
        v("startAt", s.startAt);
        v("endAt", s.endAt);
        v("seats", s.seats);
        v("unitPrice", s.unitPrice);
        v("total", s.total);
        v("mode", s.mode);
        v("policy", s.policy);
        v("note", s.note);
        v("privateGroup", s.privateGroup);
        v("seatsKept", s.seatsKept);
        v("extraPayments", s.extraPayments);
        v("refunded", s.refunded);
        v("change", s.change);
        v("revision", s.revision);
        v("decideRunAt", s.decideRunAt);
        v("confirmedAt", s.confirmedAt);
        v("createdAt", s.createdAt);
        v("holdUntil", s.holdUntil);
        v("decideBy", s.decideBy);
        v("stateAt", s.stateAt);
        v("reasonCode", s.reasonCode);
        v("reason", s.reason);
        v("history", s.history);
    }
    bool operator==(const Booking&) const = default;
};

} // namespace karigar
