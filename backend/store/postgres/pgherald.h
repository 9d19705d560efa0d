// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgwriter.h"
#include "backend/store/store.h"
#include "backend/system/socketwait.h"

#include <mutex>
#include <thread>

namespace karigar::backend {

/// Carries news between the nodes of one database by LISTEN and NOTIFY, on a thread and a connection of its
/// own. Commits do not notify themselves, because PostgreSQL lets only one notifying transaction commit at a
/// time. News of a change is held back until the feed has reached it: whoever is told can read it.
///
/// The connection also holds the lock by which other nodes see that this one lives, and every few seconds
/// queues again what nodes that died were running.
class PgHerald {
public:
    PgHerald(QString dsn, StoreObserver observer);
    ~PgHerald();

    /// Connects, so that what can be wrong is said at the start.
    Result<void> start();
    void stop();
    /// The number of this node.
    int node() const { return m_node; }

    /// To all nodes, this one included. Any thread, brief.
    void tell(PgNews news);
    void spread(const QJsonObject& word);

private:
    struct Held {
        qint64 transaction;
        QSet<QString> audiences;
        QSet<QString> issuers;
        bool waited = false; ///< the feed had not reached it when it came
    };

    void run();
    Result<void> connect();
    Result<void> round();
    Result<void> sendNews();
    Result<void> rescueJobs();
    void hear(std::string_view payload);
    Result<void> release();

    const QString m_dsn;
    const StoreObserver m_observer;
    int m_node = 0;
    Bell m_bell;
    std::unique_ptr<PgConnection> m_connection;
    std::vector<Held> m_held;
    bool m_jobs = false;
    std::chrono::steady_clock::time_point m_nextRescue;
    std::mutex m_mutex;
    std::vector<PgNews> m_news;       ///< guarded
    std::vector<QJsonObject> m_words; ///< guarded
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace karigar::backend
