// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/refund_support.h"

#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/ledger.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundmachine.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

Failure tooLarge(Money left)
{
    return refuse(
        "refund_too_large"_L1,
        QCoreApplication::translate("Rules", "More cannot go back than is left: %1.").arg(formatMoney(left)));
}

} // namespace

Refund refundOf(const Payment& payment, Money amount, RefundCause cause)
{
    Refund refund;
    refund.payment = payment.id;
    refund.booking = payment.booking;
    refund.artisan = payment.artisan;
    refund.customer = payment.customer;
    refund.cause = cause;
    refund.amount = amount;
    refund.title = payment.title;
    refund.customerName = payment.customerName;
    return refund;
}

Result<std::vector<Payment>> paymentsOf(Draft& draft, const Booking& booking)
{
    std::vector<Id> ids{booking.payment};
    ids.insert(ids.end(), booking.extraPayments.begin(), booking.extraPayments.end());
    std::ranges::reverse(ids);
    std::vector<Payment> payments;
    for (const Id& id : ids) {
        KARIGAR_TRY(auto payment, draft.find<Payment>(id));
        if (payment)
            payments.push_back(std::move(*payment));
    }
    return payments;
}

Money returnable(const std::vector<Payment>& payments)
{
    Money sum;
    for (const Payment& payment : payments)
        sum += returnable(payment);
    return sum;
}

Result<std::vector<Refund>> refundBooking(Draft& draft, Booking& booking, Money amount, RefundCause cause,
                                          std::optional<Id> request)
{
    KARIGAR_TRY(auto payments, paymentsOf(draft, booking));
    const Money most = returnable(payments);
    if (amount.paise < 0 || amount > most)
        return tooLarge(most);
    std::vector<Refund> refunds;
    Money left = amount;
    for (Payment& payment : payments) {
        const Money piece = std::min(left, returnable(payment));
        if (piece.paise == 0)
            continue;
        left = left - piece;
        if (payment.state != PaymentState::Authorized) {
            KARIGAR_TRY(auto refund, refundPayment(draft, booking, payment, piece, cause, request));
            refunds.push_back(std::move(refund));
        } else if (piece == payment.amount) {
            KARIGAR_CHECK(letGo(draft, booking, payment));
        } else {
            payment.refundDue += piece;
            payment.dueFor = cause;
            draft.put(payment);
        }
    }
    booking.refunded += amount;
    draft.put(booking);
    return refunds;
}

Result<Refund> refundPayment(Draft& draft, const Booking& booking, Payment& payment, Money amount,
                             RefundCause cause, std::optional<Id> request)
{
    if (amount.paise <= 0 || amount > refundable(payment))
        return tooLarge(refundable(payment));
    Refund refund = refundOf(payment, amount, cause);
    refund.id = draft.newId(u"refund:"_s + payment.id.toText());
    refund.key = refund.id.toText();
    refund.request = request.value_or(Id());
    refund.createdAt = draft.now();
    draft.put(refund);

    payment.refunding += amount;
    draft.put(payment);
    postMovement(draft, Id::derive(refund.id, u"decided"), payment, holderOf(booking, payment),
                 LedgerAccount::Refunds, amount);
    draft.effect("refund.send"_L1, refund.id.toText(), {{"refund"_L1, refund.id.toText()}});
    if (payment.paidOut.paise > 0)
        lookAtPayout(draft, payment.booking);
    return refund;
}

Result<void> refundDead(Draft& draft, Booking& booking, Payment& payment)
{
    const Money all = refundable(payment);
    if (all.paise == 0)
        return {};
    KARIGAR_TRY(const auto refund, refundPayment(draft, booking, payment, all, RefundCause::DeadBooking));
    booking.refunded += refund.amount;
    draft.put(booking);
    return {};
}

Result<void> refundDue(Draft& draft, const Booking& booking, Payment payment)
{
    const Money due = std::min(payment.refundDue, refundable(payment));
    payment.refundDue = {};
    draft.put(payment);
    if (due.paise == 0)
        return {};
    const auto refund = refundPayment(draft, booking, payment, due, payment.dueFor);
    return refund ? Result<void>() : std::unexpected(refund.error());
}

Result<void> settleRefund(Draft& draft, Refund& refund, LedgerAccount paidFrom)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(refund.payment));
    refund.processedAt = draft.now();
    draft.put(refund);
    payment.refunding = payment.refunding - refund.amount;
    KARIGAR_CHECK(addRefunded(payment, refund.amount));
    draft.put(payment);
    postMovement(draft, Id::derive(refund.id, u"settled"), payment, LedgerAccount::Refunds, paidFrom,
                 refund.amount);
    draft.notify(refund.customer, Topic::RefundProcessed, refund.booking,
                 {refund.title, formatMoney(refund.amount)});
    return {};
}

} // namespace karigar
