// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <chrono>
#include <gtest/gtest.h>
#include <QJsonArray>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

/// A client that sends numbered commands until told to stop, keeping to the rule: what was not answered is
/// sent again, unchanged.
class Sender {
public:
    explicit Sender(Person& person)
        : m_person(person)
    {
    }

    void add(const Id& service)
    {
        m_pending.append(m_person.envelope(
            u"service.save"_s, {{"service"_L1, service.toText()},
                                {"title"_L1, u"Blue pottery"_s},
                                {"price"_L1, QJsonObject{{"paise"_L1, 150000}, {"currency"_L1, u"INR"_s}}}}));
    }
    bool send()
    {
        const auto reply = m_person.post("/v1/commands", {{"commands"_L1, m_pending}});
        if (reply.status != 200)
            return false;
        for (const QJsonValue outcome : reply.json().value("outcomes"_L1).toArray()) {
            EXPECT_TRUE(outcome.toObject().value("ok"_L1).toBool());
            m_pending.removeFirst();
        }
        return true;
    }

private:
    Person& m_person;
    QJsonArray m_pending;
};

} // namespace

TEST(Crash, InTheMiddleOfCommandsLosesAndRepeatsNothing)
{
    Market market(Market::Webhooks::Off);
    Person artisan = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    Person watcher = market.person();
    ASSERT_TRUE(watcher.joinAsCustomer("Meera"));
    ASSERT_TRUE(watcher.pull());
    Sender sender(artisan);
    std::set<QString> sent;
    for (int round = 0; round < 12; ++round) {
        // Each round the process dies a little later into the batch.
        std::thread killer([&market, round] {
            std::this_thread::sleep_for(std::chrono::milliseconds(2 * round));
            market.server().killHard();
        });
        for (int i = 0; i < 20; ++i) {
            const Id service = Id::mint(SystemClock().now());
            sent.insert(service.toText());
            sender.add(service);
        }
        sender.send();
        killer.join();
        market.server().start();
        ASSERT_TRUE(sender.send());
    }
    ASSERT_TRUE(watcher.pull());
    std::set<QString> arrived;
    for (const QJsonObject& service : watcher.records(u"service"_s))
        arrived.insert(service.value("id"_L1).toString());
    EXPECT_EQ(arrived, sent);
    EXPECT_EQ(std::ranges::count_if(watcher.seenSeqs(), [](qint64 seq) { return seq > 0; }),
              static_cast<long>(watcher.seenSeqs().size()));
    ASSERT_TRUE(artisan.pull());
    EXPECT_EQ(artisan.settled(), artisan.lastNumber());
    Person admin = market.person();
    ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
    ASSERT_TRUE(admin.pull());
    EXPECT_EQ(
        std::ranges::count(admin.records(u"audit_entry"_s), u"service.save"_s,
                           [](const QJsonObject& entry) { return entry.value("command"_L1).toString(); }),
        static_cast<long>(sent.size()))
        << "each command was carried out once";
}

TEST(Crash, LeavesJobsThatAreDoneAfterwards)
{
    Market market(Market::Webhooks::Off);
    Person artisan = market.person();
    Person customer = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    ASSERT_TRUE(customer.joinAsCustomer("Meera"));
    ASSERT_TRUE(Market::openDaily(artisan));
    const Id service = Market::listService(artisan, "instant", 1);
    const Hold hold = Market::hold(customer, service, market.startAt(2));
    market.payOrder(Market::openCheckout(customer, hold.payment));
    market.server().killHard();
    market.server().start();
    market.advance(21 * kSecond);
    EXPECT_TRUE(customer.pullUntil([&] {
        const auto payment = customer.record(u"payment"_s, hold.payment);
        return payment && payment->value("state"_L1).toString() == "captured"_L1;
    }));
}

TEST(Stop, DrainsAndEndsWithSuccess)
{
    Market market(Market::Webhooks::Off);
    Person artisan = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    int answered = 0;
    std::thread busy([&] {
        while (!Market::listService(artisan, "instant", 2).isNull())
            ++answered;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    EXPECT_EQ(market.server().terminate(), 0);
    busy.join();
    market.server().start();
    ASSERT_TRUE(artisan.pull());
    EXPECT_GE(artisan.records(u"service"_s).size(), static_cast<size_t>(answered))
        << "what was answered is there";
    EXPECT_EQ(market.server().terminate(), 0);
    EXPECT_NE(market.server().logText().find("\"event\":\"stopped\""), std::string::npos);
}

TEST(Start, RefusesTimeTravelBeyondThisMachineAndLiveKeys)
{
    const TemporaryFolder folder;
    const std::string program = std::string(KARIGAR_BIN_DIR) + "/karigar-server";
    Process open(program, {"--data", folder.path() + "/a", "--listen", "0.0.0.0:0", "--time-travel"}, {},
                 folder.path() + "/a.log");
    EXPECT_EQ(open.wait(), 2);
    Process live(program, {"--data", folder.path() + "/b", "--listen", "127.0.0.1:0"},
                 {{"KARIGAR_RAZORPAY_KEY_ID", "rzp_live_00000000000000"}}, folder.path() + "/b.log");
    EXPECT_EQ(live.wait(), 2);
}
