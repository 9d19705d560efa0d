// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <memory>
#include <QJsonArray>
#include <thread>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

TEST(Feed, ARecordThatLeavesAnAudienceIsGoneForItAlone)
{
    Market market(Market::Webhooks::Off);
    Person artisan = market.person();
    Person visitor = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    ASSERT_TRUE(visitor.joinAsCustomer("Meera"));
    const Id service = Market::listService(artisan, "instant", 2);
    ASSERT_TRUE(visitor.pull());
    ASSERT_TRUE(visitor.record(u"service"_s, service));
    ASSERT_TRUE(artisan.pull());
    QJsonObject args = *artisan.record(u"service"_s, service);
    args.insert("service"_L1, service.toText());
    args.insert("published"_L1, false);
    ASSERT_EQ(artisan.command(u"service.save"_s, args), QString());
    ASSERT_TRUE(visitor.pull());
    EXPECT_FALSE(visitor.record(u"service"_s, service));
    ASSERT_TRUE(artisan.pull());
    ASSERT_TRUE(artisan.record(u"service"_s, service));
    EXPECT_TRUE(visitor.get("/v1/search?q=pottery").json().value("results"_L1).toArray().size() <= 1);
    args.insert("published"_L1, true);
    ASSERT_EQ(artisan.command(u"service.save"_s, args), QString());
    ASSERT_TRUE(visitor.pull());
    EXPECT_TRUE(visitor.record(u"service"_s, service));
    // Whoever starts over sees the same.
    const auto kept = visitor.records(u"service"_s);
    visitor.forget();
    ASSERT_TRUE(visitor.pull());
    EXPECT_EQ(visitor.records(u"service"_s), kept);
}

TEST(Feed, PagesOfOneAddUpToTheWhole)
{
    Market market(Market::Webhooks::Off);
    Person artisan = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    for (int i = 0; i < 5; ++i)
        Market::listService(artisan, "instant", 2);
    ASSERT_TRUE(artisan.pull());
    std::vector<qint64> seqs;
    for (qint64 cursor = 0;;) {
        const auto page = artisan.get("/v1/changes?limit=1&cursor=" + std::to_string(cursor)).json();
        const auto changes = page.value("changes"_L1).toArray();
        ASSERT_LE(changes.size(), 1);
        if (!changes.isEmpty())
            seqs.push_back(changes[0].toObject().value("seq"_L1).toInteger());
        cursor = page.value("cursor"_L1).toInteger();
        if (!page.value("more"_L1).toBool())
            break;
    }
    EXPECT_EQ(seqs, artisan.seenSeqs());
}

TEST(Feed, HasNoGapsAndNoRepeatsWhileManyWrite)
{
    Market market(Market::Webhooks::Off);
    constexpr int kWriters = 4;
    constexpr int kEach = 60;
    std::vector<std::unique_ptr<Person>> writers;
    for (int i = 0; i < kWriters; ++i) {
        writers.push_back(std::make_unique<Person>(market.url()));
        ASSERT_TRUE(writers.back()->joinAsArtisan("Artisan", "Blue pottery", "Jaipur"));
    }
    Person reader = market.person();
    ASSERT_TRUE(reader.joinAsCustomer("Meera"));
    std::atomic<int> running = kWriters;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (auto& writer : writers)
        threads.emplace_back([&] {
            for (int i = 0; i < kEach; ++i)
                refused += Market::listService(*writer, "instant", 2).isNull() ? 1 : 0;
            --running;
        });
    while (running > 0)
        ASSERT_TRUE(reader.pull());
    for (std::thread& thread : threads)
        thread.join();
    ASSERT_TRUE(reader.pull());
    EXPECT_EQ(refused, 0);
    EXPECT_EQ(reader.records(u"service"_s).size(), static_cast<size_t>(kWriters * kEach));
    EXPECT_TRUE(std::ranges::is_sorted(reader.seenSeqs()));
    EXPECT_EQ(std::ranges::adjacent_find(reader.seenSeqs()), reader.seenSeqs().end())
        << "a change came twice";
    const auto gathered = reader.records(u"service"_s);
    reader.forget();
    ASSERT_TRUE(reader.pull());
    EXPECT_EQ(reader.records(u"service"_s), gathered);
}
