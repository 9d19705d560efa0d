// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kFirstWait = 10 * kSecond;
constexpr Millis kLongestWait = kHour;

} // namespace

/// Writes the credit note of a refund that a person settled, which no client may number.
JobType refundNote(const JobTools& tools)
{
    return {"refund.note"_L1, [tools](const StoredJob& job) {
                const auto written = tools.executor.runForMarketplace("refund.note"_L1, job.args);
                if (written)
                    return JobResult::done();
                if (written.error().domain != ErrorDomain::Store)
                    return JobResult::failure(written.error().code);
                return JobResult::again(tools.clock.now() + backOff(job.attempts, kFirstWait, kLongestWait),
                                        written.error().code);
            }};
}

} // namespace karigar::backend
