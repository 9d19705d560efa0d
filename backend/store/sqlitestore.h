// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/readerpool.h"
#include "backend/store/sqlitewriter.h"
#include "backend/store/store.h"

#include <deque>
#include <thread>

namespace karigar::backend {

/// The marketplace in one SQLite file. One thread writes: it takes what has queued up into one transaction, a
/// savepoint each, so that one commit to disk serves many. Readers never wait for it.
class SqliteStore final : public Store {
public:
    static Result<std::unique_ptr<SqliteStore>> open(const QString& path, StoreObserver observer);
    /// Writes what is queued, then closes.
    ~SqliteStore() override;

    void write(Write unit, Done done) override;
    Result<void> read(const Read& use) override { return m_readers.read(use); }
    void spread(const QJsonObject& word) override;

private:
    struct Unit {
        Write write;
        Done done;
        Result<void> result;
    };

    SqliteStore(std::unique_ptr<sql::Database> database, StoreObserver observer);
    void run();
    std::vector<Unit> takeGroup();
    void writeGroup(std::vector<Unit>& group);
    Result<void> writeAll(std::vector<Unit>& group);

    std::unique_ptr<sql::Database> m_database;
    SqliteWriter m_writer;
    ReaderPool m_readers;
    StoreObserver m_observer;
    std::mutex m_mutex;
    std::condition_variable m_queued;
    std::deque<Unit> m_queue;
    bool m_stopping = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace karigar::backend
