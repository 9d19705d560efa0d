// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/store.h"
#include "models/domain/base/clock.h"
#include "models/domain/commands/command.h"
#include "models/protocol/commands.h"

namespace karigar::backend {

/// Where a batch of commands comes from.
struct Issuer {
    Id user;
    Id device;
};

/// Runs the rulebook inside the store: a command's records, their lines in the feed, the jobs that follow,
/// the audit and the outcome become durable together. Any thread; owned by the composition root.
class CommandExecutor {
public:
    using Outcomes = std::vector<protocol::CommandOutcome>;
    using BatchDone = std::function<void(Result<Outcomes>)>;

    CommandExecutor(Store& store, const Clock& clock);

    /// In order, each all or nothing, each once for ever by (device, n). A refused command is an outcome. A
    /// store that fails ends the batch: what it had settled is answered, the rest is to be sent again; an
    /// error means that nothing was settled. `done` is called on a thread of the store.
    void runBatch(const Issuer& issuer, std::vector<protocol::CommandEnvelope> batch, BatchDone done);

    /// A command of the marketplace itself; waits for the commit. Never from a thread of the store.
    Result<void> runForMarketplace(QLatin1String name, const QJsonObject& args);
    /// The same as part of a larger unit of writing.
    Result<void> runInside(StoreWriter& writer, QLatin1String name, const QJsonObject& args);

private:
    Result<protocol::CommandOutcome> runOnce(StoreWriter& writer, const Issuer& issuer,
                                             const protocol::CommandEnvelope& envelope);
    Result<void> decide(StoreWriter& writer, const Issuer& issuer, const protocol::CommandEnvelope& envelope);
    Result<void> carryOut(StoreWriter& writer, const CommandContext& context, QStringView name,
                          const QJsonObject& args);

    Store& m_store;
    const Clock& m_clock;
};

} // namespace karigar::backend
