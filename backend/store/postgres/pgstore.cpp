// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgstore.h"

#include "backend/store/postgres/pgerror.h"
#include "backend/store/postgres/pgschema.h"

#include <QRandomGenerator>

namespace karigar::backend {

namespace {

constexpr int kWriters = 6;
constexpr int kReaders = 6;
constexpr int kMostRuns = 12;  ///< of one unit; the last ones wait long enough for anybody to finish
constexpr int kFirstPause = 1; ///< milliseconds before the next run, doubled each time
constexpr int kLongestPause = 200;

void pause(int run)
{
    const int most = std::min(kLongestPause, kFirstPause << std::min(run, 8));
    const int wait = QRandomGenerator::global()->bounded(most + 1);
    std::this_thread::sleep_for(std::chrono::milliseconds(wait));
}

} // namespace

Result<std::unique_ptr<PgStore>> PgStore::open(const QString& dsn, StoreObserver observer)
{
    {
        KARIGAR_TRY(const auto connection, PgConnection::open(dsn));
        KARIGAR_CHECK(preparePgSchema(*connection));
    }
    std::unique_ptr<PgStore> store(new PgStore(dsn, std::move(observer)));
    KARIGAR_CHECK(store->m_herald.start());
    for (int i = 0; i < kWriters; ++i)
        store->m_threads.emplace_back([&writing = *store] { writing.run(); });
    return store;
}

PgStore::PgStore(const QString& dsn, StoreObserver observer)
    : m_dsn(dsn)
    , m_herald(dsn, std::move(observer))
    , m_readers(dsn, kReaders)
{
}

PgStore::~PgStore()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_queued.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_herald.stop();
}

void PgStore::write(Write unit, Done done)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back({std::move(unit), std::move(done)});
    }
    m_queued.notify_one();
}

std::optional<PgStore::Unit> PgStore::next()
{
    std::unique_lock lock(m_mutex);
    m_queued.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    if (m_queue.empty())
        return std::nullopt;
    std::optional<Unit> unit(std::move(m_queue.front()));
    m_queue.pop_front();
    return unit;
}

void PgStore::run()
{
    std::unique_ptr<PgConnection> connection;
    while (auto unit = next())
        unit->done(carryOut(connection, unit->write));
}

Result<void> PgStore::carryOut(std::unique_ptr<PgConnection>& connection, const Write& write)
{
    Result<void> result;
    for (int run = 0; run < kMostRuns; ++run) {
        if (run > 0)
            pause(run);
        if (!connection || !connection->isAlive()) {
            auto opened = openPgConnection(m_dsn);
            if (!opened) {
                result = std::unexpected(opened.error());
                continue;
            }
            connection = std::move(*opened);
        }
        if (once(*connection, write, result) == End::Settled)
            break;
    }
    return result;
}

PgStore::End PgStore::once(PgConnection& connection, const Write& write, Result<void>& result)
{
    PgWriter writer(connection, m_herald.node());
    result = write(writer);
    PgBatch& batch = writer.batch();
    if (result && !batch.failure()) {
        const auto committed = batch.commit();
        if (committed) {
            PgNews news = writer.takeNews();
            news.transaction = *committed;
            if (news.committed.jobs || !news.committed.audiences.isEmpty() || !news.issuers.isEmpty())
                m_herald.tell(std::move(news));
            return End::Settled;
        }
    }
    if (batch.failure())
        result = std::unexpected(*batch.failure());
    batch.rollBack();
    const bool again = !batch.isUncertain() && batch.failure() &&
                       (isPgError(*batch.failure(), PgErrorKind::Conflict) ||
                        isPgError(*batch.failure(), PgErrorKind::Unavailable));
    return again ? End::Again : End::Settled;
}

} // namespace karigar::backend
