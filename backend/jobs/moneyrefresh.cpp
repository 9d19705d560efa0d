// SPDX-License-Identifier: GPL-3.0-or-later
// A webhook said that something happened to a refund, a dispute or a settlement. What it said is not
// believed: the provider is asked.
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr int kMostAttempts = 12; ///< some hours; looking through finds what is left

JobType refreshOf(const JobTools& tools, QLatin1String name,
                  Result<void> (MoneyDesk::*refresh)(const QString&))
{
    return {name, [tools, refresh](const StoredJob& job) {
                const auto seen = (tools.money.*refresh)(job.args.value("psp"_L1).toString());
                if (seen)
                    return JobResult::done();
                const bool again = seen.error().retryable || seen.error().domain == ErrorDomain::Store;
                if (!again || job.attempts >= kMostAttempts)
                    return JobResult::failure(seen.error().code);
                return JobResult::again(tools.clock.now() + backOff(job.attempts, kSecond, kHour),
                                        seen.error().code);
            }};
}

} // namespace

JobType refundRefresh(const JobTools& tools)
{
    return refreshOf(tools, "refund.refresh"_L1, &MoneyDesk::refreshRefund);
}

JobType disputeRefresh(const JobTools& tools)
{
    return refreshOf(tools, "dispute.refresh"_L1, &MoneyDesk::refreshDispute);
}

JobType settlementRefresh(const JobTools& tools)
{
    return refreshOf(tools, "settlement.refresh"_L1, &MoneyDesk::refreshSettlement);
}

} // namespace karigar::backend
