// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks as the merchant receives them, and what may go wrong on the way.
#include "backend/payments/razorpay/parse.h"
#include "backend/payments/razorpay/signature.h"
#include "tests/sandbox/sandboxprocess.h"
#include "tests/sandbox/webhookreceiver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace karigar::backend::sandbox::test {

using testing::ElementsAre;

struct Webhooks : testing::Test {
    WebhookReceiver shop;
    SandboxProcess sandbox{{"--webhook-url", shop.url(), "--webhook-retry-ms", "5"}};

    std::vector<std::string> names(std::size_t count)
    {
        std::vector<std::string> names;
        for (const ReceivedHook& hook : shop.waitFor(count))
            names.push_back(hook.event);
        return names;
    }
    std::string payManually()
    {
        return idOf(pay(sandbox, createOrder(sandbox, 1000, R"(,"payment":{"capture":"manual"})")));
    }
};

TEST_F(Webhooks, TellTheWholeStorySigned)
{
    const std::string payment = payManually();
    sandbox.api("POST", "/v1/payments/" + payment + "/capture", R"({"amount":1000})");
    sandbox.api("POST", "/v1/payments/" + payment + "/refund", R"({"amount":400})");
    EXPECT_THAT(names(5), ElementsAre("payment.authorized", "payment.captured", "order.paid",
                                      "refund.created", "refund.processed"));
    for (const ReceivedHook& hook : shop.waitFor(5)) {
        EXPECT_TRUE(razorpay::verifyWebhook(hook.body, hook.signature, {kWebhookSecret}));
        EXPECT_FALSE(hook.eventId.empty());
        const auto event = razorpay::parseWebhook(hook.body);
        ASSERT_TRUE(event);
        EXPECT_EQ(event->payment->id, payment);
    }
    const auto authorized = razorpay::parseWebhook(shop.waitFor(5)[0].body);
    EXPECT_EQ(authorized->payment->status,
              razorpay::Payment::Status::Authorized); // a snapshot of that moment
    EXPECT_EQ(razorpay::parseWebhook(shop.waitFor(5)[2].body)->order->status, razorpay::Order::Status::Paid);
    EXPECT_EQ(razorpay::parseWebhook(shop.waitFor(5)[4].body)->payment->amountRefunded, 400);
}

TEST_F(Webhooks, AreRepeatedUntilAcceptedUnderOneId)
{
    shop.refuseNext(2);
    payManually();
    const auto hooks = shop.waitFor(3);
    ASSERT_EQ(hooks.size(), 3U);
    EXPECT_EQ(hooks[0].eventId, hooks[2].eventId);
    EXPECT_EQ(hooks[0].body, hooks[2].body);
}

TEST_F(Webhooks, CanBeLostDoubledReorderedDelayedAndForged)
{
    sandbox.orderFault(R"({"webhook":"payment.authorized","kind":"lost"})");
    sandbox.orderFault(R"({"webhook":"payment.captured","kind":"reordered"})");
    sandbox.orderFault(R"({"webhook":"refund.created","kind":"doubled"})");
    sandbox.orderFault(R"({"webhook":"refund.processed","kind":"wrong_signature"})");
    const std::string payment = payManually();
    sandbox.api("POST", "/v1/payments/" + payment + "/capture", R"({"amount":1000})");
    sandbox.api("POST", "/v1/payments/" + payment + "/refund", "{}");
    EXPECT_THAT(names(5), ElementsAre("order.paid", "payment.captured", "refund.created", "refund.created",
                                      "refund.processed"));
    const auto hooks = shop.waitFor(5);
    EXPECT_EQ(hooks[2].eventId, hooks[3].eventId);
    EXPECT_FALSE(razorpay::verifyWebhook(hooks[4].body, hooks[4].signature, {kWebhookSecret}));
    sandbox.orderFault(R"({"webhook":"payment.authorized","kind":"delayed","delay_ms":1})");
    payManually();
    EXPECT_EQ(names(6).back(), "payment.authorized");
    EXPECT_EQ(sandbox.control("faults", R"({"webhook":"x","kind":"nonsense"})").status, 400);
}

} // namespace karigar::backend::sandbox::test
