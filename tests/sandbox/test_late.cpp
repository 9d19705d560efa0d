// SPDX-License-Identifier: GPL-3.0-or-later
// What time and late banks do to payments.
#include "tests/sandbox/sandboxprocess.h"

#include <gtest/gtest.h>

namespace karigar::backend::sandbox::test {

namespace json = boost::json;

struct Late : testing::Test {
    SandboxProcess sandbox;

    json::object fetch(const std::string& payment)
    {
        return sandbox.api("GET", "/v1/payments/" + payment).json();
    }
    void advance(std::int64_t seconds)
    {
        EXPECT_EQ(sandbox.control("clock", R"({"advance":)" + std::to_string(seconds) + "}").status, 200);
    }
};

TEST_F(Late, ASilentBankFailsThePaymentAndMayStillAuthoriseIt)
{
    const std::string order =
        createOrder(sandbox, 1000,
                    R"(,"payment":{"capture":"automatic","capture_options":{"automatic_expiry_period":12}})");
    const std::string payment = idOf(pay(sandbox, order, "pending"));
    EXPECT_EQ(fetch(payment).at("status"), "created");
    advance(600);
    EXPECT_EQ(fetch(payment).at("status"), "failed");
    EXPECT_EQ(fetch(payment).at("error_reason"), "payment_timed_out");
    advance(600); // beyond the twelve minutes for automatic capture
    EXPECT_EQ(sandbox.control("payments/" + payment + "/late_authorise").json().at("status"), "authorized");
    EXPECT_TRUE(fetch(payment).at("error_code").is_null());
    EXPECT_EQ(
        sandbox.api("POST", "/v1/payments/" + payment + "/capture", R"({"amount":1000})").json().at("status"),
        "captured");
    EXPECT_EQ(sandbox.api("POST", "/v1/payments/" + payment + "/refund", "{}").json().at("amount"), 1000);
    EXPECT_EQ(sandbox.control("payments/" + payment + "/late_authorise").status, 400);
}

TEST_F(Late, IsCapturedAutomaticallyWithinItsTime)
{
    const std::string payment = idOf(pay(sandbox, createOrder(sandbox, 1000), "failure"));
    EXPECT_EQ(sandbox.control("payments/" + payment + "/late_authorise").json().at("status"), "captured");
}

TEST_F(Late, UncapturedMoneyGoesBack)
{
    const std::string order = createOrder(
        sandbox, 1000, R"(,"payment":{"capture":"manual","capture_options":{"manual_expiry_period":60}})");
    const std::string payment = idOf(pay(sandbox, order));
    advance(59 * 60);
    EXPECT_EQ(fetch(payment).at("status"), "authorized");
    advance(2 * 60);
    const json::object returned = fetch(payment);
    EXPECT_EQ(returned.at("status"), "refunded");
    EXPECT_EQ(returned.at("captured"), false);
    EXPECT_EQ(returned.at("amount_refunded"), 1000);
    EXPECT_EQ(sandbox.api("GET", "/v1/payments/" + payment + "/refunds").json().at("count"), 1);
    EXPECT_EQ(sandbox.api("GET", "/v1/orders/" + order).json().at("status"), "attempted");
    EXPECT_EQ(idOf(pay(sandbox, order)).substr(0, 4), "pay_"); // the order can be paid again
}

TEST_F(Late, ASecondPaymentOfAPaidOrderIsNotCaptured)
{
    const std::string order = createOrder(sandbox, 1000);
    const std::string late = idOf(pay(sandbox, order, "pending"));
    EXPECT_EQ(pay(sandbox, order).at("status"), "captured");
    EXPECT_EQ(sandbox.control("payments/" + late + "/late_authorise").json().at("status"), "authorized");
    EXPECT_EQ(sandbox.api("POST", "/v1/payments/" + late + "/capture", R"({"amount":1000})").status, 400);
    advance(5 * 24 * 3600);
    EXPECT_EQ(fetch(late).at("status"), "refunded");
}

} // namespace karigar::backend::sandbox::test
