// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgherald.h"
#include "backend/store/postgres/pgpool.h"

#include <condition_variable>

namespace karigar::backend {

/// The marketplace in a PostgreSQL database, which several processes may share. A few threads write, each
/// unit in a transaction of its own; a unit that meets another is run again.
class PgStore final : public Store {
public:
    /// `dsn` as libpq has it: "host=... dbname=..." or "postgresql://...".
    static Result<std::unique_ptr<PgStore>> open(const QString& dsn, StoreObserver observer);
    /// Writes what is queued, then closes.
    ~PgStore() override;

    void write(Write unit, Done done) override;
    Result<void> read(const Read& use) override { return m_readers.read(use); }
    void spread(const QJsonObject& word) override { m_herald.spread(word); }

private:
    struct Unit {
        Write write;
        Done done;
    };
    enum class End { Settled, Again };

    PgStore(const QString& dsn, StoreObserver observer);
    void run();
    std::optional<Unit> next();
    Result<void> carryOut(std::unique_ptr<PgConnection>& connection, const Write& write);
    End once(PgConnection& connection, const Write& write, Result<void>& result);

    const QString m_dsn;
    PgHerald m_herald;
    PgPool m_readers;
    std::mutex m_mutex;
    std::condition_variable m_queued;
    std::deque<Unit> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads; ///< last: they use all of the above
};

} // namespace karigar::backend
