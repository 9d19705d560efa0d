// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// The gateway's words for where a dispute stands.
enum class DisputeState { Open, UnderReview, Won, Lost, Closed };

template<>
struct EnumNames<DisputeState> {
    static constexpr std::array table{
        EnumName<DisputeState>{DisputeState::Open, QLatin1String("open")},
        EnumName<DisputeState>{DisputeState::UnderReview, QLatin1String("under_review")},
        EnumName<DisputeState>{DisputeState::Won, QLatin1String("won")},
        EnumName<DisputeState>{DisputeState::Lost, QLatin1String("lost")},
        EnumName<DisputeState>{DisputeState::Closed, QLatin1String("closed")},
    };
};

/// A customer's bank contests a payment; while it is open nothing may be refunded.
struct Dispute {
    static constexpr Kind kKind = Kind::Dispute;
    static KindSpec spec();

    Id id;
    Id payment;
    Id booking;
    Id artisan;
    Id customer;
    QString pspId;
    DisputeState state = DisputeState::Open;
    QString phase;
    QString reason;
    Money amount;
    Millis respondBy = 0;
    Millis createdAt = 0;
    Millis stateAt = 0;
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
        v("pspId", s.pspId);
        v("state", s.state);
        v("phase", s.phase);
        v("reason", s.reason);
        v("amount", s.amount);
        v("respondBy", s.respondBy);
        v("createdAt", s.createdAt);
        v("stateAt", s.stateAt);
        v("title", s.title);
        v("customerName", s.customerName);
    }
    bool operator==(const Dispute&) const = default;
};

} // namespace karigar
