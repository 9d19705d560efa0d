// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cache.h"
#include "tests/agreement/serverside.h"

#include <QTemporaryDir>
#include <set>

namespace karigar::test {

/// One person's device: a real encrypted cache, which knows of the marketplace what its feed told it. The
/// network between it and the backend is a function call.
class ClientSide {
public:
    /// `now`: what this device takes for the backend's time.
    ClientSide(ServerSide& server, const backend::Session& who, Millis now);

    /// Fetches what is new, page by page, and names it; nothing when the cache refused it.
    std::optional<std::set<RecordName>> pull();
    /// Runs a command here; answers how it goes to the backend.
    Result<protocol::CommandEnvelope> submit(const QString& command, const QJsonObject& args);
    Result<void> acked(const protocol::CommandEnvelope& envelope) { return m_cache->markAcked(envelope.n); }

    /// The records that the commands under way have made, changed or (without a document) removed here.
    std::map<RecordName, std::optional<QJsonObject>> foreseen();
    Documents documents();
    /// Commands or effects of commands that the backend's feed has not replaced.
    bool hasLeftovers();
    bool isReady() const { return m_cache != nullptr; }

private:
    ServerSide& m_server;
    const backend::Session m_who;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<store::Cache> m_cache;
};

/// What a new device of this person would be shown.
Documents feedOf(ServerSide& server, const backend::Session& who);

} // namespace karigar::test
