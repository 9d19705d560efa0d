// SPDX-License-Identifier: GPL-3.0-or-later
// Money on its way from the provider to the account holder's bank, and what each transfer is made of. Plain
// values; amounts are paise, times Unix seconds.
#pragma once

#include <cstdint>
#include <string>

namespace karigar::backend::razorpay {

struct Settlement {
    enum class Status { Unknown, Created, Processed, Failed };

    std::string id;
    Status status = Status::Unknown;
    std::int64_t amount = 0;
    std::int64_t fees = 0; // includes tax
    std::int64_t tax = 0;
    std::string utr; // the bank's reference
    std::int64_t createdAt = 0;
};

// One movement in the reconciliation of a day.
struct ReconLine {
    enum class Type { Unknown, Payment, Refund, Transfer, Adjustment };

    std::string entityId;
    Type type = Type::Unknown;
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    std::int64_t amount = 0;
    std::int64_t fee = 0; // includes tax
    std::int64_t tax = 0;
    bool onHold = false;
    bool settled = false;
    std::string settlementId;
    std::string settlementUtr;
    std::string paymentId;
    std::string orderId;
    std::string disputeId;
    std::int64_t createdAt = 0;
    std::int64_t settledAt = 0;
};

} // namespace karigar::backend::razorpay
