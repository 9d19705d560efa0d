// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/payments/moneynews.h"
#include "backend/store/commandexecutor.h"

namespace karigar::backend {

/// Turns news about money into the marketplace's own commands: refund.observe, dispute.observe and
/// settlement.observe. Owned by the composition root.
class CommandNews final : public MoneyNews {
public:
    explicit CommandNews(CommandExecutor& executor);

    Result<void> refundSeen(const Payment& payment, const RefundNews& news) override;
    Result<void> disputeSeen(const Payment& payment, const DisputeNews& news) override;
    Result<void> settlementSeen(const SettlementNews& news) override;

private:
    CommandExecutor& m_executor;
};

} // namespace karigar::backend
