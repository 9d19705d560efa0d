// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

/// The day on which it is decided whether a session has enough guests. The rulebook looks whether there is
/// still something to decide.
JobType sessionDecide(const JobTools& tools)
{
    return {"session.decide"_L1, [tools](const StoredJob& job) {
                const auto decided = tools.executor.runForMarketplace("session.decide"_L1, job.args);
                if (decided)
                    return JobResult::done();
                if (decided.error().domain == ErrorDomain::Store)
                    return JobResult::again(tools.clock.now() + backOff(job.attempts, kSecond, kMinute),
                                            decided.error().code);
                return JobResult::failure(decided.error().code);
            }};
}

} // namespace karigar::backend
