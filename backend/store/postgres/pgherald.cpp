// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgherald.h"

#include "backend/store/postgres/pgerror.h"
#include "backend/store/postgres/pgjobs.h"
#include "backend/store/postgres/pgpool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace karigar::backend {

namespace {

constexpr auto kRescuePause = 3s;
constexpr auto kReconnectPause = 500ms;
constexpr int kIdleWait = 1000;   ///< milliseconds without news
constexpr int kHeldWait = 5;      ///< while the feed has not reached a change
constexpr qsizetype kNames = 150; ///< of audiences in one notification; PostgreSQL takes 8,000 bytes

PgQuery notification(const QJsonObject& payload)
{
    return PgQuery::of("SELECT pg_notify('karigar', $1)",
                       QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QSet<QString>& names)
{
    return QJsonArray::fromStringList({names.begin(), names.end()});
}

QSet<QString> setOf(const QJsonValue& array)
{
    QSet<QString> names;
    for (const QJsonValue name : array.toArray())
        names.insert(name.toString());
    return names;
}

void addNotifications(const PgNews& news, std::vector<PgQuery>& out)
{
    const QList<QString> all(news.committed.audiences.begin(), news.committed.audiences.end());
    qsizetype from = 0;
    do {
        const QList<QString> part = all.mid(from, kNames);
        out.push_back(notification({{"x"_L1, news.transaction},
                                    {"a"_L1, QJsonArray::fromStringList(part)},
                                    {"u"_L1, arrayOf(news.issuers)},
                                    {"j"_L1, news.committed.jobs}}));
        from += kNames;
    } while (from < all.size());
}

} // namespace

PgHerald::PgHerald(QString dsn, StoreObserver observer)
    : m_dsn(std::move(dsn))
    , m_observer(std::move(observer))
{
}

PgHerald::~PgHerald()
{
    stop();
}

Result<void> PgHerald::start()
{
    if (!m_bell.open())
        return pgFailure(PgErrorKind::Other);
    KARIGAR_CHECK(connect());
    m_thread = std::thread([this] { run(); });
    return {};
}

void PgHerald::stop()
{
    m_stopping = true;
    m_bell.ring();
    if (m_thread.joinable())
        m_thread.join();
    m_bell.close();
}

void PgHerald::tell(PgNews news)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_news.push_back(std::move(news));
    }
    m_bell.ring();
}

void PgHerald::spread(const QJsonObject& word)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_words.push_back(word);
    }
    m_bell.ring();
}

Result<void> PgHerald::connect()
{
    KARIGAR_TRY(auto connection, openPgConnection(m_dsn));
    KARIGAR_CHECK(connection->ask({"LISTEN karigar", {}}));
    for (bool alone = false; !alone;) {
        // The same number again after a lost connection: the jobs that run here carry it.
        if (m_node == 0)
            m_node =
                static_cast<int>(QRandomGenerator::system()->bounded(1, std::numeric_limits<int>::max()));
        KARIGAR_TRY(const PgRows locked,
                    connection->ask(PgQuery::of("SELECT pg_try_advisory_lock($1::integer, $2::integer)",
                                                pgjobs::kNodeLocks, m_node)));
        alone = locked.flag(0, 0);
        if (!alone && m_thread.joinable())
            return pgFailure(PgErrorKind::Unavailable); // the server has not missed the lost one yet
        if (!alone)
            m_node = 0;
    }
    connection->wakeBy(m_bell.socket());
    m_connection = std::move(connection);
    return {};
}

void PgHerald::run()
{
    while (true) {
        if (m_connection && !round())
            m_connection.reset();
        if (m_stopping)
            return;
        if (m_connection)
            continue;
        if (!connect()) {
            std::this_thread::sleep_for(kReconnectPause);
        } else if (m_observer.committed) {
            m_held.clear();
            m_observer.committed({{}, true, true});
        }
    }
}

Result<void> PgHerald::round()
{
    KARIGAR_CHECK(sendNews());
    KARIGAR_CHECK(rescueJobs());
    if (m_stopping)
        return {};
    KARIGAR_CHECK(m_connection->listen(m_held.empty() ? kIdleWait : kHeldWait,
                                       [this](std::string_view payload) { hear(payload); }));
    m_bell.hush();
    return release();
}

Result<void> PgHerald::sendNews()
{
    std::vector<PgNews> news;
    std::vector<QJsonObject> words;
    {
        const std::scoped_lock lock(m_mutex);
        news.swap(m_news);
        words.swap(m_words);
    }
    std::map<QString, std::vector<PgQuery>> again;
    std::vector<PgQuery> queries;
    for (PgNews& one : news) {
        again.merge(one.again);
        addNotifications(one, queries);
    }
    for (const QJsonObject& word : words)
        queries.push_back(notification({{"w"_L1, word}}));
    for (const auto& [key, asked] : again)
        queries.insert(queries.begin(), asked.begin(), asked.end());
    if (queries.empty())
        return {};
    // One transaction for all that has gathered: the pipeline makes it one.
    for (const PgQuery& query : queries)
        m_connection->send(query);
    KARIGAR_CHECK(m_connection->finish());
    return {};
}

Result<void> PgHerald::rescueJobs()
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextRescue)
        return {};
    m_nextRescue = now + kRescuePause;
    KARIGAR_TRY(const PgRows rescued, m_connection->ask(pgjobs::requeueAbandoned()));
    m_jobs |= rescued.written() > 0;
    return {};
}

void PgHerald::hear(std::string_view payload)
{
    const auto news = QJsonDocument::fromJson(
                          QByteArray::fromRawData(payload.data(), static_cast<qsizetype>(payload.size())))
                          .object();
    if (const QJsonValue word = news.value("w"_L1); word.isObject()) {
        if (m_observer.heard)
            m_observer.heard(word.toObject());
        return;
    }
    m_jobs |= news.value("j"_L1).toBool();
    m_held.push_back({news.value("x"_L1).toInteger(), setOf(news.value("a"_L1)), setOf(news.value("u"_L1))});
}

/// Tells what the feed has reached.
Result<void> PgHerald::release()
{
    Committed told;
    told.jobs = std::exchange(m_jobs, false);
    if (!m_held.empty()) {
        KARIGAR_TRY(const PgRows rows,
                    m_connection->ask({"SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint", {}}));
        const qint64 running = rows.integer(0, 0);
        std::erase_if(m_held, [&](Held& held) {
            if (held.transaction >= running) {
                held.waited = true;
                return false;
            }
            told.audiences.unite(held.audiences);
            // Whoever asked right after their command saw a feed that had not got so far.
            if (held.waited)
                told.audiences.unite(held.issuers);
            return true;
        });
    }
    if (m_observer.committed && (told.jobs || !told.audiences.isEmpty()))
        m_observer.committed(told);
    return {};
}

} // namespace karigar::backend
