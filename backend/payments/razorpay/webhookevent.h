// SPDX-License-Identifier: GPL-3.0-or-later
// One webhook body. Only what the event contains is set; it is a snapshot and may be older than what is
// known.
#pragma once

#include "backend/payments/razorpay/dispute.h"
#include "backend/payments/razorpay/entities.h"
#include "backend/payments/razorpay/settlement.h"

namespace karigar::backend::razorpay {

struct WebhookEvent {
    std::string event;          // "payment.captured"
    std::int64_t createdAt = 0; // of payment_link.* events the link's, so never an order of events
    std::optional<Order> order;
    std::optional<Payment> payment;
    std::optional<Refund> refund;
    std::optional<Dispute> dispute;
    std::optional<Settlement> settlement;
};

} // namespace karigar::backend::razorpay
