// SPDX-License-Identifier: GPL-3.0-or-later
// Paying artisans by Route: shares of captured payments to linked accounts. Calls block; safe from several
// threads. Amounts are paise of INR, times Unix seconds.
#pragma once

#include "backend/payments/razorpay/gateway.h"
#include "backend/payments/razorpay/transfer.h"

namespace karigar::backend::razorpay {

// The API has no idempotency key for these, so `reference` travels in the notes and is looked for before
// anything is sent again: one transfer or reversal for one reference.
struct TransferOrder {
    std::string paymentId;
    std::string account; // the linked account
    std::int64_t amount = 0;
    std::string reference; // ours, unique, not empty
    bool onHold = false;
    std::int64_t onHoldUntil = 0; // 0: until released by hand
};

class TransferGateway {
public:
    virtual ~TransferGateway() = default;

    virtual Result<Transfer> createTransfer(const TransferOrder& order) = 0;
    virtual Result<Transfer> fetchTransfer(const std::string& transferId) = 0;
    virtual Result<std::vector<Transfer>> transfersOf(const std::string& paymentId) = 0;
    virtual Result<Transfer> changeHold(const std::string& transferId, bool onHold,
                                        std::int64_t until = 0) = 0;
    virtual Result<Reversal> reverseTransfer(const std::string& transferId, std::int64_t amount,
                                             const std::string& reference) = 0;
    virtual Result<std::vector<Reversal>> reversalsOf(const std::string& transferId) = 0;
};

} // namespace karigar::backend::razorpay
