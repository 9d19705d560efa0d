// SPDX-License-Identifier: GPL-3.0-or-later
// Our client against the stand-in, in good and bad weather.
#include "tests/sandbox/sandboxprocess.h"

#include <gtest/gtest.h>

namespace karigar::backend::sandbox::test {

using razorpay::OrderRequest;
using razorpay::PspError;
using razorpay::RazorpayClient;

struct Client : testing::Test {
    SandboxProcess sandbox;
    RazorpayClient client{sandbox.clientConfig()};

    razorpay::Order order(const std::string& receipt = "WS-1")
    {
        return client.createOrder({150000, receipt, {{"booking", "b 1"}}}).value();
    }
    std::int64_t ordersAtProvider() { return sandbox.api("GET", "/v1/orders").json().at("count").as_int64(); }
};

TEST_F(Client, WalksFromOrderToRefund)
{
    const razorpay::Order created = order();
    EXPECT_EQ(created.amount, 150000);
    EXPECT_EQ(created.notes.at("booking"), "b 1");
    EXPECT_EQ(client.orderByReceipt("WS-1").value()->id, created.id);
    EXPECT_FALSE(client.orderByReceipt("WS-2").value());
    const std::string id = idOf(pay(sandbox, created.id));
    EXPECT_EQ(client.paymentsOfOrder(created.id).value().at(0).status, razorpay::Payment::Status::Authorized);
    const auto captured = client.capture(id, 150000);
    ASSERT_TRUE(captured);
    EXPECT_EQ(captured->fee, 3540);
    EXPECT_EQ(client.fetchOrder(created.id)->status, razorpay::Order::Status::Paid);
    const auto refund = client.refund({id, 50000, "refund-booking-1", "RF-1"});
    ASSERT_TRUE(refund);
    EXPECT_EQ(client.refund({id, 50000, "refund-booking-1", "RF-1"})->id, refund->id);
    EXPECT_EQ(client.refundsOf(id)->size(), 1U);
    EXPECT_EQ(client.fetchPayment(id)->amountRefunded, 50000);
}

TEST_F(Client, DoesNotCreateAnOrderTwice)
{
    EXPECT_FALSE(client.orderByReceipt("WS-1").value()); // leaves a connection that could be used again
    sandbox.orderFault(R"({"method":"POST","path":"/v1/orders","kind":"reset_after_commit"})");
    const razorpay::Order first = order("WS-1");
    EXPECT_EQ(ordersAtProvider(), 1);
    EXPECT_EQ(first.receipt, "WS-1");
    sandbox.orderFault(R"({"method":"POST","path":"/v1/orders","kind":"500html"})"); // this one did nothing
    EXPECT_EQ(order("WS-2").receipt, "WS-2");
    EXPECT_EQ(ordersAtProvider(), 2);
}

TEST_F(Client, ATimeOutAfterTheCommitIsFoundByReceipt)
{
    razorpay::Config config = sandbox.clientConfig();
    config.timeout = std::chrono::milliseconds(1'500);
    RazorpayClient impatient(config);
    sandbox.orderFault(R"({"method":"POST","path":"/v1/orders","kind":"timeout_after_commit"})");
    EXPECT_TRUE(impatient.createOrder({1000, "WS-1", {}}));
    EXPECT_EQ(ordersAtProvider(), 1);
}

TEST_F(Client, RepeatsReadsAndKeyedRefunds)
{
    const std::string id = idOf(pay(sandbox, createOrder(sandbox, 1000)));
    sandbox.orderFault(R"({"path":"/v1/payments/.*","kind":"500html","times":2})");
    EXPECT_TRUE(client.fetchPayment(id));
    sandbox.orderFault(R"({"path":"/v1/payments/.*","kind":"429","times":3})");
    EXPECT_EQ(client.fetchPayment(id).error().kind, PspError::Kind::Rate);
    sandbox.orderFault(R"({"path":"/v1/payments/.*/refund","kind":"reset_after_commit"})");
    sandbox.orderFault(R"({"path":"/v1/payments/.*/refund","kind":"key_in_progress"})");
    EXPECT_TRUE(client.refund({id, 400, "refund-booking-1", "RF-1"}));
    EXPECT_EQ(client.fetchPayment(id)->amountRefunded, 400);
}

TEST_F(Client, ACaptureThatHappenedIsASuccess)
{
    const std::string id = idOf(pay(sandbox, order().id));
    sandbox.orderFault(R"({"path":"/v1/payments/.*/capture","kind":"reset_after_commit"})");
    EXPECT_TRUE(client.capture(id, 150000)->captured);
    EXPECT_TRUE(client.capture(id, 150000)->captured);
    const auto other = client.capture(id, 140000);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().description, "This payment has already been captured");
}

TEST_F(Client, TellsWhatWentWrong)
{
    razorpay::Config config = sandbox.clientConfig();
    config.keySecret = "wrong";
    EXPECT_EQ(RazorpayClient(config).fetchOrder("order_00000000000000").error().kind, PspError::Kind::Auth);
    EXPECT_EQ(client.fetchOrder("order_00000000000000").error().kind, PspError::Kind::Invalid);
    const std::string id = idOf(pay(sandbox, createOrder(sandbox, 1000)));
    sandbox.orderFault(R"({"path":"/v1/payments/.*/refund","kind":"low_balance"})");
    const auto refund = client.refund({id, 1000, "refund-booking-1", "RF-1"});
    EXPECT_EQ(refund.error().kind, PspError::Kind::Invalid);
    EXPECT_TRUE(refund.error().description.starts_with("Your account does not have enough balance"));
    sandbox.terminate();
    EXPECT_EQ(client.fetchPayment(id).error().kind, PspError::Kind::Network);
}

} // namespace karigar::backend::sandbox::test
