// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refund.h"

/// How money goes back. Each function writes payments, refunds, ledger lines and the job that sends, all in
/// the draft; the key under which the gateway is asked is minted here, with the decision.
namespace karigar {

/// All payments of a booking, the latest first. Those that are not there are left out.
Result<std::vector<Payment>> paymentsOf(Draft& draft, const Booking& booking);

/// A refund that says of itself what its payment says, so that a list needs no other record. Without an id.
Refund refundOf(const Payment& payment, Money amount, RefundCause cause);

/// What could go back now: of captured payments what is refundable, of authorised ones all.
Money returnable(const std::vector<Payment>& payments);

/// Sends `amount` back over the booking's payments, the latest first: captured money as one Refund a payment,
/// an authorisation by release when all of it goes back, or else after its capture. Counts in
/// `booking.refunded` and puts the booking. More than `returnable` is refused with "refund_too_large";
/// nothing at all is no refund and no error. Answers with the refunds that were made.
Result<std::vector<Refund>> refundBooking(Draft& draft, Booking& booking, Money amount, RefundCause cause,
                                          std::optional<Id> request = std::nullopt);

/// One piece of it: a captured payment gives back `amount`, which must be refundable. Puts the payment.
Result<Refund> refundPayment(Draft& draft, const Booking& booking, Payment& payment, Money amount,
                             RefundCause cause, std::optional<Id> request = std::nullopt);

/// All that is left of a captured payment whose booking came to nothing; puts both.
Result<void> refundDead(Draft& draft, Booking& booking, Payment& payment);
/// After a capture: what waited for it goes back.
Result<void> refundDue(Draft& draft, const Booking& booking, Payment payment);

/// The money has arrived: it leaves Refunds towards `paidFrom` (the gateway, or the bank when a person paid
/// it by hand), and the payment says how much is back.
Result<void> settleRefund(Draft& draft, Refund& refund, LedgerAccount paidFrom);

} // namespace karigar
