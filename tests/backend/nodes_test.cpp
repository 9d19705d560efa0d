// SPDX-License-Identifier: GPL-3.0-or-later
// Two servers on one PostgreSQL.
#include "models/domain/base/clock.h"
#include "tests/backendkit/market.h"

#include <gtest/gtest.h>
#include <latch>
#include <QJsonArray>
#include <thread>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

class Nodes : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(meera.joinAsCustomer("Meera"));
        ASSERT_TRUE(ravi.joinAsCustomer("Ravi"));
        ASSERT_TRUE(Market::openDaily(artisan));
    }
    Millis startOf(int round) { return first + (round / 8) * kDay + (round % 8) * kHour; }

    Market market{Market::Webhooks::Off};
    ServerProcess second{market.server()};
    Person artisan = market.person();
    Person meera = market.person();
    Person ravi{second.url()}; ///< the same marketplace through the other server
    Millis first = market.startAt(3);
};

} // namespace

TEST_F(Nodes, TheLastSeatGoesToOneWhicheverServerIsAsked)
{
    const Id service = Market::listService(artisan, "instant", 1);
    ASSERT_FALSE(service.isNull());
    for (int round = 0; round < 60; ++round) {
        std::latch ready(2);
        Hold hers;
        Hold his;
        std::thread one([&] {
            ready.arrive_and_wait();
            hers = Market::hold(meera, service, startOf(round));
        });
        ready.arrive_and_wait();
        his = Market::hold(ravi, service, startOf(round));
        one.join();
        ASSERT_NE(hers.refusal.isEmpty(), his.refusal.isEmpty()) << "round " << round;
        EXPECT_EQ(hers.refusal.isEmpty() ? his.refusal : hers.refusal, u"not_free"_s);
    }
}

TEST_F(Nodes, OneThatIsKilledInTheMiddleOfBookingsLosesNothing)
{
    const Id service = Market::listService(artisan, "instant", 2);
    ASSERT_FALSE(service.isNull());
    int hers = 0;
    int his = 0;
    for (int round = 0; round < 12; ++round) {
        std::thread killer([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(round));
            second.killHard();
        });
        // What was not answered is sent again, unchanged, and then it happens once.
        const QJsonObject args{{"booking"_L1, Id::mint(first).toText()},
                               {"payment"_L1, Id::mint(first).toText()},
                               {"service"_L1, service.toText()},
                               {"startAt"_L1, startOf(round)},
                               {"seats"_L1, 1}};
        const QJsonObject command = ravi.envelope(u"booking.hold"_s, args);
        const QJsonObject body{{"commands"_L1, QJsonArray{command}}};
        ravi.post("/v1/commands", body);
        killer.join();
        hers += Market::hold(meera, service, startOf(round)).refusal.isEmpty() ? 1 : 0;
        second.start();
        const auto outcome =
            ravi.post("/v1/commands", body).json().value("outcomes"_L1).toArray()[0].toObject();
        his += outcome.value("ok"_L1).toBool() ? 1 : 0;
    }
    EXPECT_EQ(hers, 12) << "the other server goes on";
    EXPECT_EQ(his, 12);
    ASSERT_TRUE(meera.pull() && ravi.pull());
    EXPECT_EQ(meera.records(u"booking"_s).size(), 12u);
    EXPECT_EQ(ravi.records(u"booking"_s).size(), 12u);
    ASSERT_TRUE(ravi.pullUntil([&] { return ravi.settled() == ravi.lastNumber(); }));
    for (int round = 0; round < 12; ++round)
        EXPECT_EQ(Market::hold(meera, service, startOf(round)).refusal, u"not_free"_s)
            << "both seats are sold";
}

TEST_F(Nodes, AJobOfADeadServerIsDoneByTheOther)
{
    const Id service = Market::listService(artisan, "instant", 1);
    const Hold hold = Market::hold(ravi, service, first);
    ASSERT_TRUE(hold.refusal.isEmpty());
    market.payOrder(Market::openCheckout(ravi, hold.payment));
    second.killHard();
    market.advance(21 * kSecond);
    Person phone = market.person();
    ASSERT_TRUE(phone.signIn(ravi.email().toStdString(), kPassword));
    EXPECT_TRUE(phone.pullUntil([&] {
        const auto payment = phone.record(u"payment"_s, hold.payment);
        return payment && payment->value("state"_L1).toString() == "captured"_L1;
    }));
}
