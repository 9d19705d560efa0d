// SPDX-License-Identifier: GPL-3.0-or-later
// first-sync: 100,000 records from a running backend into the encrypted cache, through the real service.
#include "models/store/attachmentvault.h"
#include "models/store/storethreads.h"
#include "sync/service/syncservice.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/eventloop.h"
#include "tests/bench/floors/rawsync.h"
#include "tests/bench/pageclient.h"
#include "tests/bench/servedmarketplace.h"
#include "tests/bench/serverprocess.h"
#include "tests/bench/timing.h"

#include <cstdio>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr int kRounds = 5;
constexpr int kRowsShown = 50;

/// One first synchronisation, from opening an empty cache to the end of the feed.
class FirstSync : public QObject {
public:
    FirstSync(const QString& folder, const store::CacheKey& key, const QUrl& backend,
              const protocol::SessionGrant& grant)
        : m_threads(must(store::StoreThreads::start(folder, key, m_clock)))
        , m_vault(folder + u"/vault"_s, key)
        , m_service({backend, grant.token, {}, {}}, *m_threads, m_vault, m_clock)
        , m_query(Query::of(Kind::Booking))
    {
        m_query.by("createdAt", true).first(kRowsShown);
        m_threads->setListener(this, [this](const store::ChangeSet& changed) { listWhenFirst(changed); });
        connect(&m_service, &sync::SyncService::statusChanged, this, [this](const sync::SyncStatus& status) {
            if (status.lastError)
                giveUp(status.lastError->message.toStdString());
            if (status.state == sync::SyncState::UpToDate && !status.firstSync)
                endLater(m_loop);
        });
    }

    double run()
    {
        m_service.start();
        m_loop.exec();
        return m_watch.ms();
    }
    double firstListMs() const { return m_firstListMs; }

    /// Everything is there and is found.
    void check(qint64 expected)
    {
        QEventLoop loop;
        m_threads
            ->read([](store::CacheReader& reader) -> Result<qint64> {
                qint64 count = 0;
                for (const Kind kind : {Kind::Booking, Kind::Message, Kind::Notification, Kind::Payment}) {
                    KARIGAR_TRY(const qint64 some, reader.tables().count(Query::of(kind)));
                    count += some;
                }
                KARIGAR_TRY(const auto found, reader.searcher().search(u"potery jaipur"_s, {}, 10));
                return found.hits.empty() ? -1 : count;
            })
            .then(this, [&](const Result<qint64>& count) {
                if (must(count) != expected)
                    giveUp("after the first synchronisation something is missing");
                endLater(loop);
            });
        loop.exec();
        m_service.stop();
    }

private:
    void listWhenFirst(const store::ChangeSet& changed)
    {
        if (m_listing || !(changed.wholesale || changed.kinds.contains(Kind::Booking)))
            return;
        m_listing = true;
        m_threads->read([query = m_query](store::CacheReader& reader) { return reader.tables().rows(query); })
            .then(this, [this](const Result<std::vector<sql::RecordRow>>& rows) {
                m_listing = must(rows).size() == kRowsShown;
                if (m_listing && m_firstListMs == 0)
                    m_firstListMs = m_watch.ms();
            });
    }

    const Stopwatch m_watch;
    const SystemClock m_clock;
    const std::unique_ptr<store::StoreThreads> m_threads;
    store::AttachmentVault m_vault;
    sync::SyncService m_service;
    Query m_query;
    QEventLoop m_loop;
    bool m_listing = false;
    double m_firstListMs = 0;
};

} // namespace

void benchFirstSync()
{
    const ServedMarketplace marketplace(kMany);
    const ServerProcess server(programPath(u"karigar-server"_s), marketplace.serverArguments());
    PageClient client(server.port(), marketplace.grant().token.toStdString());
    const Feed feed = wholeFeed(client, kRecordsPerPage);
    size_t bytes = 0;
    for (const std::string& page : feed.pages)
        bytes += page.size();

    const QTemporaryDir folder;
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(server.port()));
    const store::CacheKey key = store::CacheKey::random();
    Samples lists;
    int made = 0;
    const auto ours = [&] {
        const QString path = folder.filePath(QString::number(++made));
        FirstSync sync(path, key, url, marketplace.grant());
        const double ms = sync.run();
        if (sync.firstListMs() == 0 || sync.firstListMs() > ms / 4)
            giveUp("no list could be used long before the synchronisation ended");
        lists.push_back(sync.firstListMs());
        sync.check(kMany);
        return ms;
    };
    const auto floor = [&] {
        const QString path = folder.filePath(u"floor%1"_s.arg(++made));
        return floors::firstSync(path.toStdString(), key.toBytes().toHex().toStdString(), feed.pages);
    };
    const Pair pair = inTurns(kRounds, ours, floor);
    char text[160];
    std::snprintf(
        text, sizeof text, "first-sync: %zu pages of %d, %.1f MB compressed; a list of %d rows after %.0f ms",
        feed.pages.size(), kRecordsPerPage, static_cast<double>(bytes) / 1e6, kRowsShown, median(lists));
    note(text);
    print({"first-sync", pair.ours, pair.floor, "ms", 1.3});
}

} // namespace karigar::bench
