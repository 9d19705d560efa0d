// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// Whose money a line moves. Gateway is what the payment service holds for us and Bank what our own bank does
/// (both negative: they owe us); Customer is paid but not yet promised to an artisan; Refunds is on its way
/// back and Payouts on its way to an artisan; GatewayFee and Tax are what the gateway keeps, the tax on its
/// fee apart, less what of it is charged to an artisan; ArtisanFees is what of it an artisan still has to
/// bear.
enum class LedgerAccount {
    Gateway,
    ArtisanHeld,
    ArtisanPayable,
    Customer,
    Refunds,
    Bank,
    GatewayFee,
    Tax,
    ArtisanFees,
    Payouts
};

template<>
struct EnumNames<LedgerAccount> {
    static constexpr std::array table{
        EnumName<LedgerAccount>{LedgerAccount::Gateway, QLatin1String("gateway")},
        EnumName<LedgerAccount>{LedgerAccount::ArtisanHeld, QLatin1String("artisan_held")},
        EnumName<LedgerAccount>{LedgerAccount::ArtisanPayable, QLatin1String("artisan_payable")},
        EnumName<LedgerAccount>{LedgerAccount::Customer, QLatin1String("customer")},
        EnumName<LedgerAccount>{LedgerAccount::Refunds, QLatin1String("refunds")},
        EnumName<LedgerAccount>{LedgerAccount::Bank, QLatin1String("bank")},
        EnumName<LedgerAccount>{LedgerAccount::GatewayFee, QLatin1String("gateway_fee")},
        EnumName<LedgerAccount>{LedgerAccount::Tax, QLatin1String("tax")},
        EnumName<LedgerAccount>{LedgerAccount::ArtisanFees, QLatin1String("artisan_fees")},
        EnumName<LedgerAccount>{LedgerAccount::Payouts, QLatin1String("payouts")},
    };
};

/// One line of the double-entry ledger; the lines of one `movement` sum to zero. Credits are positive.
struct LedgerEntry {
    static constexpr Kind kKind = Kind::LedgerEntry;
    static KindSpec spec();

    Id id;
    Id movement; ///< what happened once
    LedgerAccount account = LedgerAccount::Gateway;
    LedgerAccount against = LedgerAccount::Gateway; ///< the account of the movement's other line
    Id artisan;
    Id customer;
    Id booking;
    Id payment;
    Money amount;
    Millis at = 0;
    QString title;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("movement", s.movement);
        v("account", s.account);
        v("against", s.against);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("booking", s.booking);
        v("payment", s.payment);
        v("amount", s.amount);
        v("at", s.at);
        v("title", s.title);
    }
    bool operator==(const LedgerEntry&) const = default;
};

} // namespace karigar
