// SPDX-License-Identifier: GPL-3.0-or-later
// A refund is sent once and is never lost, wherever the server dies on the way.
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

class Refunds : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(customer.joinAsCustomer("Meera"));
        ASSERT_TRUE(Market::openDaily(artisan));
        const Id service = Market::listService(artisan, "instant", 1);
        hold = Market::hold(customer, service, market.startAt(6));
        market.payOrder(Market::openCheckout(customer, hold.payment));
        market.advance(21 * kSecond);
        ASSERT_TRUE(customer.pullUntil([&] { return paymentState() == "captured"_L1; }));
    }

    QString paymentState() { return textOf(u"payment"_s, hold.payment, "state"_L1); }
    QString textOf(const QString& kind, const Id& id, QLatin1String field)
    {
        const auto record = customer.record(kind, id);
        return record ? record->value(field).toString() : QString();
    }
    QString cancel()
    {
        return customer.command(u"booking.cancel"_s, {{"booking"_L1, hold.booking.toText()},
                                                      {"code"_L1, u"illness"_s},
                                                      {"refund"_L1, QJsonObject{{"paise"_L1, 150000},
                                                                                {"currency"_L1, u"INR"_s}}}});
    }
    /// What the provider has, asked as the shop would.
    QJsonArray refundsThere()
    {
        const QByteArray key = QByteArray(kKeyId) + ':' + kKeySecret;
        HttpClient provider(market.sandbox().url());
        return provider
            .send("GET",
                  "/v1/payments/" + textOf(u"payment"_s, hold.payment, "pspId"_L1).toStdString() + "/refunds",
                  {}, {"Authorization: Basic " + key.toBase64().toStdString()})
            .json()
            .value("items"_L1)
            .toArray();
    }
    void fault(const std::string& kind, int times, const std::string& method = "POST")
    {
        HttpClient provider(market.sandbox().url());
        const auto reply =
            provider.send("POST", "/_sandbox/faults",
                          R"({"method":")" + method + R"(","path":"/v1/payments/.*/refunds?","kind":")" +
                              kind + R"(","times":)" + std::to_string(times) + "}");
        EXPECT_EQ(reply.status, 200) << reply.body;
    }
    std::vector<QJsonObject> refundsHere() { return customer.records(u"refund"_s); }
    QString refundState()
    {
        const auto refunds = refundsHere();
        return refunds.empty() ? QString() : refunds.front().value("state"_L1).toString();
    }
    void restart()
    {
        market.server().killHard();
        market.server().start();
    }
    /// The end of every story: once there, once here, and the payment says so.
    void expectOneRefund()
    {
        for (int i = 0; i < 12 && refundState() != "processed"_L1; ++i) {
            market.advance(10 * kMinute);
            customer.pullUntil([&] { return refundState() == "processed"_L1 || i < 8; });
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        ASSERT_TRUE(customer.pullUntil([&] { return paymentState() == "refunded"_L1; }))
            << paymentState().toStdString() << ' ' << refundState().toStdString();
        ASSERT_EQ(refundsHere().size(), 1U);
        EXPECT_FALSE(refundsHere().front().value("reference"_L1).toString().isEmpty());
        ASSERT_EQ(refundsThere().size(), 1);
        EXPECT_EQ(refundsThere().first().toObject().value("amount"_L1).toInt(), 150000);
    }
    bool waitForRefundThere()
    {
        for (int i = 0; i < 300 && refundsThere().isEmpty(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        return !refundsThere().isEmpty();
    }

    Market market{Market::Webhooks::Off};
    Person artisan = market.person();
    Person customer = market.person();
    Hold hold;
};

} // namespace

TEST_F(Refunds, FollowACancellationToTheBanksReference)
{
    ASSERT_EQ(cancel(), QString());
    expectOneRefund();
    EXPECT_EQ(textOf(u"booking"_s, hold.booking, "state"_L1), u"cancelled"_s);
    ASSERT_TRUE(artisan.pull());
    qint64 payable = 0;
    for (const QJsonObject& line : artisan.records(u"ledger_entry"_s))
        payable += line.value("amount"_L1).toObject().value("paise"_L1).toInteger();
    EXPECT_EQ(payable, 0) << "what came in for the artisan went out again";
}

TEST_F(Refunds, AreSentOnceWhenTheServerDiesBeforeSending)
{
    fault("500", 1000);
    ASSERT_EQ(cancel(), QString());
    restart();
    HttpClient provider(market.sandbox().url());
    provider.send("DELETE", "/_sandbox/faults");
    expectOneRefund();
}

TEST_F(Refunds, AreSentOnceWhenTheServerDiesAfterSending)
{
    fault("timeout_after_commit", 1);
    ASSERT_EQ(cancel(), QString());
    ASSERT_TRUE(waitForRefundThere());
    restart();
    expectOneRefund();
}

TEST_F(Refunds, AreSentOnceWhenEveryAnswerIsLost)
{
    fault("reset_after_commit", 2);
    ASSERT_EQ(cancel(), QString());
    ASSERT_TRUE(waitForRefundThere());
    expectOneRefund();
}

TEST_F(Refunds, ThatTheBankTakesTimeForArePolled)
{
    fault("refund_pending", 1);
    ASSERT_EQ(cancel(), QString());
    ASSERT_TRUE(customer.pullUntil([&] { return refundState() == "pending"_L1; }))
        << refundState().toStdString();
    EXPECT_EQ(paymentState(), u"captured"_s);
    HttpClient provider(market.sandbox().url());
    provider.send("POST",
                  "/_sandbox/refunds/" +
                      refundsThere().first().toObject().value("id"_L1).toString().toStdString() + "/settle",
                  R"({"status":"processed"})");
    expectOneRefund();
}

TEST_F(Refunds, ThatAreRefusedWaitForAPersonAndGoOutUnderTheSameKey)
{
    fault("low_balance", 1);
    ASSERT_EQ(cancel(), QString());
    ASSERT_TRUE(customer.pullUntil([&] { return refundState() == "failed"_L1; }))
        << refundState().toStdString();
    const QJsonObject failed = refundsHere().front();
    EXPECT_EQ(failed.value("failure"_L1).toString(), u"psp_low_balance"_s);
    Person admin = market.person();
    ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
    EXPECT_EQ(customer.command(u"refund.retry"_s, {{"refund"_L1, failed.value("id"_L1)}}), u"not_admin"_s);
    ASSERT_EQ(admin.command(u"refund.retry"_s, {{"refund"_L1, failed.value("id"_L1)}}), QString());
    expectOneRefund();
    EXPECT_EQ(refundsThere().first().toObject().value("receipt"_L1).toString(),
              failed.value("key"_L1).toString());
}

TEST_F(Refunds, MadeAtTheProviderShowInTheComparisonThatAnAdminAsksFor)
{
    fault("refund_pending", 1);
    const QByteArray key = QByteArray(kKeyId) + ':' + kKeySecret;
    HttpClient provider(market.sandbox().url());
    const auto made = provider.send(
        "POST", "/v1/payments/" + textOf(u"payment"_s, hold.payment, "pspId"_L1).toStdString() + "/refund",
        R"({"amount":40000})",
        {"Authorization: Basic " + key.toBase64().toStdString(), "Content-Type: application/json"});
    ASSERT_EQ(made.status, 200) << made.body;
    Person admin = market.person();
    ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
    EXPECT_EQ(customer.command(u"money.look"_s, {}), u"not_admin"_s);
    ASSERT_EQ(admin.command(u"money.look"_s, {}), QString());
    const auto paise = [&](QLatin1String field) {
        const auto payment = admin.record(u"payment"_s, hold.payment);
        return payment ? payment->value(field).toObject().value("paise"_L1).toInteger() : -1;
    };
    ASSERT_TRUE(admin.pullUntil([&] { return paise("gatewayRefunded"_L1) == 40000; }));
    EXPECT_EQ(paise("gatewayCollected"_L1), 150000);
    EXPECT_EQ(paise("refunded"_L1), 0) << "comparing moves nothing";
    ASSERT_TRUE(admin.pullUntil([&] {
        for (const QJsonObject& day : admin.records(u"platform_stats"_s))
            if (day.value("comparedAt"_L1).toInteger() > 0)
                return day.value("compared"_L1).toInt() == 1;
        return false;
    }));
}
