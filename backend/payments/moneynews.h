// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/money.h"
#include "models/domain/records/payment.h"

#include <vector>

namespace karigar::backend {

/// One refund as the provider shows it now, whoever made it.
struct RefundNews {
    QString pspId;
    QString pspPaymentId;
    QString
        key; ///< the receipt it was made under; ours are idempotency keys, empty for those that are not ours
    QString status; ///< "pending", "processed" or "failed"
    Money amount;
    QString reference; ///< ARN, RRN or UTR; empty until the bank has told
    QString speed;     ///< as processed, else as asked for: normal, optimum, instant
    Millis createdAt = 0;
};

struct DisputeNews {
    QString pspId;
    QString status; ///< "open", "under_review", "won", "lost" or "closed"
    Money amount;
    Money deducted; ///< taken from the account so far
    QString phase;
    QString reason;
    Millis respondBy = 0;
    Millis createdAt = 0;
};

/// One movement inside a settlement.
struct SettlementLine {
    QString type; ///< "payment", "refund", "transfer" or "adjustment"
    QString entity;
    QString pspPaymentId;
    Money credit;
    Money debit;
    Money fee; ///< includes tax
    Money tax;
};

struct SettlementNews {
    QString pspId;
    QString status; ///< "created", "processed" or "failed"
    Money amount;
    Money fees;
    Money tax;
    QString utr;
    Millis createdAt = 0;
    std::vector<SettlementLine> lines; ///< empty while the provider has no reconciliation for that day
};

/// Who is told what happens to money at the provider beyond the payments themselves. News come from the
/// provider's present state, fetched because a webhook hinted at it or because it was time to look: late, in
/// any order, any number of times. So an implementation takes what it knows already without a change. Called
/// on worker threads, several at once, never inside a transaction; an error that may go away (see
/// Error::retryable, or the store's) brings the same news again.
class MoneyNews {
public:
    virtual ~MoneyNews() = default;

    /// `payment` is ours and already knows that it was captured.
    virtual Result<void> refundSeen(const Payment& payment, const RefundNews& news) = 0;
    virtual Result<void> disputeSeen(const Payment& payment, const DisputeNews& news) = 0;
    virtual Result<void> settlementSeen(const SettlementNews& news) = 0;
};

} // namespace karigar::backend
