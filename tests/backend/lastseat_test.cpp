// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <gtest/gtest.h>
#include <latch>
#include <thread>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

constexpr int kRounds = 200;

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

QString stateOf(const Person& person, const QString& kind, const Id& id)
{
    const auto record = person.record(kind, id);
    return record ? record->value("state"_L1).toString() : QString();
}

bool wasTold(const Person& person, const QString& topic, const Id& subject)
{
    for (const QJsonObject& notification : person.records(u"notification"_s))
        if (notification.value("topic"_L1).toString() == topic &&
            notification.value("subject"_L1).toString() == subject.toText())
            return true;
    return false;
}

class LastSeat : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(tablet.signIn(artisan.email().toStdString(), kPassword));
        ASSERT_TRUE(meera.joinAsCustomer("Meera"));
        ASSERT_TRUE(ravi.joinAsCustomer("Ravi"));
        ASSERT_TRUE(Market::openDaily(artisan));
    }
    /// A time that no other round uses.
    Millis startOf(int round) { return first + (round / 8) * kDay + (round % 8) * kHour; }

    Market market;
    Person artisan = market.person();
    Person tablet = market.person(); ///< the artisan's other device
    Person meera = market.person();
    Person ravi = market.person();
    Millis first = market.startAt(3);
};

} // namespace

TEST_F(LastSeat, HeldByTwoAtTheSameMomentGoesToOne)
{
    const Id service = Market::listService(artisan, "instant", 1);
    ASSERT_FALSE(service.isNull());
    int toMeera = 0;
    for (int round = 0; round < kRounds; ++round) {
        const Millis start = startOf(round);
        Hold hers;
        Hold his;
        together([&] { hers = Market::hold(meera, service, start); },
                 [&] { his = Market::hold(ravi, service, start); });
        ASSERT_NE(hers.refusal.isEmpty(), his.refusal.isEmpty()) << "round " << round;
        EXPECT_EQ(hers.refusal.isEmpty() ? his.refusal : hers.refusal, u"not_free"_s);
        toMeera += hers.refusal.isEmpty() ? 1 : 0;
    }
    const auto all = [&] {
        return meera.records(u"booking"_s).size() + ravi.records(u"booking"_s).size() >= kRounds;
    };
    ASSERT_TRUE(meera.pullUntil([&] { return ravi.pull() && all(); }));
    EXPECT_EQ(meera.records(u"booking"_s).size(), static_cast<size_t>(toMeera));
    EXPECT_EQ(ravi.records(u"booking"_s).size(), static_cast<size_t>(kRounds - toMeera));
}

TEST_F(LastSeat, ApprovedTwiceAtTheSameMomentGoesToOneAndTheOtherIsReleased)
{
    const Id service = Market::listService(artisan, "approve", 1);
    ASSERT_FALSE(service.isNull());
    for (int round = 0; round < kRounds; ++round) {
        const Millis start = startOf(round);
        const Hold hers = Market::hold(meera, service, start);
        const Hold his = Market::hold(ravi, service, start);
        ASSERT_TRUE(hers.refusal.isEmpty() && his.refusal.isEmpty()) << "requests compete";
        for (auto [person, hold] : {std::pair(&meera, hers), std::pair(&ravi, his)}) {
            market.payOrder(Market::openCheckout(*person, hold.payment));
            ASSERT_TRUE(person->pullUntil([&] {
                return stateOf(*person, u"booking"_s, hold.booking) == "requested"_L1;
            })) << "round "
                << round;
        }
        QString first;
        QString second;
        together(
            [&] {
                first = artisan.command(u"booking.approve"_s, {{"booking"_L1, hers.booking.toText()}});
            },
            [&] {
                second = tablet.command(u"booking.approve"_s, {{"booking"_L1, his.booking.toText()}});
            });
        ASSERT_NE(first.isEmpty(), second.isEmpty()) << "round " << round;
        Person& winner = first.isEmpty() ? meera : ravi;
        Person& loser = first.isEmpty() ? ravi : meera;
        const Hold& won = first.isEmpty() ? hers : his;
        const Hold& lost = first.isEmpty() ? his : hers;
        // With several writers a feed may show a commit a moment later.
        ASSERT_TRUE(
            winner.pullUntil([&] { return stateOf(winner, u"booking"_s, won.booking) != "requested"_L1; }));
        ASSERT_TRUE(loser.pullUntil([&] { return wasTold(loser, u"payment_released"_s, lost.booking); }));
        EXPECT_EQ(stateOf(winner, u"booking"_s, won.booking), u"confirmed"_s);
        EXPECT_EQ(stateOf(loser, u"booking"_s, lost.booking), u"declined"_s);
        EXPECT_EQ(stateOf(loser, u"payment"_s, lost.payment), u"released"_s);
        EXPECT_TRUE(wasTold(loser, u"booking_declined"_s, lost.booking));
        EXPECT_TRUE(wasTold(loser, u"payment_released"_s, lost.booking));
    }
}
