// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auth/session.h"
#include "backend/store/commandexecutor.h"
#include "tests/agreement/documents.h"
#include "tests/backendkit/postgres.h"
#include "tests/support/mapfacts.h"

namespace karigar::test {

/// A backend without its process: the store, which holds the facts of a test, and what runs commands in it.
class ServerSide {
public:
    ServerSide(const MapFacts& facts, Millis now);

    /// Decides as it would for this device; nothing when the store failed.
    std::optional<protocol::CommandOutcome> send(const backend::Session& who,
                                                 const protocol::CommandEnvelope& envelope);
    /// What GET /v1/changes answers this device.
    QByteArray page(const backend::Session& who, qint64 cursor, int limit);
    /// The session of a person who is in the facts.
    backend::Session session(const Id& user);
    std::optional<QJsonObject> find(const RecordName& record);
    bool isReady() const { return m_ready; }

private:
    Result<std::unique_ptr<backend::Store>> open();
    Result<void> fill(const MapFacts& facts);

    kit::TemporaryFolder m_folder;
    std::unique_ptr<kit::PostgresDatabase> m_database;
    ManualClock m_clock;
    std::unique_ptr<backend::Store> m_store;
    std::unique_ptr<backend::CommandExecutor> m_executor;
    bool m_ready = false;
};

} // namespace karigar::test
