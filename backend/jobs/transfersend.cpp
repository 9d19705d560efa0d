// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kFirstWait = 20 * kSecond;
constexpr Millis kLongestWait = 6 * kHour;

} // namespace

/// Carries out a payout and what has to come back of it. The row stays until there is nothing left to do, so
/// a process that dies anywhere on the way goes on where it was.
JobType transferSend(const JobTools& tools)
{
    return {"transfer.send"_L1, [tools](const StoredJob& job) {
                const Id id = idArgument(job, "payout"_L1);
                const auto payout = tools.transfers.payout(id);
                if (!payout && payout.error().domain != ErrorDomain::Store)
                    return JobResult::failure(payout.error().code);
                const auto done = payout ? tools.transfers.advance(*payout) : std::unexpected(payout.error());
                const auto after = tools.transfers.payout(id);
                if (after && !isOpen(*after))
                    return JobResult::done();
                return JobResult::again(tools.clock.now() + backOff(job.attempts, kFirstWait, kLongestWait),
                                        done ? QString() : done.error().code);
            }};
}

} // namespace karigar::backend
