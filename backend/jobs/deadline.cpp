// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

/// A deadline, or work that only the backend may do: the job's name is the command that looks whether it
/// still stands, and acts.
JobType deadline(const JobTools& tools, QLatin1String command)
{
    return {command, [tools, command](const StoredJob& job) {
                const auto done = tools.executor.runForMarketplace(command, job.args);
                if (done)
                    return JobResult::done();
                if (done.error().domain == ErrorDomain::Store)
                    return JobResult::again(tools.clock.now() + backOff(job.attempts, kSecond, kMinute),
                                            done.error().code);
                return JobResult::failure(done.error().code);
            }};
}

} // namespace karigar::backend
