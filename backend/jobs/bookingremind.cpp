// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

/// Looks at a booking's reminders. The rulebook orders the mails that are due and says when to look next.
JobType bookingRemind(const JobTools& tools)
{
    return {"booking.remind"_L1, [tools](const StoredJob& job) {
                const auto looked = tools.executor.runForMarketplace("booking.remind"_L1, job.args);
                if (looked)
                    return JobResult::done();
                if (looked.error().domain == ErrorDomain::Store)
                    return JobResult::again(tools.clock.now() + backOff(job.attempts, kSecond, kMinute),
                                            looked.error().code);
                return JobResult::failure(looked.error().code);
            }};
}

} // namespace karigar::backend
