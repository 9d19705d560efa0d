// SPDX-License-Identifier: GPL-3.0-or-later
// An artisan's share is sent once and is never lost, and settlements become known; with real processes.
#include "models/domain/base/clock.h"
#include "tests/backendkit/market.h"

#include <chrono>
#include <gtest/gtest.h>
#include <QJsonArray>
#include <thread>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

qint64 paise(const QJsonObject& doc, QLatin1String field)
{
    return doc.value(field).toObject().value("paise"_L1).toInteger();
}

class Transfers : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(customer.joinAsCustomer("Meera"));
        ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
        ASSERT_TRUE(Market::openDaily(artisan));
        const Id service = Market::listService(artisan, "instant", 1);
        startAt = market.startAt(6);
        hold = Market::hold(customer, service, startAt);
        market.payOrder(Market::openCheckout(customer, hold.payment));
        market.advance(21 * kSecond);
        ASSERT_TRUE(customer.pullUntil([&] { return payment().value("state"_L1) == "captured"_L1; }));
    }

    QJsonObject payment() { return customer.record(u"payment"_s, hold.payment).value_or(QJsonObject()); }
    QString link()
    {
        return admin.command(u"payout.link"_s, {{"artisan"_L1, artisan.user().toText()},
                                                {"account"_L1, u"acc_Kiran123456789"_s}});
    }
    void complete()
    {
        market.advance(startAt + kHour - market.now());
        ASSERT_EQ(artisan.command(u"booking.complete"_s, {{"booking"_L1, hold.booking.toText()}}), QString());
    }
    HttpReply control(const std::string& path, const std::string& body = "{}")
    {
        HttpClient provider(market.sandbox().url());
        return provider.send("POST", "/_sandbox/" + path, body);
    }
    void fault(const std::string& kind, int times)
    {
        const auto reply =
            control("faults", R"({"method":"POST","path":"/v1/payments/.*/transfers","kind":")" + kind +
                                  R"(","times":)" + std::to_string(times) + "}");
        EXPECT_EQ(reply.status, 200) << reply.body;
    }
    QJsonArray transfersThere()
    {
        const QByteArray key = QByteArray(kKeyId) + ':' + kKeySecret;
        HttpClient provider(market.sandbox().url());
        return provider
            .send("GET",
                  "/v1/payments/" + payment().value("pspId"_L1).toString().toStdString() + "/transfers", {},
                  {"Authorization: Basic " + key.toBase64().toStdString()})
            .json()
            .value("items"_L1)
            .toArray();
    }
    QJsonObject payout()
    {
        for (const QJsonObject& doc : artisan.records(u"settlement"_s))
            if (!doc.value("retried"_L1).toBool())
                return doc;
        return {};
    }
    qint64 balance(const QString& account)
    {
        qint64 sum = 0;
        for (const QJsonObject& line : admin.records(u"ledger_entry"_s))
            sum += line.value("account"_L1) == account ? paise(line, "amount"_L1) : 0;
        return sum;
    }
    bool comesToBe(const std::function<bool()>& holds)
    {
        for (int i = 0; i < 12; ++i) {
            if (artisan.pull() && admin.pull() && holds())
                return true;
            market.advance(10 * kMinute);
            std::this_thread::sleep_for(std::chrono::milliseconds(250));
        }
        return artisan.pullUntil(holds);
    }
    /// The end of every story: once there, once here.
    void expectOneTransfer()
    {
        ASSERT_TRUE(comesToBe([&] { return payout().value("state"_L1) == "processed"_L1; }))
            << payout().value("state"_L1).toString().toStdString();
        ASSERT_EQ(transfersThere().size(), 1);
        EXPECT_EQ(transfersThere().first().toObject().value("amount"_L1).toInteger(),
                  150000 - paise(payment(), "fee"_L1));
        ASSERT_TRUE(admin.pull());
        EXPECT_EQ(balance(u"artisan_payable"_s) + balance(u"artisan_fees"_s) + balance(u"payouts"_s), 0);
    }

    Market market{Market::Webhooks::Off};
    Person artisan = market.person();
    Person customer = market.person();
    Person admin = market.person();
    Hold hold;
    Millis startAt = 0;
};

} // namespace

TEST_F(Transfers, FollowACompletedBooking)
{
    ASSERT_EQ(link(), QString());
    complete();
    expectOneTransfer();
    EXPECT_TRUE(customer.pull());
    EXPECT_TRUE(customer.records(u"settlement"_s).empty()) << "a payout is not the customer's business";
}

TEST_F(Transfers, GoWhenTheAccountIsNamedAfterwards)
{
    complete();
    market.advance(kHour);
    EXPECT_TRUE(transfersThere().isEmpty());
    ASSERT_EQ(link(), QString());
    expectOneTransfer();
}

TEST_F(Transfers, AreSentOnceWhenTheAnswerIsLostAndTheServerDies)
{
    fault("timeout_after_commit", 1);
    ASSERT_EQ(link(), QString());
    complete();
    for (int i = 0; i < 300 && transfersThere().isEmpty(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    market.server().killHard();
    market.server().start();
    expectOneTransfer();
}

TEST_F(Transfers, ComeBackWhenTheProviderGaveMoneyBack)
{
    ASSERT_EQ(link(), QString());
    complete();
    expectOneTransfer();
    const QByteArray key = QByteArray(kKeyId) + ':' + kKeySecret;
    HttpClient provider(market.sandbox().url());
    control("balance", R"({"paise":1000000})");
    const auto made = provider.send(
        "POST", "/v1/payments/" + payment().value("pspId"_L1).toString().toStdString() + "/refund",
        R"({"amount":50000})", {"Authorization: Basic " + key.toBase64().toStdString()});
    if (made.status != 200)
        GTEST_FAIL() << made.body;
    ASSERT_TRUE(comesToBe([&] { return paise(payout(), "reversed"_L1) == 50000; }));
    EXPECT_EQ(transfersThere().first().toObject().value("amount_reversed"_L1).toInteger(), 50000);
    ASSERT_TRUE(admin.pull());
    EXPECT_EQ(balance(u"artisan_payable"_s), 0);
}

TEST_F(Transfers, SettlementsAreBookedWithWhatTheyContain)
{
    ASSERT_EQ(control("settle").status, 200);
    const auto settlement = [&]() -> QJsonObject {
        const auto all = admin.records(u"settlement"_s);
        return all.empty() ? QJsonObject() : all.front();
    };
    ASSERT_TRUE(comesToBe([&] { return settlement().value("state"_L1) == "processed"_L1; }));
    EXPECT_FALSE(settlement().value("utr"_L1).toString().isEmpty());
    EXPECT_EQ(settlement().value("parts"_L1).toArray().first().toObject().value("payment"_L1).toString(),
              hold.payment.toText());
    EXPECT_EQ(balance(u"bank"_s), -paise(settlement(), "amount"_L1));
    EXPECT_EQ(balance(u"gateway"_s), 0);
    EXPECT_TRUE(artisan.records(u"settlement"_s).empty()) << "the marketplace's own settlement";
}
