// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgconnection.h"
#include "backend/store/storereader.h"

#include <condition_variable>
#include <mutex>

namespace karigar::backend {

/// A connection that is ready for the feed.
Result<std::unique_ptr<PgConnection>> openPgConnection(const QString& dsn);

/// A few reading connections, lent one thread at a time and opened again when they were lost. Any thread.
class PgPool {
public:
    PgPool(QString dsn, int connections);
    /// Waits for a free connection, then reads one steady view.
    Result<void> read(const std::function<Result<void>(StoreReader&)>& use);

private:
    using Connection = std::unique_ptr<PgConnection>;

    Connection take();
    void giveBack(Connection connection);

    const QString m_dsn;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<Connection> m_idle; ///< null: not open
};

} // namespace karigar::backend
