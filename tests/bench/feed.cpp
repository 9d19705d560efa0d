// SPDX-License-Identifier: GPL-3.0-or-later
// feed: 32 writers and 32 readers of one feed on PostgreSQL, on several nodes, while transactions are held
// open; against the bare driver doing the same inserts and reads. A reader that misses or repeats a change
// ends the program.
#include "backend/store/postgres/pgstore.h"
#include "models/domain/records/user.h"
#include "tests/backendkit/postgres.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/floors/rawfeed.h"
#include "tests/bench/timing.h"

#include <atomic>
#include <charconv>
#include <thread>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr floors::FeedPlan kPlan{100'000, 10, 32, 32, 2000, 100};
constexpr int kNodes = 6; ///< six writing connections each
constexpr int kFeedRounds = 3;
constexpr double kFeedGoal = 2.5;

/// What one reader has seen so far.
class Witness {
public:
    void see(qint64 seq, int n)
    {
        if (seq <= m_seq || n < 0 || n >= kPlan.changes || m_seen[static_cast<size_t>(n)])
            giveUp("a reader saw a change twice or out of order");
        m_seq = seq;
        m_seen[static_cast<size_t>(n)] = true;
        ++m_count;
    }
    int count() const { return m_count; }

private:
    qint64 m_seq = 0;
    std::vector<bool> m_seen = std::vector<bool>(static_cast<size_t>(kPlan.changes));
    int m_count = 0;
};

int numberIn(std::string_view doc)
{
    const auto at = doc.find(R"("n":)");
    int n = -1;
    std::from_chars(doc.data() + at + 4, doc.data() + doc.size(), n);
    return n;
}

void follow(backend::Store& store, const QString& audience)
{
    Witness witness;
    qint64 cursor = 0;
    while (witness.count() < kPlan.changes) {
        const int before = witness.count();
        cursor = must(store.fetch([&](backend::StoreReader& reader) {
                     return reader.feed({audience}, cursor, kPlan.page, [&](const backend::FeedRow& row) {
                         witness.see(row.seq, numberIn(row.doc));
                     });
                 })).cursor;
        if (witness.count() == before)
            std::this_thread::sleep_for(floors::kReaderPause);
    }
}

void writeShare(backend::Store& store, const Id& user, int writer)
{
    const int share = kPlan.changes / kPlan.writers;
    for (int done = 0; done < share; done += kPlan.perUnit) {
        const bool held = floors::isHeld(kPlan, done);
        must(store.writeAndWait([&](backend::StoreWriter& unit) -> Result<void> {
            std::vector<RecordChange> changes;
            for (int i = done; i < std::min(done + kPlan.perUnit, share); ++i) {
                const Id id = Id::mint(1);
                changes.push_back({Kind::Favourite, id,
                                   QJsonObject{{"id"_L1, id.toText()},
                                               {"user"_L1, user.toText()},
                                               {"at"_L1, qint64(1774981900000) + i},
                                               {"n"_L1, writer * share + i}}});
            }
            KARIGAR_CHECK(unit.apply(changes));
            if (held) {
                KARIGAR_CHECK(unit.reader().feedHead()); // what was written now waits for its commit
                std::this_thread::sleep_for(floors::kHeldFor);
            }
            return {};
        }));
    }
}

double ours(const std::string& dsn)
{
    const Id user = Id::mint(1);
    std::vector<std::unique_ptr<backend::PgStore>> nodes;
    for (int i = 0; i < kNodes; ++i)
        nodes.push_back(must(backend::PgStore::open(QString::fromStdString(dsn), {})));
    const auto node = [&](int i) -> backend::Store& { return *nodes[static_cast<size_t>(i % kNodes)]; };
    std::vector<std::thread> threads;
    const Stopwatch watch;
    for (int i = 0; i < kPlan.readers; ++i)
        threads.emplace_back([&, i] { follow(node(i), userAudience(user)); });
    for (int i = 0; i < kPlan.writers; ++i)
        threads.emplace_back([&, i] { writeShare(node(i), user, i); });
    for (std::thread& thread : threads)
        thread.join();
    return watch.ms();
}

} // namespace

void benchFeed()
{
    kit::PostgresCluster cluster(kit::PostgresCluster::Durability::Full);
    std::unique_ptr<kit::PostgresDatabase> database;
    const auto fresh = [&] {
        database = std::make_unique<kit::PostgresDatabase>(cluster);
        must(backend::PgStore::open(QString::fromStdString(database->dsn()), {}));
        return database->dsn();
    };
    note("feed: " + std::to_string(kPlan.changes) + " changes, " + std::to_string(kPlan.perUnit) +
         " a transaction, " + std::to_string(kPlan.writers) + " writers and " +
         std::to_string(kPlan.readers) + " readers of all of them; every " + std::to_string(kPlan.heldEvery) +
         "th transaction is held open");
    const Pair cost = inTurns(
        kFeedRounds, [&] { return ours(fresh()); }, [&] { return floors::feedOnPostgres(fresh(), kPlan); });
    print({"feed", cost.ours, cost.floor, "ms", kFeedGoal});
}

} // namespace karigar::bench
