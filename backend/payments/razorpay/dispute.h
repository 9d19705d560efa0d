// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's bank contests a payment. A plain value; amounts are paise, times Unix seconds.
#pragma once

#include <cstdint>
#include <string>

namespace karigar::backend::razorpay {

struct Dispute {
    enum class Status { Unknown, Open, UnderReview, Won, Lost, Closed };

    std::string id;
    std::string paymentId;
    Status status = Status::Unknown;
    std::int64_t amount = 0;
    std::int64_t amountDeducted = 0;
    std::string currency;
    std::string phase; // fraud, retrieval, chargeback, pre_arbitration, arbitration
    std::string reasonCode;
    std::int64_t respondBy = 0;
    std::int64_t createdAt = 0;
};

} // namespace karigar::backend::razorpay
