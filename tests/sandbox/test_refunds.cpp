// SPDX-License-Identifier: GPL-3.0-or-later
// Refunds and their idempotency header.
#include "tests/sandbox/sandboxprocess.h"

#include <gtest/gtest.h>

namespace karigar::backend::sandbox::test {

namespace json = boost::json;

struct Refunds : testing::Test {
    SandboxProcess sandbox;
    std::string payment = idOf(pay(sandbox, createOrder(sandbox, 1000)));

    WebAnswer refund(const std::string& body, const std::string& key = {})
    {
        std::vector<std::string> headers;
        if (!key.empty())
            headers.push_back("X-Refund-Idempotency: " + key);
        return sandbox.api("POST", "/v1/payments/" + payment + "/refund", body, headers);
    }
    json::object fetch() { return sandbox.api("GET", "/v1/payments/" + payment).json(); }
};

TEST_F(Refunds, GoPartlyThenFully)
{
    const json::object first = refund(R"({"amount":400,"receipt":"RF-1"})").json();
    EXPECT_EQ(first.at("entity"), "refund");
    EXPECT_EQ(first.at("status"), "processed");
    EXPECT_EQ(first.at("receipt"), "RF-1");
    EXPECT_EQ(fetch().at("status"), "captured");
    EXPECT_EQ(fetch().at("refund_status"), "partial");
    EXPECT_EQ(refund(R"({"amount":1001})").errorText(),
              "The refund amount provided is greater than amount captured");
    EXPECT_EQ(refund(R"({"amount":601})").errorText(),
              "The total refund amount is greater than the refund payment amount");
    EXPECT_EQ(refund("{}").json().at("amount"), 600);
    EXPECT_EQ(fetch().at("status"), "refunded");
    EXPECT_EQ(fetch().at("refund_status"), "full");
    EXPECT_EQ(fetch().at("captured"), true);
    EXPECT_EQ(refund("{}").errorText(), "The payment has been fully refunded already");
    EXPECT_EQ(sandbox.api("GET", "/v1/payments/" + payment + "/refunds").json().at("count"), 2);
    EXPECT_EQ(sandbox.api("GET", "/v1/refunds/" + idOf(first)).json(), first);
}

TEST_F(Refunds, AreTheSameUnderTheSameKey)
{
    const json::object first = refund(R"({"amount":400})", "booking-1-refund").json();
    EXPECT_EQ(refund(R"({"amount":400})", "booking-1-refund").json(), first);
    EXPECT_EQ(fetch().at("amount_refunded"), 400);
    const WebAnswer different = refund(R"({"amount":500})", "booking-1-refund");
    EXPECT_EQ(different.status, 409);
    EXPECT_EQ(different.errorText(),
              "Different request with the same idempotency key has already been processed.");
    EXPECT_EQ(refund("{}", "short").errorText(), "The idempotency key must be at least 10 characters long.");
    EXPECT_EQ(refund("{}", "with spaces in it").errorText(),
              "The idempotency key must only contain alphanumeric characters, underscores and hyphens.");
}

TEST_F(Refunds, NeedACapturedPayment)
{
    const std::string order = createOrder(sandbox, 1000, R"(,"payment":{"capture":"manual"})");
    payment = idOf(pay(sandbox, order));
    EXPECT_EQ(refund("{}").errorText(), "The payment status should be captured for action to be taken");
}

TEST_F(Refunds, MayFailLater)
{
    sandbox.orderFault(R"({"path":"/v1/payments/.*/refund","kind":"refund_pending"})");
    const json::object pending = refund(R"({"amount":1000})").json();
    EXPECT_EQ(pending.at("status"), "pending");
    EXPECT_EQ(fetch().at("status"), "refunded");
    const WebAnswer settled =
        sandbox.control("refunds/" + idOf(pending) + "/settle", R"({"status":"failed"})");
    EXPECT_EQ(settled.json().at("status"), "failed");
    EXPECT_EQ(fetch().at("status"), "captured");
    EXPECT_EQ(fetch().at("amount_refunded"), 0);
}

} // namespace karigar::backend::sandbox::test
