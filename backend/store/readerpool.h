// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/sqlitereader.h"

#include <condition_variable>
#include <mutex>

namespace karigar::backend {

/// A few reading connections, lent one thread at a time. Any thread.
class ReaderPool {
public:
    Result<void> open(const QString& path, int connections);
    /// Waits for a free connection, then reads in one transaction.
    Result<void> read(const std::function<Result<void>(StoreReader&)>& use);

private:
    struct Connection {
        std::unique_ptr<sql::Database> database;
        std::unique_ptr<SqliteReader> reader;
    };

    Connection take();
    void giveBack(Connection connection);

    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<Connection> m_idle;
};

} // namespace karigar::backend
