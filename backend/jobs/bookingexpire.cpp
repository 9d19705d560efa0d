// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

/// A deadline of a booking: the unpaid hold, or the unanswered request. The rulebook looks whether it still
/// stands.
JobType bookingExpire(const JobTools& tools)
{
    return {"booking.expire"_L1, [tools](const StoredJob& job) {
                const auto expired = tools.executor.runForMarketplace("booking.expire"_L1, job.args);
                if (expired)
                    return JobResult::done();
                if (expired.error().domain == ErrorDomain::Store)
                    return JobResult::again(tools.clock.now() + backOff(job.attempts, kSecond, kMinute),
                                            expired.error().code);
                return JobResult::failure(expired.error().code);
            }};
}

} // namespace karigar::backend
