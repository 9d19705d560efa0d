// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/commands.h"
#include "models/sql/database.h"

namespace karigar::store {

/// A command of this device on its way.
struct OutboxEntry {
    enum class State {
        Pending = 0, ///< not answered yet
        Acked = 1,   ///< accepted; its effects have not come down the feed yet
        Refused = 2, ///< in the tray until a person retries or discards it
    };

    protocol::CommandEnvelope envelope;
    State state = State::Pending;
    std::optional<Error> error; ///< of a refused one
    int attempts = 0;
    Millis nextAttemptAt = 0; ///< client's clock; before it nothing is sent

    /// Kept back and never sent: it can be taken back as if it had not been.
    bool isHeld(Millis now) const { return state == State::Pending && attempts == 0 && now < nextAttemptAt; }
};

struct OutboxCounts {
    qint64 pending = 0;
    qint64 acked = 0;
    qint64 refused = 0;

    /// What would be lost with the cache.
    qint64 unsent() const { return pending + refused; }
    bool operator==(const OutboxCounts&) const = default;
};

/// The table of commands. Only stores; Cache decides what the records look like after each of these. On the
/// connection's thread, writes inside the caller's transaction.
class Outbox {
public:
    explicit Outbox(sql::Database& database)
        : m_database(database)
    {
    }
    /// Gives the envelope its number: above every number that this cache or the backend has seen.
    /// Not sent before `notBefore`, by the client's clock; neither are those after it, because order is kept.
    Result<qint64> add(protocol::CommandEnvelope envelope, Millis notBefore = 0);
    Result<void> setAcked(qint64 n);
    Result<void> setRefused(qint64 n, const Error& error);
    Result<void> setAttempt(qint64 n, int attempts, Millis nextAttemptAt);
    Result<void> remove(qint64 n);
    /// Acked ones whose effects the feed has shown.
    Result<void> removeSettled(qint64 settled);

    Result<std::optional<OutboxEntry>> find(qint64 n);
    /// In order of their numbers; limit 0: all.
    Result<std::vector<OutboxEntry>> pending(int limit = 0);
    Result<std::vector<OutboxEntry>> refused();
    /// Pending and acked ones beyond what the feed has shown: those whose effects the records lack.
    Result<std::vector<OutboxEntry>> unsettled(qint64 settled);
    Result<OutboxCounts> counts();

private:
    Result<std::vector<OutboxEntry>> select(std::string_view where, qint64 value);

    sql::Database& m_database;
};

} // namespace karigar::store
