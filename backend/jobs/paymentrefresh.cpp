// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr int kMostAttempts = 12; ///< some hours; the watch finds what is left

} // namespace

/// A webhook said that something happened to one of the provider's payments. What it said is not believed:
/// the payment is looked up.
JobType paymentRefresh(const JobTools& tools)
{
    return {"payment.refresh"_L1, [tools](const StoredJob& job) {
                const auto seen =
                    tools.payments.refreshByProviderId(job.args.value("providerPayment"_L1).toString());
                if (seen)
                    return JobResult::done();
                const bool again = seen.error().retryable || seen.error().domain == ErrorDomain::Store;
                if (!again || job.attempts >= kMostAttempts)
                    return JobResult::failure(seen.error().code);
                return JobResult::again(tools.clock.now() + backOff(job.attempts, kSecond, kHour),
                                        seen.error().code);
            }};
}

} // namespace karigar::backend
