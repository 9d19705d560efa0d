// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/commandexecutor.h"
#include "backend/store/postgres/pgstore.h"
#include "backend/store/sqlitestore.h"
#include "models/domain/records/user.h"
#include "models/sql/faultpoint.h"
#include "tests/backendkit/postgres.h"

#include <atomic>
#include <future>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::backend;

namespace {

constexpr Millis kNow = 1'774'981'900'000;

class StoreTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = open();
        ASSERT_TRUE(opened);
        store = std::move(*opened);
        executor = std::make_unique<CommandExecutor>(*store, clock);
        ASSERT_TRUE(executor->runForMarketplace(
            "user.register"_L1,
            {{"user"_L1, user.toText()}, {"email"_L1, u"a@karigar.test"_s}, {"name"_L1, u"A"_s}}));
    }
    void TearDown() override { sql::faults::clear(); }

    Result<std::unique_ptr<Store>> open()
    {
        const StoreObserver observer{[this](const Committed& committed) {
                                         if (committed.audiences.contains(userAudience(user)))
                                             ++hints;
                                     },
                                     [this](const QJsonObject&) {
                                         ++words;
                                         words.notify_all();
                                     }};
        if (kit::usesPostgres()) {
            if (!database)
                database = std::make_unique<kit::PostgresDatabase>();
            return PgStore::open(QString::fromStdString(database->dsn()), observer);
        }
        return SqliteStore::open(QString::fromStdString(folder.path()) + u"/store.sqlite"_s, observer);
    }

    protocol::CommandEnvelope rename(qint64 n)
    {
        return {n,
                Id::mint(kNow),
                u"user.save"_s,
                {{"name"_L1, u"Name %1"_s.arg(n)}, {"zone"_L1, u"Asia/Kolkata"_s}},
                kNow,
                {}};
    }
    Result<CommandExecutor::Outcomes> run(const std::vector<protocol::CommandEnvelope>& batch)
    {
        const auto promise = std::make_shared<std::promise<Result<CommandExecutor::Outcomes>>>();
        auto answered = promise->get_future();
        executor->runBatch({user, device}, batch,
                           [promise](auto outcomes) { promise->set_value(std::move(outcomes)); });
        return answered.get();
    }
    qint64 audits()
    {
        return store->fetch([](StoreReader& reader) { return reader.count(Query::of(Kind::AuditEntry)); })
            .value_or(-1);
    }
    /// Hints follow the answer, and nobody says when; but what is said later is heard later.
    int hintsSoFar()
    {
        EXPECT_TRUE(store->writeAndWait([](StoreWriter&) { return Result<void>(); }));
        for (int i = 0; i < 2; ++i) {
            const int before = words;
            store->spread({{"mark"_L1, i}});
            words.wait(before);
        }
        return hints;
    }
    QString name()
    {
        const auto doc =
            store->fetch([&](StoreReader& reader) { return reader.facts().find(Kind::User, user); });
        return doc && *doc ? (*doc)->value("name"_L1).toString() : QString();
    }

    kit::TemporaryFolder folder;
    std::unique_ptr<kit::PostgresDatabase> database;
    ManualClock clock{kNow};
    Id user = Id::mint(kNow);
    Id device = Id::mint(kNow);
    std::atomic<int> hints = 0;
    std::atomic<int> words = 0;
    std::unique_ptr<Store> store;
    std::unique_ptr<CommandExecutor> executor;
};

} // namespace

TEST_F(StoreTest, WhicheverDatabaseCallFailsACommandHappensOnceOrIsSentAgain)
{
    qint64 n = 0;
    for (bool reached = true; reached;) {
        ++n;
        sql::faults::failCall(n);
        const auto first = run({rename(n)});
        reached = sql::faults::callsSeen() >= n;
        sql::faults::clear();
        const auto envelope = rename(n);
        const auto second = run({envelope});
        ASSERT_TRUE(second) << n;
        ASSERT_EQ(second->size(), 1u) << n;
        EXPECT_TRUE(second->front().ok) << n;
        EXPECT_EQ(audits(), n) << (first ? "answered" : "failed");
        EXPECT_EQ(name(), u"Name %1"_s.arg(n));
    }
    EXPECT_GT(n, 10) << "the fault point counts the calls of the writer";
}

TEST_F(StoreTest, AFailureInABatchKeepsWhatWasSettledBeforeIt)
{
    sql::faults::failCall(0);
    ASSERT_TRUE(run({rename(1)}));
    const qint64 calls = sql::faults::callsSeen();
    sql::faults::failCall(calls + calls / 2);
    const auto part = run({rename(2), rename(3), rename(4)});
    sql::faults::clear();
    const std::size_t settled = part ? part->size() : 0;
    EXPECT_LT(settled, 3u);
    EXPECT_EQ(audits(), 1 + static_cast<qint64>(settled));
}

TEST_F(StoreTest, TellsWhoseFeedGrewAndNobodyOfNothing)
{
    const int before = hintsSoFar();
    ASSERT_TRUE(run({rename(1)}));
    EXPECT_EQ(hintsSoFar(), before + 1);
    auto same = rename(2);
    same.args.insert("name"_L1, u"Name 1"_s);
    ASSERT_TRUE(run({same}));
    EXPECT_EQ(hintsSoFar(), before + 1) << "a document that did not change is no news";
}

TEST_F(StoreTest, AJobAskedForAgainWhileItRunsIsRunAgain)
{
    const auto ask = [&](Millis due) {
        return store->writeAndWait([&](StoreWriter& writer) {
            return writer.putJob({u"t"_s, u"t:1"_s, {{"due"_L1, due}}, due});
        });
    };
    std::optional<StoredJob> job;
    const auto take = [&](Millis now) {
        job.reset();
        const auto unit = [&](StoreWriter& writer) -> Result<void> {
            KARIGAR_TRY(job, writer.takeJob(now));
            return {};
        };
        return store->writeAndWait(unit);
    };
    ASSERT_TRUE(ask(100));
    ASSERT_TRUE(take(99));
    EXPECT_FALSE(job);
    ASSERT_TRUE(take(100));
    ASSERT_TRUE(job);
    const StoredJob running = *job;
    ASSERT_TRUE(ask(200));
    ASSERT_TRUE(store->writeAndWait([&](StoreWriter& writer) { return writer.finishJob(running, 150); }));
    ASSERT_TRUE(take(200));
    ASSERT_TRUE(job) << "the second wish outlives the first run";
    EXPECT_EQ(job->attempts, 1);
    EXPECT_EQ(job->args.value("due"_L1).toInteger(), 200);
    store.reset();
    store = std::move(*open());
    ASSERT_TRUE(store->writeAndWait([&](StoreWriter& writer) { return writer.requeueAbandonedJobs(); }));
    ASSERT_TRUE(take(200));
    EXPECT_TRUE(job) << "what was running when the process died is done again";
}
