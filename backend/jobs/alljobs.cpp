// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

namespace karigar::backend {

std::vector<JobType> allJobs(const JobTools& tools)
{
    return {bookingExpire(tools),     bookingRemind(tools),  disputeRefresh(tools), mailSend(tools),
            moneyLook(tools),         paymentCapture(tools), paymentRefresh(tools), paymentWatch(tools),
            refundNote(tools),        refundRefresh(tools),  refundSend(tools),     sessionDecide(tools),
            settlementRefresh(tools), statsCount(tools),     storeForget(tools)};
}

Id idArgument(const StoredJob& job, QLatin1String name)
{
    return Id::fromText(job.args.value(name).toString()).value_or(Id());
}

} // namespace karigar::backend
