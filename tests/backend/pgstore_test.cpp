// SPDX-License-Identifier: GPL-3.0-or-later
// What only a store that several processes share can get wrong.
#include "backend/store/commandexecutor.h"
#include "backend/store/postgres/pgstore.h"
#include "models/domain/records/favourite.h"
#include "models/domain/records/user.h"
#include "tests/backendkit/postgres.h"

#include <algorithm>
#include <future>
#include <gtest/gtest.h>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::backend;

namespace {

constexpr Millis kNow = 1'774'981'900'000;

/// One process: its store, and what it hears.
struct Node {
    explicit Node(const kit::PostgresDatabase& database)
        : store(std::move(PgStore::open(QString::fromStdString(database.dsn()), observer()).value()))
        , executor(*store, clock)
    {
    }

    StoreObserver observer()
    {
        return {[this](const Committed& committed) {
                    const std::scoped_lock lock(mutex);
                    audiences.unite(committed.audiences);
                    jobs |= committed.jobs;
                    news.notify_all();
                },
                [this](const QJsonObject& word) {
                    const std::scoped_lock lock(mutex);
                    words.push_back(word);
                    news.notify_all();
                }};
    }
    template<class Condition>
    bool hears(Condition condition, std::chrono::milliseconds patience = std::chrono::seconds(20))
    {
        std::unique_lock lock(mutex);
        return news.wait_for(lock, patience, condition);
    }

    ManualClock clock{kNow};
    std::mutex mutex;
    std::condition_variable news;
    QSet<QString> audiences;
    bool jobs = false;
    std::vector<QJsonObject> words;
    std::unique_ptr<PgStore> store;
    CommandExecutor executor;
};

class PgStoreTest : public testing::Test {
protected:
    RecordChange note(const Id& id, int n)
    {
        return {Kind::Favourite, id,
                QJsonObject{{"id"_L1, id.toText()}, {"user"_L1, user.toText()}, {"n"_L1, n}}};
    }
    Id write(Store& store, int n)
    {
        const Id id = Id::mint(kNow);
        EXPECT_TRUE(store.writeAndWait([&](StoreWriter& writer) { return writer.apply({note(id, n)}); }));
        return id;
    }
    /// What a client that keeps its cursor gets.
    std::vector<int> pull(Store& store, int limit = 100)
    {
        std::vector<int> seen;
        for (bool more = true; more;) {
            const auto end = store.fetch([&](StoreReader& reader) {
                return reader.feed({userAudience(user)}, cursor, limit, [&](const FeedRow& row) {
                    const auto doc = QJsonDocument::fromJson(
                        QByteArray(row.doc.data(), static_cast<qsizetype>(row.doc.size())));
                    seen.push_back(doc.object().value("n"_L1).toInt());
                });
            });
            EXPECT_TRUE(end);
            EXPECT_GE(end->cursor, cursor);
            cursor = end->cursor;
            more = end->more;
        }
        return seen;
    }

    Id user = Id::mint(kNow);
    qint64 cursor = 0;
    kit::PostgresDatabase database;
    Node one{database};
    Node two{database};
};

} // namespace

