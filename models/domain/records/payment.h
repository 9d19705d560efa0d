// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"
#include "models/domain/records/refund.h"

#include <array>

namespace karigar {

/// See rules/paymentmachine.h for the transitions.
enum class PaymentState { Created, Authorized, Captured, PartiallyRefunded, Refunded, Failed, Released };

template<>
struct EnumNames<PaymentState> {
    static constexpr std::array table{
        EnumName<PaymentState>{PaymentState::Created, QLatin1String("created")},
        EnumName<PaymentState>{PaymentState::Authorized, QLatin1String("authorized")},
        EnumName<PaymentState>{PaymentState::Captured, QLatin1String("captured")},
        EnumName<PaymentState>{PaymentState::PartiallyRefunded, QLatin1String("partially_refunded")},
        EnumName<PaymentState>{PaymentState::Refunded, QLatin1String("refunded")},
        EnumName<PaymentState>{PaymentState::Failed, QLatin1String("failed")},
        EnumName<PaymentState>{PaymentState::Released, QLatin1String("released")},
    };
};

/// The money of one booking as the payment service reports it. "Paid" comes from there only.
struct Payment {
    static constexpr Kind kKind = Kind::Payment;
    static KindSpec spec();

    Id id;
    Id booking;
    Id change; ///< of the extra amount that a change costs; null for the booking itself
    Id customer;
    Id artisan;
    PaymentState state = PaymentState::Created;
    Money amount;
    Money refunded;  ///< gone back, as the gateway says
    Money refunding; ///< decided and on its way back
    Money refundDue; ///< goes back as soon as it is captured
    RefundCause dueFor = RefundCause::Cancellation;
    Money disputed;    ///< contested by the customer's bank, undecided
    Money chargedBack; ///< lost to the customer's bank
    Money fee;         ///< kept by the gateway, tax included; known after capture
    Money feeTax;
    Money gatewayCollected;  ///< as the gateway's own list said it when the two were last compared
    Money gatewayRefunded;   ///< gone back or on its way, by the same list
    Millis gatewayAt = 0;    ///< since when the list says so; 0: never compared
    Money feeCharged;        ///< what of it the artisan bears, once the booking is over
    Money feeTaxCharged;     ///< the tax in that
    bool feeSettled = false; ///< that has been taken from a payout
    Money paidOut;           ///< sent on to the artisan, arrived or on its way
    QString orderId;         ///< the gateway's order
    QString pspId;           ///< the gateway's payment
    QString method;          ///< card, upi, netbanking, wallet
    QString failure;         ///< the last failed attempt, for a person
    Millis createdAt = 0;
    Millis authorizedAt = 0;
    Millis capturedAt = 0;
    bool captureWanted = false; ///< the artisan approved; the gateway has been or will be told
    QString title;              ///< what it is for
    QString customerName;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("booking", s.booking);
        v("change", s.change);
        v("customer", s.customer);
        v("artisan", s.artisan);
        v("state", s.state);
        v("amount", s.amount);
        v("refunded", s.refunded);
        v("refunding", s.refunding);
        v("refundDue", s.refundDue);
        v("dueFor", s.dueFor);
        v("disputed", s.disputed);
        v("chargedBack", s.chargedBack);
        v("fee", s.fee);
        v("feeTax", s.feeTax);
        v("gatewayCollected", s.gatewayCollected);
        v("gatewayRefunded", s.gatewayRefunded);
        v("gatewayAt", s.gatewayAt);
        v("feeCharged", s.feeCharged);
        v("feeTaxCharged", s.feeTaxCharged);
        v("feeSettled", s.feeSettled);
        v("paidOut", s.paidOut);
        v("orderId", s.orderId);
        v("pspId", s.pspId);
        v("method", s.method);
        v("failure", s.failure);
        v("createdAt", s.createdAt);
        v("authorizedAt", s.authorizedAt);
        v("capturedAt", s.capturedAt);
        v("captureWanted", s.captureWanted);
        v("title", s.title);
        v("customerName", s.customerName);
    }
    bool operator==(const Payment&) const = default;
};

} // namespace karigar
