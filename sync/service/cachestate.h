// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/event.h"

namespace karigar::store {
class Cache;
}

/// What the engine reads from the cache and writes into it; each is called on the cache's writer thread.
namespace karigar::sync::cachestate {

Result<OutboxView> outbox(store::Cache& cache, int window);
Result<event::Started> beginning(store::Cache& cache, int window);
Result<protocol::CommandBatch> commands(store::Cache& cache, const std::vector<qint64>& numbers);
Result<OutboxView> markOutcomes(store::Cache& cache, const std::vector<protocol::CommandOutcome>& outcomes,
                                int window);
Result<OutboxView> applyPages(store::Cache& cache, const std::vector<Page>& pages, int window);
Result<void> startOver(store::Cache& cache);

} // namespace karigar::sync::cachestate
