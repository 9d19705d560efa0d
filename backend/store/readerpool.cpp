// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/readerpool.h"

#include "models/sql/transaction.h"

namespace karigar::backend {

namespace {

constexpr int kReaderCacheKiB = 16 * 1024;

} // namespace

Result<void> ReaderPool::open(const QString& path, int connections)
{
    for (int i = 0; i < connections; ++i) {
        sql::OpenOptions options;
        options.path = path;
        options.readOnly = true;
        options.cacheKiB = kReaderCacheKiB;
        KARIGAR_TRY(auto database, sql::Database::open(options));
        auto reader = std::make_unique<SqliteReader>(*database);
        m_idle.push_back({std::move(database), std::move(reader)});
    }
    return {};
}

Result<void> ReaderPool::read(const std::function<Result<void>(StoreReader&)>& use)
{
    Connection connection = take();
    auto result = [&]() -> Result<void> {
        KARIGAR_TRY(auto transaction, sql::Transaction::beginRead(*connection.database));
        KARIGAR_CHECK(use(*connection.reader));
        return transaction.commit();
    }();
    giveBack(std::move(connection));
    return result;
}

ReaderPool::Connection ReaderPool::take()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_idle.empty(); });
    Connection connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

void ReaderPool::giveBack(Connection connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(connection));
    }
    m_returned.notify_one();
}

} // namespace karigar::backend
