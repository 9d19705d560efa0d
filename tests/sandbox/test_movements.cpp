// SPDX-License-Identifier: GPL-3.0-or-later
// The account behind the payments: balance, settlements and their lines, disputes, Route.
#include "backend/payments/razorpay/refundobstacle.h"
#include "tests/sandbox/sandboxprocess.h"

#include <gtest/gtest.h>

namespace karigar::backend::sandbox::test {

using razorpay::PspError;
using razorpay::RazorpayClient;
using razorpay::RefundObstacle;

struct Movements : testing::Test {
    SandboxProcess sandbox;
    RazorpayClient client{sandbox.clientConfig()};

    std::string captured(std::int64_t amount = 150000)
    {
        const std::string id = idOf(pay(sandbox, createOrder(sandbox, amount)));
        EXPECT_TRUE(client.capture(id, amount));
        return id;
    }
    std::int64_t balance() { return client.balance().value().value(); }
    std::chrono::year_month_day indianToday()
    {
        const auto now = std::chrono::system_clock::now() + std::chrono::minutes(330);
        return std::chrono::floor<std::chrono::days>(now);
    }
    RefundObstacle obstacle(const std::string& payment, std::int64_t amount)
    {
        const auto refund =
            client.refund({payment, amount, "movement-refund-" + std::to_string(++m_keys), "R"});
        return refund ? RefundObstacle::None : razorpay::refundObstacle(refund.error());
    }

private:
    int m_keys = 0;
};

TEST_F(Movements, TheBalanceGrowsByWhatIsLeftAfterTheFee)
{
    const std::int64_t before = balance();
    const std::string payment = captured();
    EXPECT_EQ(balance(), before + 150000 - 3540);
    ASSERT_TRUE(client.refund({payment, 50000, "movement-refund", "R"}));
    EXPECT_EQ(balance(), before + 150000 - 3540 - 50000);
}

TEST_F(Movements, ASettlementIsTheSumOfItsLines)
{
    const std::string payment = captured();
    ASSERT_TRUE(client.refund({payment, 50000, "movement-refund", "R"}));
    ASSERT_EQ(sandbox.control("balance", R"({"paise":96460})").status, 200);
    ASSERT_EQ(sandbox.control("settle").status, 200);
    EXPECT_EQ(sandbox.control("settle").status, 400) << "nothing is left";
    const auto settlements = client.settlementsSince(0);
    ASSERT_EQ(settlements->size(), 1U);
    const razorpay::Settlement settlement = client.fetchSettlement(settlements->front().id).value();
    EXPECT_EQ(settlement.amount, 96460);
    EXPECT_EQ(settlement.fees, 3540);
    EXPECT_EQ(settlement.status, razorpay::Settlement::Status::Processed);
    std::int64_t sum = 0;
    const auto lines = client.reconOf(indianToday()).value();
    EXPECT_EQ(lines.size(), 2U);
    for (const razorpay::ReconLine& line : lines) {
        EXPECT_EQ(line.settlementId, settlement.id);
        EXPECT_EQ(line.settlementUtr, settlement.utr);
        EXPECT_EQ(line.paymentId, payment);
        sum += line.credit - line.debit;
    }
    EXPECT_EQ(sum, settlement.amount);
    EXPECT_EQ(client.reconOf(std::chrono::year(2001) / 1 / 1)->size(), 0U);
}

TEST_F(Movements, RefundsTellWhyTheyAreRefused)
{
    const std::string payment = captured();
    ASSERT_EQ(sandbox.control("balance", R"({"paise":100})").status, 200);
    EXPECT_EQ(obstacle(payment, 50000), RefundObstacle::LowBalance);
    ASSERT_EQ(sandbox.control("balance", R"({"paise":10000000})").status, 200);
    sandbox.orderFault(R"({"path":".*/refund","kind":"invalid_request"})");
    EXPECT_EQ(obstacle(payment, 50000), RefundObstacle::LowBalance);
    EXPECT_EQ(obstacle(payment, 150001), RefundObstacle::TooMuch);
    EXPECT_EQ(obstacle(payment, 100000), RefundObstacle::None);
    EXPECT_EQ(obstacle(payment, 60000), RefundObstacle::TooMuch);
    EXPECT_EQ(obstacle(payment, 50000), RefundObstacle::None);
    EXPECT_EQ(obstacle(payment, 100), RefundObstacle::AllRefunded);
    EXPECT_EQ(
        obstacle(idOf(pay(sandbox, createOrder(sandbox, 1000, R"(,"payment":{"capture":"manual"})"))), 100),
        RefundObstacle::NotCaptured);
    const std::string old = captured();
    ASSERT_EQ(sandbox.control("clock", R"({"advance":16000000})").status, 200);
    EXPECT_EQ(obstacle(old, 100), RefundObstacle::TooOld);
}

TEST_F(Movements, AKeyIsForOneRefundAndIsCheckedBeforeItIsSent)
{
    const std::string payment = captured();
    const auto first = client.refund({payment, 1000, "movement-refund", "R"});
    ASSERT_TRUE(first);
    EXPECT_EQ(client.refund({payment, 1000, "movement-refund", "R"})->id, first->id);
    const auto other = client.refund({payment, 2000, "movement-refund", "R"});
    EXPECT_EQ(razorpay::refundObstacle(other.error()), RefundObstacle::KeyReused);
    EXPECT_EQ(client.refund({payment, 1000, "short", "R"}).error().httpStatus, 0);
    EXPECT_EQ(client.refund({payment, 1000, "with spaces and\r\nmore", "R"}).error().httpStatus, 0);
    EXPECT_EQ(client.refund({payment, -1000, "movement-refund-2", "R"}).error().httpStatus, 0);
    EXPECT_EQ(client.refundsOf(payment)->size(), 1U);
    EXPECT_EQ(client.refundsSince(0)->size(), 1U);
}

TEST_F(Movements, APendingRefundMayFailAndGivesTheMoneyBack)
{
    const std::string payment = captured();
    const std::int64_t before = balance();
    sandbox.orderFault(R"({"path":".*/refund","kind":"refund_pending"})");
    const auto refund = client.refund({payment, 1000, "movement-refund", "R"});
    EXPECT_EQ(refund->status, razorpay::Refund::Status::Pending);
    EXPECT_EQ(refund->bankReference, "");
    EXPECT_EQ(client.fetchPayment(payment)->amountRefunded, 1000);
    ASSERT_EQ(sandbox.control("refunds/" + refund->id + "/settle", R"({"status":"failed"})").status, 200);
    EXPECT_EQ(client.fetchRefund(refund->id)->status, razorpay::Refund::Status::Failed);
    EXPECT_EQ(client.fetchPayment(payment)->amountRefunded, 0);
    EXPECT_EQ(balance(), before);
    const auto instant = client.refund({payment, 1000, "movement-refund-2", "R", true});
    EXPECT_EQ(instant->speedProcessed, "instant");
    EXPECT_FALSE(instant->bankReference.empty());
}

TEST_F(Movements, ALongListIsReadToItsEnd)
{
    const std::string payment = captured();
    for (int i = 0; i < 103; ++i)
        ASSERT_TRUE(client.refund({payment, 100, "movement-refund-" + std::to_string(i), "R"}));
    EXPECT_EQ(client.refundsOf(payment)->size(), 103U);
}

TEST_F(Movements, ADisputeIsOpenedAndLost)
{
    const std::string payment = captured();
    const std::int64_t before = balance();
    ASSERT_EQ(sandbox.control("payments/" + payment + "/dispute", R"({"amount":100000})").status, 200);
    const auto disputes = client.disputesSince(0);
    ASSERT_EQ(disputes->size(), 1U);
    EXPECT_EQ(disputes->front().status, razorpay::Dispute::Status::Open);
    EXPECT_EQ(disputes->front().paymentId, payment);
    ASSERT_EQ(sandbox.control("disputes/" + disputes->front().id + "/lost").status, 200);
    EXPECT_EQ(client.fetchDispute(disputes->front().id)->amountDeducted, 100000);
    EXPECT_EQ(balance(), before - 100000);
    EXPECT_EQ(sandbox.control("disputes/" + disputes->front().id + "/won").status, 400) << "it is final";
}

TEST_F(Movements, ATransferIsMadeOnceHeldReleasedAndReversed)
{
    const std::string payment = captured();
    sandbox.orderFault(R"({"method":"POST","path":".*/transfers","kind":"reset_after_commit"})");
    const razorpay::TransferOrder order{payment, "acc_00000000000001", 90000, "share-1", true, 0};
    const auto transfer = client.createTransfer(order);
    ASSERT_TRUE(transfer);
    EXPECT_EQ(transfer->fees, 266);
    EXPECT_TRUE(transfer->onHold);
    EXPECT_EQ(client.createTransfer(order)->id, transfer->id);
    EXPECT_EQ(client.transfersOf(payment)->size(), 1U);
    EXPECT_FALSE(client.changeHold(transfer->id, false, 0)->onHold);
    EXPECT_EQ(client.createTransfer({payment, "acc_00000000000001", 90000, "share-2"}).error().kind,
              PspError::Kind::Invalid)
        << "more than is left";
    sandbox.orderFault(R"({"method":"POST","path":".*/reversals","kind":"reset_after_commit"})");
    const auto reversal = client.reverseTransfer(transfer->id, 40000, "back-1");
    ASSERT_TRUE(reversal);
    EXPECT_EQ(client.reverseTransfer(transfer->id, 40000, "back-1")->id, reversal->id);
    EXPECT_EQ(client.fetchTransfer(transfer->id)->status, razorpay::Transfer::Status::PartiallyReversed);
    EXPECT_EQ(client.fetchTransfer(transfer->id)->amountReversed, 40000);
}

TEST_F(Movements, AFaultMayTravelWithTheCall)
{
    EXPECT_EQ(sandbox.api("GET", "/v1/balance", {}, {"X-Sandbox-Fault: 429"}).status, 429);
    EXPECT_EQ(sandbox.api("GET", "/v1/balance", {}, {"X-Sandbox-Fault: sunshine"}).status, 400);
    EXPECT_EQ(sandbox.api("GET", "/v1/balance").status, 200);
}

TEST(Addresses, PlainHttpIsForThisMachineAlone)
{
    razorpay::Config config;
    config.baseUrl = "http://127.0.0.1.example.com:1";
    config.attempts = 1;
    const auto answer = RazorpayClient(config).fetchPayment("pay_00000000000001");
    EXPECT_EQ(answer.error().kind, PspError::Kind::Network);
    EXPECT_NE(answer.error().description.find("rotocol"), std::string::npos) << answer.error().description;
}

} // namespace karigar::backend::sandbox::test
