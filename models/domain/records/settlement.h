// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// How money reaches a bank account: the gateway settles with the marketplace's own; a share of a payment
/// goes to an artisan's account at the gateway; or a person paid an artisan by hand.
enum class SettlementWay { Bank, Route, Hand };

template<>
struct EnumNames<SettlementWay> {
    static constexpr std::array table{
        EnumName<SettlementWay>{SettlementWay::Bank, QLatin1String("bank")},
        EnumName<SettlementWay>{SettlementWay::Route, QLatin1String("route")},
        EnumName<SettlementWay>{SettlementWay::Hand, QLatin1String("hand")},
    };
};

/// See rules/settlementmachine.h for the transitions.
enum class SettlementState { Queued, Sent, Pending, Processed, Failed };

template<>
struct EnumNames<SettlementState> {
    static constexpr std::array table{
        EnumName<SettlementState>{SettlementState::Queued, QLatin1String("queued")},
        EnumName<SettlementState>{SettlementState::Sent, QLatin1String("sent")},
        EnumName<SettlementState>{SettlementState::Pending, QLatin1String("pending")},
        EnumName<SettlementState>{SettlementState::Processed, QLatin1String("processed")},
        EnumName<SettlementState>{SettlementState::Failed, QLatin1String("failed")},
    };
};

/// One of the movements that a settlement is made of.
struct SettlementPart {
    QString type;    ///< "payment", "refund", "transfer" or "adjustment"
    QString entity;  ///< the gateway's id of it; empty when the marketplace says it
    QString charged; ///< the gateway's id of the payment that it belongs to
    Id payment;      ///< null: nothing of ours is known by that id
    Id booking;
    QString title;
    Money amount; ///< what it adds; negative for what was taken off
    Money fee;    ///< of the gateway, taken off already; tax included
    bool booked = false;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("type", s.type);
        v("entity", s.entity);
        v("charged", s.charged);
        v("payment", s.payment);
        v("booking", s.booking);
        v("title", s.title);
        v("amount", s.amount);
        v("fee", s.fee);
        v("booked", s.booked);
    }
    bool operator==(const SettlementPart&) const = default;
};

/// Money that leaves the marketplace's hands for a bank account: the gateway's settlement with the
/// marketplace, or the payout to an artisan.
struct Settlement {
    static constexpr Kind kKind = Kind::Settlement;
    static KindSpec spec();

    Id id;
    SettlementWay way = SettlementWay::Bank;
    SettlementState state = SettlementState::Pending;
    Id artisan; ///< of a payout; null for the marketplace itself
    QString artisanName;
    Id payment;      ///< of a payout by Route, which is a share of one
    QString account; ///< of a payout by Route: the linked account
    QString key;     ///< of a payout by Route: minted with the decision, the reference it travels under
    QString pspId;
    Money amount;
    Money fees; ///< of the gateway, tax included
    Money tax;
    Money reversing; ///< of a payout: decided to come back
    Money reversed;  ///< of a payout: came back
    QString utr;     ///< the bank's reference
    QString failure; ///< for a person
    bool retried = false;
    Millis at = 0; ///< when it was made or decided
    Millis settledAt = 0;
    std::vector<SettlementPart> parts;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("way", s.way);
        v("state", s.state);
        v("artisan", s.artisan);
        v("artisanName", s.artisanName);
        v("payment", s.payment);
        v("account", s.account);
        v("key", s.key);
        v("pspId", s.pspId);
        v("amount", s.amount);
        v("fees", s.fees);
        v("tax", s.tax);
        v("reversing", s.reversing);
        v("reversed", s.reversed);
        v("utr", s.utr);
        v("failure", s.failure);
        v("retried", s.retried);
        v("at", s.at);
        v("settledAt", s.settledAt);
        v("parts", s.parts);
    }
    bool operator==(const Settlement&) const = default;
};

} // namespace karigar
