// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlitestore.h"

#include "backend/store/schema.h"
#include "models/sql/sqlerror.h"
#include "models/sql/transaction.h"

namespace karigar::backend {

namespace {

constexpr size_t kLargestGroup = 64; ///< units that share a commit; keeps the first one's wait short
constexpr int kReaders = 4;

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString& path, StoreObserver observer)
{
    sql::OpenOptions options;
    options.path = path;
    options.durability = sql::OpenOptions::Durability::Full;
    KARIGAR_TRY(auto database, sql::Database::open(options));
    KARIGAR_CHECK(prepareSchema(*database));
    std::unique_ptr<SqliteStore> store(new SqliteStore(std::move(database), std::move(observer)));
    KARIGAR_CHECK(store->m_readers.open(path, kReaders));
    return store;
}

SqliteStore::SqliteStore(std::unique_ptr<sql::Database> database, StoreObserver observer)
    : m_database(std::move(database))
    , m_writer(*m_database)
    , m_observer(std::move(observer))
    , m_thread([this] { run(); })
{
}

SqliteStore::~SqliteStore()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_queued.notify_one();
    m_thread.join();
    // A failure costs nothing: the log is read again at the next start.
    static_cast<void>(m_database->checkpoint());
}

void SqliteStore::write(Write unit, Done done)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back({std::move(unit), std::move(done), {}});
    }
    m_queued.notify_one();
}

void SqliteStore::spread(const QJsonObject& word)
{
    if (m_observer.heard)
        m_observer.heard(word);
}

void SqliteStore::run()
{
    for (auto group = takeGroup(); !group.empty(); group = takeGroup())
        writeGroup(group);
}

std::vector<SqliteStore::Unit> SqliteStore::takeGroup()
{
    std::unique_lock lock(m_mutex);
    m_queued.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    std::vector<Unit> group;
    while (!m_queue.empty() && group.size() < kLargestGroup) {
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return group;
}

void SqliteStore::writeGroup(std::vector<Unit>& group)
{
    const auto committed = writeAll(group);
    for (Unit& unit : group)
        unit.done(committed ? std::move(unit.result) : committed);
    const Committed& touched = m_writer.touched();
    if (committed && m_observer.committed && (touched.jobs || !touched.audiences.isEmpty()))
        m_observer.committed(touched);
}

Result<void> SqliteStore::writeAll(std::vector<Unit>& group)
{
    KARIGAR_TRY(auto transaction, sql::Transaction::begin(*m_database));
    KARIGAR_CHECK(m_writer.beginGroup());
    for (Unit& unit : group) {
        unit.result = m_writer.runUnit(unit.write);
        // A full disk ends the whole transaction, and then nothing of this group happened.
        if (!m_database->inTransaction())
            return sql::sqlFailure(sql::SqlErrorKind::Full);
    }
    KARIGAR_CHECK(m_writer.finishGroup());
    return transaction.commit();
}

} // namespace karigar::backend
