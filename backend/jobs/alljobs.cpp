// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

std::vector<JobType> allJobs(const JobTools& tools)
{
    return {
        // A line each, so that two new ones do not meet in one.
        // clang-format off
        deadline(tools, "booking.expire"_L1),
        deadline(tools, "booking.remind"_L1),
        deadline(tools, "change.expire"_L1),
        deadline(tools, "payout.decide"_L1),
        deadline(tools, "refund.note"_L1),
        deadline(tools, "session.decide"_L1),
        disputeRefresh(tools),
        mailSend(tools),
        moneyCompare(tools),
        moneyLook(tools),
        paymentCapture(tools),
        paymentRefresh(tools),
        paymentWatch(tools),
        refundRefresh(tools),
        refundSend(tools),
        settlementRefresh(tools),
        statsCount(tools.store, tools.executor, tools.clock),
        storeForget(tools),
        transferSend(tools),
        deadline(tools, "waitlist.expire"_L1),
        // clang-format on
    };
}

Id idArgument(const StoredJob& job, QLatin1String name)
{
    return Id::fromText(job.args.value(name).toString()).value_or(Id());
}

} // namespace karigar::backend
