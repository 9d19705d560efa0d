// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kKeep = 180 * kDay; ///< well beyond a session's life and the provider's last webhook

} // namespace

/// Once a day: lets go of rows that nobody can ask for any more.
JobType storeForget(const JobTools& tools)
{
    return {"store.forget"_L1, [tools](const StoredJob&) {
                const Millis now = tools.clock.now();
                const auto forgotten = tools.store.writeAndWait(
                    [&](StoreWriter& writer) { return writer.forgetBefore(now - kKeep); });
                return JobResult::again(now + kDay, forgotten ? QString() : forgotten.error().code);
            }};
}

} // namespace karigar::backend
