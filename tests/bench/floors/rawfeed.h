// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace karigar::bench::floors {

struct FeedPlan {
    int changes;
    int perUnit; ///< changes in one transaction
    int writers;
    int readers;
    int page;
    int heldEvery; ///< of a writer's transactions, one in so many is held open
};

inline constexpr std::chrono::milliseconds kHeldFor{60};
inline constexpr std::chrono::milliseconds kReaderPause{20};

/// Whether the transaction that begins with a writer's change number `done` is held open.
constexpr bool isHeld(const FeedPlan& plan, int done)
{
    return done / plan.perUnit % plan.heldEvery == plan.heldEvery / 2;
}

/// The same inserts and reads on libpq alone, one connection for each writer and reader, in tables that are
/// there already. Milliseconds until every reader has had every change.
double feedOnPostgres(const std::string& dsn, const FeedPlan& plan);

} // namespace karigar::bench::floors
