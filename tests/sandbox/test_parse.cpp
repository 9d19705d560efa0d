// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider really sends, including what it should not.
#include "backend/payments/razorpay/parse.h"

#include <gtest/gtest.h>

namespace karigar::backend::razorpay::test {

TEST(Parse, ReadsEveryFormOfNotes)
{
    for (const char* notes : {"[]", "{}", "null"}) {
        const auto order =
            parseOne<Order>(R"({"id":"order_1","amount":100,"notes":)" + std::string(notes) + "}");
        ASSERT_TRUE(order);
        EXPECT_TRUE(order->notes.empty());
    }
    EXPECT_EQ(
        parseOne<Order>(R"({"id":"order_1","amount":100,"notes":{"booking":"b1"}})")->notes.at("booking"),
        "b1");
    EXPECT_TRUE(parseOne<Order>(R"({"id":"order_1","amount":100})"));
}

TEST(Parse, IsStrictAboutMoney)
{
    EXPECT_FALSE(parseOne<Payment>(R"({"id":"pay_1"})"));
    EXPECT_FALSE(parseOne<Payment>(R"({"id":"pay_1","amount":"100"})"));
    EXPECT_FALSE(parseOne<Payment>(R"({"id":"pay_1","amount":100.0})"));
    EXPECT_FALSE(parseOne<Payment>(R"({"id":"pay_1","amount":-1})"));
    EXPECT_FALSE(parseOne<Payment>(R"({"amount":100})"));
    EXPECT_FALSE(parseOne<Payment>("<html>"));
}

TEST(Parse, KeepsUnknownStatesApart)
{
    const auto payment = parseOne<Payment>(R"({"id":"pay_1","amount":1,"status":"pondering","fee":null})");
    ASSERT_TRUE(payment);
    EXPECT_EQ(payment->status, Payment::Status::Unknown);
    EXPECT_FALSE(payment->fee);
}

TEST(Parse, TellsErrorsApart)
{
    const auto kind = [](int status, const char* body) { return parseError(status, body).kind; };
    const char* badKeys = R"({"error":{"code":"BAD_REQUEST_ERROR","description":"Authentication failed"}})";
    EXPECT_EQ(kind(401, ""), PspError::Kind::Auth);
    EXPECT_EQ(kind(400, badKeys), PspError::Kind::Auth);
    EXPECT_EQ(kind(400, "{}"), PspError::Kind::Invalid);
    EXPECT_EQ(kind(429, ""), PspError::Kind::Rate);
    EXPECT_EQ(kind(409, ""), PspError::Kind::Conflict);
    EXPECT_EQ(kind(502, "<html>502</html>"), PspError::Kind::Server);
    EXPECT_TRUE(parseError(502, "<html>").retryable);
    EXPECT_FALSE(parseError(400, badKeys).retryable);
    EXPECT_EQ(parseError(400, R"({"error":[]})").description, "HTTP 400 without a usable body");
}

TEST(Parse, ReadsWebhooks)
{
    const auto event =
        parseWebhook(R"({"entity":"event","event":"refund.processed","contains":["refund","payment"],
        "payload":{"refund":{"entity":{"id":"rfnd_1","amount":5,"payment_id":"pay_1","status":"processed"}},
        "payment":{"entity":{"id":"pay_1","amount":10,"status":"captured","captured":true}}},"created_at":7})");
    ASSERT_TRUE(event);
    EXPECT_EQ(event->event, "refund.processed");
    EXPECT_EQ(event->createdAt, 7);
    EXPECT_EQ(event->refund->status, Refund::Status::Processed);
    EXPECT_TRUE(event->payment->captured);
    EXPECT_FALSE(event->order);
    EXPECT_FALSE(parseWebhook(R"({"event":"payment.captured"})"));
    EXPECT_FALSE(parseWebhook(R"({"event":"x","payload":{"payment":{"entity":{"id":"pay_1"}}}})"));
    EXPECT_FALSE(parseWebhook("[]"));
}

} // namespace karigar::backend::razorpay::test
