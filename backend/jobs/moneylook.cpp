// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

namespace karigar::backend {

namespace {

constexpr Millis kPause = 10 * kMinute;

} // namespace

/// Looks through refunds, disputes and settlements at the provider: what somebody did there without us, and
/// what a lost webhook would have told.
JobType moneyLook(const JobTools& tools)
{
    return {QLatin1String("money.look"), [tools](const StoredJob&) {
                const auto looked = tools.money.lookThrough(tools.clock.now());
                return JobResult::again(tools.clock.now() + kPause, looked ? QString() : looked.error().code);
            }};
}

} // namespace karigar::backend
