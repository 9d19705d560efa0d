// SPDX-License-Identifier: GPL-3.0-or-later
// What the backend asks of a payment provider about its own account: settlements, balance, disputes. All of
// it is reading. Calls block; safe from several threads. Amounts are paise of INR, times Unix seconds.
#pragma once

#include "backend/payments/razorpay/dispute.h"
#include "backend/payments/razorpay/gateway.h"
#include "backend/payments/razorpay/settlement.h"

namespace karigar::backend::razorpay {

class SettlementGateway {
public:
    virtual ~SettlementGateway() = default;

    virtual Result<Settlement> fetchSettlement(const std::string& settlementId) = 0;
    virtual Result<std::vector<Settlement>> settlementsSince(std::int64_t since) = 0;
    // What was settled on one day of the Indian calendar.
    virtual Result<std::vector<ReconLine>> reconOf(std::chrono::year_month_day day) = 0;
    // None: this provider does not say, as its documentation does not promise that it does.
    virtual Result<std::optional<std::int64_t>> balance() = 0;

    virtual Result<Dispute> fetchDispute(const std::string& disputeId) = 0;
    virtual Result<std::vector<Dispute>> disputesSince(std::int64_t since) = 0;
};

} // namespace karigar::backend::razorpay
