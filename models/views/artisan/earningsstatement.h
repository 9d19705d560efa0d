// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/ledgerentry.h"

#include <QDate>
#include <vector>

namespace karigar::views::artisan {

/// What a line of the ledger is to an artisan.
enum class EarningKind { Gross, Refund, Fee, Payout, Payable, FeeTaken };

/// What moved in a time, by the ledger alone. Gross is paid by guests, refunds went back to them or to their
/// banks, fees are the gateway's (charged once a booking is over), paid out is on its way to the artisan's
/// bank or there.
struct EarningsSums {
    Money gross;
    Money refunds;
    Money fees;
    Money paidOut;

    Money net() const { return gross - refunds - fees; }
    bool operator==(const EarningsSums&) const = default;
};

/// What is there at this moment: on hold until a booking is over, payable from then on, and the fees that a
/// payout will be reduced by (negative). Net of all time = held + payable + fees + paid out.
struct EarningsBalance {
    Money held;
    Money payable;
    Money fees;

    bool operator==(const EarningsBalance&) const = default;
};

struct EarningsOfMonth {
    QDate first;
    EarningsSums sums;
};

struct EarningsOfService {
    QString title;
    EarningsSums sums;
};

struct EarningsStatement {
    EarningsSums total;
    std::vector<EarningsOfMonth> months;     ///< in India, oldest first, none left out between them
    std::vector<EarningsOfService> services; ///< the highest net first
};

/// Pure; any thread.
EarningKind earningKind(const LedgerEntry& entry);
/// Of an artisan's own lines: held, payable and fees.
EarningsStatement statementOf(const std::vector<LedgerEntry>& entries);
EarningsBalance balanceOf(const std::vector<LedgerEntry>& entries);

} // namespace karigar::views::artisan