TEST_F(PgStoreTest, AChangeThatCommitsLateIsNotPassedBy)
{
    // The first unit has its number and does not commit; the second one comes later and does.
    std::promise<void> written;
    std::promise<void> goOn;
    std::thread slow([&] {
        EXPECT_TRUE(one.store->writeAndWait([&](StoreWriter& writer) -> Result<void> {
            KARIGAR_CHECK(writer.apply({note(Id::mint(kNow), 1)}));
            KARIGAR_CHECK(writer.reader().feedHead()); // which sends what waits
            written.set_value();
            goOn.get_future().wait();
            return {};
        }));
    });
    written.get_future().wait();
    write(*two.store, 2);
    EXPECT_EQ(pull(*one.store), std::vector<int>()) << "nothing above what may still come";
    EXPECT_FALSE(
        two.hears([&] { return two.audiences.contains(userAudience(user)); }, std::chrono::milliseconds(300)))
        << "whoever is told can read it";
    goOn.set_value();
    slow.join();
    ASSERT_TRUE(two.hears([&] { return two.audiences.contains(userAudience(user)); }));
    std::vector<int> seen = pull(*two.store);
    for (int tries = 0; seen.size() < 2 && tries < 200; ++tries) {
        std::ranges::copy(pull(*one.store), std::back_inserter(seen));
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_EQ(seen, (std::vector{1, 2}));
}

TEST_F(PgStoreTest, NumbersGoOnAfterACrashOfTheDatabase)
{
    const Id id = write(*one.store, 1);
    EXPECT_EQ(pull(*one.store, 1), std::vector{1});
    database.cluster().crash();
    const Id other = write(*one.store, 2);
    write(*two.store, 3);
    EXPECT_EQ(pull(*two.store), (std::vector{2, 3})) << "above the cursor of before";
    EXPECT_NE(id, other);
}

TEST_F(PgStoreTest, NewsAndWordsReachTheOtherNode)
{
    write(*one.store, 1);
    EXPECT_TRUE(two.hears([&] { return two.audiences.contains(userAudience(user)); }));
    one.store->spread({{"say"_L1, u"typing"_s}});
    EXPECT_TRUE(two.hears([&] { return !two.words.empty(); }));
    EXPECT_TRUE(one.hears([&] { return !one.words.empty(); }));
    ASSERT_TRUE(one.store->writeAndWait([&](StoreWriter& writer) {
        return writer.putJob({u"t"_s, u"t:1"_s, {}, kNow});
    }));
    EXPECT_TRUE(two.hears([&] { return two.jobs; }));
}

TEST_F(PgStoreTest, AJobIsTakenByOneNodeOnce)
{
    constexpr int kJobs = 120;
    ASSERT_TRUE(one.store->writeAndWait([&](StoreWriter& writer) -> Result<void> {
        for (int i = 0; i < kJobs; ++i)
            KARIGAR_CHECK(writer.putJob({u"t"_s, u"t:%1"_s.arg(i), {}, kNow}));
        return {};
    }));
    std::mutex mutex;
    std::map<QString, int> taken;
    const auto work = [&](Node& node) {
        for (bool more = true; more;) {
            std::optional<StoredJob> job;
            EXPECT_TRUE(node.store->writeAndWait([&](StoreWriter& writer) -> Result<void> {
                KARIGAR_TRY(job, writer.takeJob(kNow));
                return {};
            }));
            more = job.has_value();
            const std::scoped_lock lock(mutex);
            if (more)
                ++taken[job->key];
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back(work, std::ref(one));
        threads.emplace_back(work, std::ref(two));
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(taken.size(), static_cast<size_t>(kJobs));
    EXPECT_TRUE(std::ranges::all_of(taken, [](const auto& entry) { return entry.second == 1; }));
}

TEST_F(PgStoreTest, WhatAnotherNodeIsRunningIsLeftToItUntilItDies)
{
    ASSERT_TRUE(one.store->writeAndWait([&](StoreWriter& writer) {
        return writer.putJob({u"t"_s, u"t:1"_s, {}, kNow});
    }));
    std::optional<StoredJob> job;
    const auto take = [&](Store& store) {
        EXPECT_TRUE(store.writeAndWait([&](StoreWriter& writer) -> Result<void> {
            KARIGAR_CHECK(writer.requeueAbandonedJobs());
            KARIGAR_TRY(job, writer.takeJob(kNow));
            return {};
        }));
        return job.has_value();
    };
    ASSERT_TRUE(take(*one.store));
    EXPECT_FALSE(take(*two.store));
    one.store.reset();
    EXPECT_TRUE(two.hears([&] { return two.jobs; }));
    for (int tries = 0; !job && tries < 200; ++tries) {
        take(*two.store);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_TRUE(job);
}

TEST_F(PgStoreTest, TwoWhoChangeTheSameRecordBothSeeWhatTheOtherDid)
{
    constexpr int kEach = 60;
    const Id id = write(*one.store, 0);
    const auto add = [&](Store& store) {
        for (int i = 0; i < kEach; ++i)
            EXPECT_TRUE(store.writeAndWait([&](StoreWriter& writer) -> Result<void> {
                KARIGAR_TRY(const auto doc, writer.reader().facts().find(Kind::Favourite, id));
                return writer.apply({note(id, doc->value("n"_L1).toInt() + 1)});
            }));
    };
    std::thread other([&] { add(*two.store); });
    add(*one.store);
    other.join();
    const auto doc =
        one.store->fetch([&](StoreReader& reader) { return reader.facts().find(Kind::Favourite, id); });
    ASSERT_TRUE(doc && *doc);
    EXPECT_EQ((*doc)->value("n"_L1).toInt(), 2 * kEach);
}

TEST_F(PgStoreTest, TwoWhoAskTheSameQuestionDoNotBothFindNothing)
{
    constexpr int kRounds = 30;
    int joined = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto join = [&](Node& node) {
            return node.executor
                .runForMarketplace("user.register"_L1, {{"user"_L1, Id::mint(kNow).toText()},
                                                        {"email"_L1, u"%1@karigar.test"_s.arg(round)},
                                                        {"name"_L1, u"A"_s}})
                .has_value();
        };
        auto other = std::async(std::launch::async, [&] { return join(two); });
        joined += join(one) ? 1 : 0;
        joined += other.get() ? 1 : 0;
    }
    EXPECT_EQ(joined, kRounds);
}

TEST_F(PgStoreTest, APartThatFailsIsUndoneAloneEvenWhenItWasSent)
{
    const Id kept = Id::mint(kNow);
    const Id undone = Id::mint(kNow);
    ASSERT_TRUE(one.store->writeAndWait([&](StoreWriter& writer) -> Result<void> {
        KARIGAR_CHECK(writer.apply({note(kept, 1)}));
        const auto part = writer.attempt([&]() -> Result<void> {
            KARIGAR_CHECK(writer.apply({note(undone, 2), note(kept, 3)}));
            KARIGAR_CHECK(writer.reader().facts().list(Query::of(Kind::Favourite)));
            return refuse("no"_L1, u"No"_s);
        });
        EXPECT_FALSE(part);
        KARIGAR_TRY(const auto doc, writer.reader().facts().find(Kind::Favourite, kept));
        EXPECT_EQ(doc->value("n"_L1).toInt(), 1);
        return writer.apply({note(Id::mint(kNow), 4)});
    }));
    EXPECT_EQ(pull(*one.store), (std::vector{1, 4}));
}

TEST_F(PgStoreTest, DocumentsAreKeptByteForByteAndBadTextIsRefused)
{
    const Id id = Id::mint(kNow);
    QJsonObject doc = *note(id, 1).doc;
    doc.insert("text"_L1, u"नमस्ते \"quoted\" \\ back\nslash \U0001F3FA {,} '"_s);
    ASSERT_TRUE(one.store->writeAndWait([&](StoreWriter& writer) {
        return writer.apply({{Kind::Favourite, id, doc}});
    }));
    std::string got;
    ASSERT_TRUE(one.store->fetch([&](StoreReader& reader) {
        return reader.feed({userAudience(user)}, 0, 10, [&](const FeedRow& row) { got = row.doc; });
    }));
    EXPECT_EQ(got, QJsonDocument(doc).toJson(QJsonDocument::Compact).toStdString());
    doc.insert("text"_L1, QString(QChar(0)));
    const auto refused = one.store->writeAndWait([&](StoreWriter& writer) {
        return writer.apply({{Kind::Favourite, id, doc}});
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().domain, ErrorDomain::Input);
}
