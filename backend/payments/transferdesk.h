// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/payments/razorpay/transfergateway.h"
#include "backend/store/commandexecutor.h"
#include "models/domain/records/settlement.h"

namespace karigar::backend {

/// Payouts at the provider: sends an artisan's share to their account there, takes it back, and tells the
/// rulebook how it stands (transfer.sent, transfer.observe). Every member calls the provider and blocks:
/// worker threads only, never inside a transaction. Owned by the composition root.
class TransferDesk {
public:
    TransferDesk(Store& store, CommandExecutor& executor, razorpay::TransferGateway& gateway);

    Result<Settlement> payout(const Id& id);
    /// The next step of a payout, as often as it takes: sent under its key, so that a step that is repeated
    /// finds what it made before.
    Result<void> advance(const Settlement& payout);

private:
    Result<void> send(const Settlement& payout);
    Result<void> refresh(const Settlement& payout);
    Result<void> reverse(const Settlement& payout);
    Result<void> observe(const Settlement& payout, const razorpay::Transfer& transfer);
    Result<void> refused(const Settlement& payout, const razorpay::PspError& error);

    Store& m_store;
    CommandExecutor& m_executor;
    razorpay::TransferGateway& m_gateway;
};

/// Whether there is anything left to do or to wait for.
bool isOpen(const Settlement& payout);

} // namespace karigar::backend
