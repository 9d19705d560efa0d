// SPDX-License-Identifier: GPL-3.0-or-later
// The line for a full session against a real server: what becomes free goes to one person, whoever else is
// quick at that moment, and deadlines pass it on by themselves.
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <gtest/gtest.h>
#include <latch>
#include <QJsonArray>
#include <thread>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

constexpr int kRounds = 40;

/// Both at the same moment, as near as two threads get.
template<class First, class Second>
void together(First first, Second second)
{
    std::latch ready(2);
    std::thread one([&] {
        ready.arrive_and_wait();
        first();
    });
    ready.arrive_and_wait();
    second();
    one.join();
}

class WaitlistServed : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(meera.joinAsCustomer("Meera"));
        ASSERT_TRUE(ravi.joinAsCustomer("Ravi"));
        ASSERT_TRUE(dev.joinAsCustomer("Dev"));
        ASSERT_TRUE(tablet.signIn(ravi.email().toStdString(), kPassword));
        ASSERT_TRUE(Market::openDaily(artisan));
    }
    /// A time that no other round uses.
    Millis startOf(int round) { return first + (round / 8) * kDay + (round % 8) * kHour; }

    static QString join(Person& person, const Id& entry, const Id& service, Millis start, int seats = 1)
    {
        return person.command(u"waitlist.join"_s, {{"entry"_L1, entry.toText()},
                                                   {"service"_L1, service.toText()},
                                                   {"startAt"_L1, start},
                                                   {"seats"_L1, seats}});
    }
    static Hold accept(Person& person, const Id& entry)
    {
        Hold hold{Id::mint(1), Id::mint(2), {}};
        hold.refusal = person.command(u"waitlist.accept"_s, {{"entry"_L1, entry.toText()},
                                                             {"booking"_L1, hold.booking.toText()},
                                                             {"payment"_L1, hold.payment.toText()}});
        return hold;
    }
    static QString stateOf(const Person& person, const QString& kind, const Id& id)
    {
        const auto record = person.record(kind, id);
        return record ? record->value("state"_L1).toString() : QString();
    }
    static bool isOffered(Person& person, const Id& entry)
    {
        return person.pullUntil([&] { return stateOf(person, u"waitlist_entry"_s, entry) == "offered"_L1; });
    }
    /// Seats taken and parties waiting at a time, as everybody sees them.
    std::pair<int, int> sessionAt(Millis start)
    {
        EXPECT_TRUE(artisan.pull());
        for (const QJsonObject& day : artisan.records(u"occupancy"_s))
            for (const QJsonValue busy : day.value("busy"_L1).toArray())
                if (busy["from"_L1].toInteger() == start)
                    return {busy["taken"_L1].toInt(), busy["waiting"_L1].toInt()};
        return {};
    }

    Market market;
    Person artisan = market.person();
    Person meera = market.person();
    Person ravi = market.person();
    Person tablet = market.person(); ///< Ravi's other device
    Person dev = market.person();
    Millis first = market.startAt(3);
};

} // namespace

TEST_F(WaitlistServed, AFreedSeatIsNeverOnSaleBesideTheLine)
{
    const Id service = Market::listService(artisan, "instant", 1);
    for (int round = 0; round < kRounds; ++round) {
        SCOPED_TRACE(round);
        const Millis start = startOf(round);
        const Hold hers = Market::hold(meera, service, start);
        ASSERT_EQ(hers.refusal, QString());
        const Id entry = Id::mint(start);
        ASSERT_EQ(join(ravi, entry, service, start), QString());
        // The seat comes back while somebody else tries to book it.
        QString freed;
        Hold his;
        together(
            [&] {
                freed = meera.command(u"booking.withdraw"_s, {{"booking"_L1, hers.booking.toText()}});
            },
            [&] { his = Market::hold(dev, service, start); });
        EXPECT_EQ(freed, QString());
        EXPECT_EQ(his.refusal, u"not_free"_s);
        ASSERT_TRUE(isOffered(ravi, entry));
        // It is taken on two devices while somebody else tries again.
        Hold one;
        Hold two;
        together([&] { one = accept(ravi, entry); },
                 [&] {
                     his = Market::hold(dev, service, start);
                     two = accept(tablet, entry);
                 });
        EXPECT_NE(one.refusal.isEmpty(), two.refusal.isEmpty());
        EXPECT_EQ(his.refusal, u"not_free"_s);
    }
    ASSERT_TRUE(artisan.pullUntil([&] { return sessionAt(startOf(kRounds - 1)).first == 1; }));
    for (int round = 0; round < kRounds; ++round)
        EXPECT_EQ(sessionAt(startOf(round)), std::pair(1, 0)) << "round " << round;
}

TEST_F(WaitlistServed, DeadlinesPassAnOfferOnByThemselves)
{
    const Id service = Market::listService(artisan, "approve", 1);
    const Millis start = first;
    const Hold hers = Market::hold(meera, service, start);
    market.payOrder(Market::openCheckout(meera, hers.payment));
    ASSERT_TRUE(
        meera.pullUntil([&] { return stateOf(meera, u"booking"_s, hers.booking) == "requested"_L1; }));
    ASSERT_EQ(artisan.command(u"booking.approve"_s, {{"booking"_L1, hers.booking.toText()}}), QString());
    ASSERT_TRUE(meera.pullUntil([&] { return stateOf(meera, u"payment"_s, hers.payment) == "captured"_L1; }));
    const Id his = Id::mint(1);
    const Id next = Id::mint(2);
    ASSERT_EQ(join(ravi, his, service, start), QString());
    ASSERT_EQ(join(dev, next, service, start), QString());
    ASSERT_TRUE(dev.pull());
    EXPECT_EQ(dev.record(u"waitlist_entry"_s, next)->value("position"_L1).toInt(), 2);
    EXPECT_FALSE(dev.record(u"waitlist_entry"_s, his)) << "nobody sees the others";
    ASSERT_EQ(artisan.command(u"booking.cancel"_s,
                              {{"booking"_L1, hers.booking.toText()},
                               {"code"_L1, u"artisan_unwell"_s},
                               {"reason"_L1, u"A fever"_s},
                               {"refund"_L1, meera.record(u"booking"_s, hers.booking)->value("total"_L1)}}),
              QString());
    ASSERT_TRUE(isOffered(ravi, his));
    ASSERT_TRUE(dev.pullUntil(
        [&] { return dev.record(u"waitlist_entry"_s, next)->value("position"_L1).toInt() == 1; }));

    market.advance(13 * kHour);
    ASSERT_TRUE(isOffered(dev, next));
    EXPECT_EQ(accept(ravi, his).refusal, u"wrong_state"_s);
    const Hold taken = accept(dev, next);
    ASSERT_EQ(taken.refusal, QString());
    market.payOrder(Market::openCheckout(dev, taken.payment));
    ASSERT_TRUE(dev.pullUntil([&] { return stateOf(dev, u"booking"_s, taken.booking) == "requested"_L1; }));
    EXPECT_EQ(sessionAt(start), std::pair(1, 0)) << "kept until the artisan has decided";
    EXPECT_EQ(artisan.command(u"booking.approve"_s, {{"booking"_L1, taken.booking.toText()}}), QString());
    ASSERT_TRUE(dev.pullUntil([&] { return stateOf(dev, u"booking"_s, taken.booking) == "confirmed"_L1; }));
}
