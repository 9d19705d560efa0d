// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/base/clock.h"
#include "tests/backendkit/market.h"

#include <gtest/gtest.h>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

class Calendar : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(customer.joinAsCustomer("Meera"));
        ASSERT_TRUE(Market::openDaily(artisan));
    }

    /// The path of a new feed.
    std::string subscribe(Person& person, bool asArtisan)
    {
        const auto reply = person.post("/v1/calendar-feeds", {{"artisan"_L1, asArtisan}});
        EXPECT_EQ(reply.status, 200) << reply.body;
        m_feed = Id::fromText(reply.json().value("id"_L1).toString()).value_or(Id());
        return reply.json().value("url"_L1).toString().toStdString().substr(market.url().size());
    }

    /// A confirmed booking of Meera's.
    Id bookAndPay()
    {
        const Id service = Market::listService(artisan, "instant", 4);
        const Hold hold = Market::hold(customer, service, market.startAt(3));
        EXPECT_EQ(hold.refusal, QString());
        EXPECT_EQ(Market::payInBrowser(customer, hold.payment).status, 200);
        EXPECT_TRUE(customer.pullUntil([&] {
            const auto booking = customer.record(u"booking"_s, hold.booking);
            return booking && booking->value("state"_L1).toString() == u"confirmed"_s;
        }));
        return hold.booking;
    }

    Market market;
    Person artisan = market.person();
    Person customer = market.person();
    HttpClient program{market.url()}; // a calendar program: no session, no protocol version
    Id m_feed;
};

} // namespace

TEST_F(Calendar, AFeedShowsEachSideItsBookings)
{
    const std::string workshop = subscribe(artisan, true);
    const std::string visits = subscribe(customer, false);
    const std::string elsewhere = subscribe(artisan, false);
    const Id booking = bookAndPay();
    const auto theirs = program.send("GET", workshop);
    ASSERT_EQ(theirs.status, 200);
    EXPECT_TRUE(theirs.type.starts_with("text/calendar")) << theirs.type;
    EXPECT_TRUE(theirs.body.find("UID:" + booking.toText().toStdString() + "@karigar") != std::string::npos);
    EXPECT_TRUE(theirs.body.find("Meera") != std::string::npos);
    EXPECT_TRUE(theirs.body.find("STATUS:CONFIRMED") != std::string::npos);
    const auto own = program.send("GET", visits);
    EXPECT_TRUE(own.body.find("Kiran") != std::string::npos);
    EXPECT_TRUE(program.send("GET", elsewhere).body.find("BEGIN:VEVENT") == std::string::npos);
}

TEST_F(Calendar, NothingNewIsNotSentAgain)
{
    const std::string path = subscribe(artisan, true);
    const std::string tag = program.send("GET", path).header("etag");
    ASSERT_FALSE(tag.empty());
    EXPECT_EQ(program.send("GET", path, {}, {"If-None-Match: " + tag}).status, 304);
    bookAndPay();
    const auto after = program.send("GET", path, {}, {"If-None-Match: " + tag});
    EXPECT_EQ(after.status, 200);
    EXPECT_NE(after.header("etag"), tag);
}

TEST_F(Calendar, ARevokedOrGuessedLinkShowsNothing)
{
    const std::string path = subscribe(customer, false);
    const Id feed = m_feed;
    EXPECT_EQ(program.send("GET", path).status, 200);
    EXPECT_EQ(artisan.send("DELETE", "/v1/calendar-feeds/" + feed.toText().toStdString(), {}).status, 403);
    EXPECT_EQ(program.send("GET", path).status, 200);
    EXPECT_EQ(customer.send("DELETE", "/v1/calendar-feeds/" + feed.toText().toStdString(), {}).status, 200);
    EXPECT_EQ(program.send("GET", path).status, 404);
    EXPECT_EQ(program.send("GET", "/v1/calendar/" + std::string(43, 'A') + ".ics").status, 404);
    EXPECT_EQ(program.send("GET", path.substr(0, path.size() - 4)).status, 404);
    ASSERT_TRUE(customer.pull());
    const auto record = customer.record(u"calendar_feed"_s, feed);
    ASSERT_TRUE(record);
    EXPECT_GT(record->value("revokedAt"_L1).toInteger(), 0);
}

TEST_F(Calendar, TheSecretIsNotKept)
{
    const std::string path = subscribe(customer, false);
    const std::string token = path.substr(path.rfind('/') + 1, 43);
    ASSERT_TRUE(customer.pull());
    for (const QJsonObject& feed : customer.records(u"calendar_feed"_s))
        EXPECT_NE(feed.value("tokenHash"_L1).toString().toStdString(), token);
    ASSERT_TRUE(artisan.pull());
    EXPECT_TRUE(artisan.records(u"calendar_feed"_s).empty());
}

TEST_F(Calendar, OnlyArtisansHaveAWorkshopCalendar)
{
    const auto refused = customer.post("/v1/calendar-feeds", {{"artisan"_L1, true}});
    EXPECT_EQ(refused.errorCode(), u"not_an_artisan"_s);
}

TEST_F(Calendar, ImportedTimesArePublicWithoutTheirTitles)
{
    const Id service = Market::listService(artisan, "instant", 4);
    const Millis start = market.startAt(3);
    const QJsonObject span{{"from"_L1, start}, {"to"_L1, start + kHour}, {"title"_L1, u"Oncologist"_s}};
    EXPECT_EQ(artisan.command(u"busy.import"_s, {{"source"_L1, Id::mint(market.now()).toText()},
                                                 {"name"_L1, u"Phone"_s},
                                                 {"spans"_L1, QJsonArray{span}}}),
              QString());
    EXPECT_EQ(Market::hold(customer, service, start).refusal, u"not_free"_s);
    ASSERT_TRUE(customer.pull());
    EXPECT_EQ(customer.records(u"busy_source"_s).size(), 0u);
    for (const QJsonObject& day : customer.records(u"occupancy"_s))
        EXPECT_FALSE(QJsonDocument(day).toJson().contains("Oncologist"));
}
