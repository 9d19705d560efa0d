// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/razorpay/signature.h"
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

class Payments : public testing::Test {
protected:
    explicit Payments(Market::Webhooks webhooks = Market::Webhooks::Off)
        : market(webhooks)
    {
    }
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(customer.joinAsCustomer("Meera"));
        ASSERT_TRUE(Market::openDaily(artisan));
    }
    QString paymentState(const Hold& hold)
    {
        const auto record = customer.record(u"payment"_s, hold.payment);
        return record ? record->value("state"_L1).toString() : QString();
    }
    QString bookingState(const Hold& hold)
    {
        const auto record = customer.record(u"booking"_s, hold.booking);
        return record ? record->value("state"_L1).toString() : QString();
    }
    HttpReply sendHook(const std::string& body, const std::string& eventId, const std::string& secret)
    {
        HttpClient provider(market.url());
        return provider.send("POST", "/v1/webhooks/razorpay", body,
                             {"X-Razorpay-Signature: " + backend::razorpay::hmacSha256Hex(secret, body),
                              "x-razorpay-event-id: " + eventId});
    }

    Market market;
    Person artisan = market.person();
    Person customer = market.person();
};

class PaymentsWithWebhooks : public Payments {
protected:
    PaymentsWithWebhooks()
        : Payments(Market::Webhooks::On)
    {
    }
};

} // namespace

TEST_F(Payments, AreFoundByPollingWhenNobodyCallsBack)
{
    const Id service = Market::listService(artisan, "instant", 1);
    const Hold hold = Market::hold(customer, service, market.startAt(2));
    const std::string order = Market::openCheckout(customer, hold.payment);
    ASSERT_FALSE(order.empty());
    EXPECT_EQ(Market::openCheckout(customer, hold.payment), order)
        << "one order, however often the page is opened";
    ASSERT_FALSE(market.payOrder(order).empty());
    market.advance(21 * kSecond);
    EXPECT_TRUE(customer.pullUntil([&] { return paymentState(hold) == "captured"_L1; }))
        << paymentState(hold).toStdString();
    EXPECT_EQ(bookingState(hold), u"confirmed"_s);
}

TEST_F(PaymentsWithWebhooks, AreFoundByTheWebhookAlone)
{
    const Id service = Market::listService(artisan, "approve", 1);
    const Hold hold = Market::hold(customer, service, market.startAt(2));
    market.payOrder(Market::openCheckout(customer, hold.payment));
    EXPECT_TRUE(customer.pullUntil([&] { return bookingState(hold) == "requested"_L1; }));
    EXPECT_EQ(paymentState(hold), u"authorized"_s);
}

TEST_F(Payments, ThatComeAfterTheHoldLapsedAndTheSeatIsGoneAreReleased)
{
    const Id service = Market::listService(artisan, "instant", 1);
    const Millis start = market.startAt(2);
    const Hold slow = Market::hold(customer, service, start);
    const std::string order = Market::openCheckout(customer, slow.payment);
    market.advance(16 * kMinute);
    ASSERT_TRUE(customer.pullUntil([&] { return bookingState(slow) == "expired"_L1; }));
    Person quick = market.person();
    ASSERT_TRUE(quick.joinAsCustomer("Ravi"));
    const Hold taken = Market::hold(quick, service, start);
    ASSERT_EQ(taken.refusal, QString());
    market.payOrder(order);
    market.advance(10 * kMinute);
    EXPECT_TRUE(customer.pullUntil([&] { return paymentState(slow) == "released"_L1; }))
        << paymentState(slow).toStdString();
    EXPECT_EQ(bookingState(slow), u"expired"_s);
    HttpReply page;
    EXPECT_EQ(Market::openCheckout(customer, slow.payment, &page), std::string());
}

TEST_F(Payments, ForgedCallbacksAreRefused)
{
    const Id service = Market::listService(artisan, "instant", 1);
    const Hold hold = Market::hold(customer, service, market.startAt(2));
    HttpReply page;
    const std::string order = Market::openCheckout(customer, hold.payment, &page);
    std::string callback;
    for (const auto& [name, value] : formOf(page.body, "pay").fields)
        if (name == "callback_url")
            callback = value;
    const HttpClient::Headers headers{"Content-Type: application/x-www-form-urlencoded"};
    const auto forged = customer.http().send("POST", callback,
                                             formBody({{"razorpay_payment_id", "pay_00000000000001"},
                                                       {"razorpay_order_id", order},
                                                       {"razorpay_signature", std::string(64, 'a')}}),
                                             headers);
    EXPECT_EQ(forged.status, 409);
    EXPECT_EQ(
        customer.http().send("GET", "/checkout/" + hold.payment.toText().toStdString() + "?key=wrong").status,
        404);
    ASSERT_TRUE(customer.pull());
    EXPECT_EQ(paymentState(hold), u"created"_s);
    EXPECT_EQ(bookingState(hold), u"held"_s);
}

TEST_F(Payments, ForgedAndRepeatedWebhooksChangeNothing)
{
    const std::string body =
        R"({"entity":"event","event":"payment.captured","contains":["payment"],"payload":)"
        R"({"payment":{"entity":{"id":"pay_00000000000001","entity":"payment","amount":150000,)"
        R"("currency":"INR","status":"captured","order_id":"order_00000000000001"}}},"created_at":1})";
    ASSERT_TRUE(customer.pull());
    const auto before = customer.seenSeqs();
    EXPECT_EQ(sendHook(body, "event-1", "another secret").errorCode(), u"bad_signature"_s);
    EXPECT_EQ(sendHook(body, "event-1", "another secret").errorCode(), u"bad_signature"_s);
    EXPECT_EQ(sendHook(body + " ", "event-1", kWebhookSecret).status, 200);
    EXPECT_EQ(sendHook(body, "event-1", kWebhookSecret).status, 200);
    EXPECT_EQ(sendHook("{}", "event-2", kWebhookSecret).errorCode(), u"malformed_json"_s);
    EXPECT_EQ(sendHook(body, "", kWebhookSecret).errorCode(), u"no_event_id"_s);
    market.advance(kMinute);
    ASSERT_TRUE(customer.pull());
    EXPECT_EQ(customer.seenSeqs(), before);
}

TEST_F(Payments, TheGatewaysFaultsDelayACaptureButDoNotLoseIt)
{
    const Id service = Market::listService(artisan, "instant", 1);
    const Hold hold = Market::hold(customer, service, market.startAt(2));
    const std::string order = Market::openCheckout(customer, hold.payment);
    HttpClient control(market.sandbox().url());
    const auto fault =
        control.send("POST", "/_sandbox/faults",
                     R"({"method":"POST","path":"/v1/payments/.*/capture","kind":"500","times":2})");
    market.payOrder(order);
    market.advance(21 * kSecond);
    ASSERT_TRUE(customer.pullUntil([&] { return bookingState(hold) == "confirmed"_L1; })) << fault.body;
    market.advance(kHour);
    EXPECT_TRUE(customer.pullUntil([&] { return paymentState(hold) == "captured"_L1; }))
        << paymentState(hold).toStdString();
}
