// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of a captured payment on their way to an artisan's linked account, and back. Plain values; amounts
// are paise, times Unix seconds.
#pragma once

#include "backend/payments/razorpay/entities.h"

namespace karigar::backend::razorpay {

struct Transfer {
    enum class Status { Unknown, Created, Pending, Processed, Failed, PartiallyReversed, Reversed };

    std::string id;
    std::string source;    // the payment
    std::string recipient; // the linked account
    Status status = Status::Unknown;
    std::int64_t amount = 0;
    std::int64_t amountReversed = 0;
    std::int64_t fees = 0; // includes tax
    std::int64_t tax = 0;
    std::string currency;
    bool onHold = false;
    std::int64_t onHoldUntil = 0; // 0: no end
    std::string settlementId;
    std::string errorDescription;
    Notes notes;
    std::int64_t createdAt = 0;
};

struct Reversal {
    std::string id;
    std::string transferId;
    std::int64_t amount = 0;
    std::string currency;
    Notes notes;
    std::int64_t createdAt = 0;
};

} // namespace karigar::backend::razorpay
