// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// See rules/refundmachine.h for the transitions.
enum class RefundState { Queued, Sent, Pending, Processed, Failed, Manual, External };

template<>
struct EnumNames<RefundState> {
    static constexpr std::array table{
        EnumName<RefundState>{RefundState::Queued, QLatin1String("queued")},
        EnumName<RefundState>{RefundState::Sent, QLatin1String("sent")},
        EnumName<RefundState>{RefundState::Pending, QLatin1String("pending")},
        EnumName<RefundState>{RefundState::Processed, QLatin1String("processed")},
        EnumName<RefundState>{RefundState::Failed, QLatin1String("failed")},
        EnumName<RefundState>{RefundState::Manual, QLatin1String("manual")},
        EnumName<RefundState>{RefundState::External, QLatin1String("external")},
    };
};

/// What a refund follows from.
enum class RefundCause {
    Request,
    Cancellation,
    PartialCancellation,
    Change,
    NotRunning,
    DeadBooking,
    External
};

template<>
struct EnumNames<RefundCause> {
    static constexpr std::array table{
        EnumName<RefundCause>{RefundCause::Request, QLatin1String("request")},
        EnumName<RefundCause>{RefundCause::Cancellation, QLatin1String("cancellation")},
        EnumName<RefundCause>{RefundCause::PartialCancellation, QLatin1String("partial_cancellation")},
        EnumName<RefundCause>{RefundCause::Change, QLatin1String("change")},
        EnumName<RefundCause>{RefundCause::NotRunning, QLatin1String("not_running")},
        EnumName<RefundCause>{RefundCause::DeadBooking, QLatin1String("dead_booking")},
        EnumName<RefundCause>{RefundCause::External, QLatin1String("external")},
    };
};

/// Money on its way back to a customer: the execution of a decision, sent once under a key that was made with
/// it.
struct Refund {
    static constexpr Kind kKind = Kind::Refund;
    static KindSpec spec();

    Id id;
    Id payment;
    Id booking;
    Id artisan;
    Id customer;
    Id request; ///< the decision, when a person asked
    RefundCause cause = RefundCause::Request;
    RefundState state = RefundState::Queued;
    Money amount;
    QString key; ///< idempotency key, made with the decision
    QString pspId;
    QString speed;     ///< normal or optimum, the gateway's word
    QString reference; ///< ARN or RRN of the bank
    QString failure;   ///< the last one, for a person
    int attempts = 0;
    Millis createdAt = 0;
    Millis sentAt = 0;
    Millis processedAt = 0;
    QString title;
    QString customerName;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("payment", s.payment);
        v("booking", s.booking);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("request", s.request);
        v("cause", s.cause);
        v("state", s.state);
        v("amount", s.amount);
        v("key", s.key);
        v("pspId", s.pspId);
        v("speed", s.speed);
        v("reference", s.reference);
        v("failure", s.failure);
        v("attempts", s.attempts);
        v("createdAt", s.createdAt);
        v("sentAt", s.sentAt);
        v("processedAt", s.processedAt);
        v("title", s.title);
        v("customerName", s.customerName);
    }
    bool operator==(const Refund&) const = default;
};

} // namespace karigar
