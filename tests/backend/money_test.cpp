// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to money at the provider without us, found by looking: against a real sandbox, in one process.
#include "backend/payments/moneydesk.h"
#include "backend/payments/razorpay/client.h"
#include "backend/store/sqlitestore.h"
#include "models/domain/records/booking.h"
#include "tests/backendkit/httpclient.h"
#include "tests/backendkit/serverprocess.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::backend;

namespace {

/// Remembers what it is told.
struct Told final : MoneyNews {
    Result<void> refundSeen(const Payment& payment, const RefundNews& news) override
    {
        payments.push_back(payment.id);
        refunds.push_back(news);
        return {};
    }
    Result<void> disputeSeen(const Payment& payment, const DisputeNews& news) override
    {
        payments.push_back(payment.id);
        disputes.push_back(news);
        return {};
    }
    Result<void> settlementSeen(const SettlementNews& news) override
    {
        settlements.push_back(news);
        return {};
    }

    std::vector<Id> payments;
    std::vector<RefundNews> refunds;
    std::vector<DisputeNews> disputes;
    std::vector<SettlementNews> settlements;
};

razorpay::Config configOf(const std::string& url)
{
    razorpay::Config config;
    config.baseUrl = url;
    config.keyId = kit::kKeyId;
    config.keySecret = kit::kKeySecret;
    config.backoff = std::chrono::milliseconds(5);
    return config;
}

class MoneyAtTheProvider : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened =
            SqliteStore::open(QString::fromStdString(folder.path()) + u"/store.sqlite"_s, StoreObserver{});
        ASSERT_TRUE(opened);
        store = std::move(*opened);
        executor = std::make_unique<CommandExecutor>(*store, clock);
        payments = std::make_unique<PaymentDesk>(*store, *executor, client);
        desk = std::make_unique<MoneyDesk>(*store, *payments, client, client, told);
    }

    /// A captured payment at the provider, not known to anybody here.
    std::string capturedThere(std::int64_t paise = 150000)
    {
        const auto order = client.createOrder({paise, "R" + std::to_string(++m_count), {}});
        control("orders/" + order->id + "/pay", R"({"outcome":"success"})");
        const std::string id = client.paymentsOfOrder(order->id)->front().id;
        EXPECT_TRUE(client.capture(id, paise));
        return id;
    }
    /// The same as a captured payment of ours.
    std::string capturedHere()
    {
        const std::string id = capturedThere();
        Booking booking;
        booking.id = Id::mint(clock.now());
        booking.state = BookingState::Confirmed;
        ours.id = Id::mint(clock.now());
        ours.booking = booking.id;
        ours.state = PaymentState::Captured;
        ours.amount = Money{150000};
        ours.pspId = QString::fromStdString(id);
        ours.orderId = QString::fromStdString(client.fetchPayment(id)->orderId);
        booking.payment = ours.id;
        const auto stored = store->writeAndWait([&](StoreWriter& writer) {
            return writer.apply(
                {{Kind::Booking, booking.id, toJson(booking)}, {Kind::Payment, ours.id, toJson(ours)}});
        });
        EXPECT_TRUE(stored);
        return id;
    }
    kit::HttpReply control(const std::string& path, const std::string& body = "{}")
    {
        kit::HttpClient http(sandbox.url());
        return http.send("POST", "/_sandbox/" + path, body);
    }
    void look() { ASSERT_TRUE(desk->lookThrough(clock.now())); }

    kit::TemporaryFolder folder;
    kit::SandboxProcess sandbox{folder.path()};
    razorpay::RazorpayClient client{configOf(sandbox.url())};
    SystemClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<CommandExecutor> executor;
    std::unique_ptr<PaymentDesk> payments;
    Told told;
    std::unique_ptr<MoneyDesk> desk;
    Payment ours;

private:
    int m_count = 0;
};

} // namespace

TEST_F(MoneyAtTheProvider, ARefundMadeThereIsToldWithItsPayment)
{
    const std::string id = capturedHere();
    const auto refund = client.refund({id, 50000, "made-elsewhere", "by-hand"});
    look();
    ASSERT_EQ(told.refunds.size(), 1U);
    EXPECT_EQ(told.payments.front(), ours.id);
    EXPECT_EQ(told.refunds[0].pspId.toStdString(), refund->id);
    EXPECT_EQ(told.refunds[0].amount, Money{50000});
    EXPECT_EQ(told.refunds[0].status, u"processed"_s);
    EXPECT_EQ(told.refunds[0].key, u"by-hand"_s);
    EXPECT_FALSE(told.refunds[0].reference.isEmpty());
    ASSERT_TRUE(desk->refreshRefund(QString::fromStdString(refund->id)));
    EXPECT_EQ(told.refunds.size(), 2U) << "a webhook says it again: the listener takes it without a change";
}

TEST_F(MoneyAtTheProvider, WhatIsNotOursIsNotTold)
{
    capturedHere();
    const std::string foreign = capturedThere();
    ASSERT_TRUE(client.refund({foreign, 50000, "made-elsewhere", "x"}));
    ASSERT_EQ(control("payments/" + foreign + "/dispute").status, 200);
    look();
    EXPECT_TRUE(told.refunds.empty());
    EXPECT_TRUE(told.disputes.empty());
}

TEST_F(MoneyAtTheProvider, APendingRefundThatFailsIsToldAsFailed)
{
    const std::string id = capturedHere();
    control("faults", R"({"path":".*/refund","kind":"refund_pending"})");
    const auto sent = desk->sendRefund({id, 1000, "refund-of-ours", "refund-of-ours"});
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->status, u"pending"_s);
    control("refunds/" + sent->pspId.toStdString() + "/settle", R"({"status":"failed"})");
    look();
    ASSERT_EQ(told.refunds.size(), 1U);
    EXPECT_EQ(told.refunds[0].status, u"failed"_s);
    EXPECT_EQ(told.refunds[0].key, u"refund-of-ours"_s);
}

TEST_F(MoneyAtTheProvider, ATimeOutAfterTheRefundWasMadeFindsTheSameRefund)
{
    const std::string id = capturedHere();
    control("faults", R"({"path":".*/refund","kind":"reset_after_commit","times":3})");
    const auto lost = desk->sendRefund({id, 1000, "refund-of-ours", "refund-of-ours"});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, u"psp_unavailable"_s);
    EXPECT_TRUE(lost.error().retryable);
    const auto again = desk->sendRefund({id, 1000, "refund-of-ours", "refund-of-ours"});
    ASSERT_TRUE(again);
    const auto standing = desk->standing(QString::fromStdString(id));
    EXPECT_EQ(standing->refunds.size(), 1U);
    EXPECT_EQ(standing->refunded, Money{1000});
    EXPECT_EQ(standing->amount, Money{150000});
}

TEST_F(MoneyAtTheProvider, RefusalsHaveNames)
{
    const std::string id = capturedHere();
    const auto code = [&](std::int64_t paise, const std::string& key) {
        const auto sent = desk->sendRefund({id, paise, key, key});
        return sent ? u"ok"_s : sent.error().code;
    };
    EXPECT_EQ(code(150001, "refund-of-ours-1"), u"psp_too_much"_s);
    EXPECT_EQ(code(-5, "refund-of-ours-2"), u"psp_refused"_s);
    EXPECT_EQ(code(1000, "short"), u"psp_refused"_s);
    EXPECT_EQ(code(1000, "refund-of-ours-3"), u"ok"_s);
    EXPECT_EQ(code(2000, "refund-of-ours-3"), u"psp_key_reused"_s);
    control("balance", R"({"paise":0})");
    EXPECT_EQ(code(1000, "refund-of-ours-4"), u"psp_low_balance"_s);
    EXPECT_EQ(desk->balance().value(), Money{0});
}

TEST_F(MoneyAtTheProvider, DisputesAndSettlementsAreTold)
{
    const std::string id = capturedHere();
    control("payments/" + id + "/dispute", R"({"amount":100000,"phase":"chargeback"})");
    control("balance", R"({"paise":146460})");
    ASSERT_EQ(control("settle").status, 200);
    look();
    ASSERT_EQ(told.disputes.size(), 1U);
    EXPECT_EQ(told.payments.front(), ours.id);
    EXPECT_EQ(told.disputes[0].status, u"open"_s);
    EXPECT_EQ(told.disputes[0].amount, Money{100000});
    ASSERT_EQ(told.settlements.size(), 1U);
    Money sum;
    for (const SettlementLine& line : told.settlements[0].lines)
        sum += line.credit - line.debit;
    EXPECT_EQ(sum, told.settlements[0].amount);
    EXPECT_EQ(told.settlements[0].lines.front().pspPaymentId.toStdString(), id);
    ASSERT_TRUE(desk->refreshDispute(told.disputes[0].pspId));
    ASSERT_TRUE(desk->refreshSettlement(told.settlements[0].pspId));
    EXPECT_EQ(told.disputes.size() + told.settlements.size(), 4U);
}

TEST_F(MoneyAtTheProvider, TheListSaysWhatItHoldsOfEveryPaymentOfOurs)
{
    const std::string id = capturedHere();
    capturedThere(); // somebody else's
    ASSERT_TRUE(client.refund({id, 40000, "made-elsewhere", "by-hand"}));
    const auto listed = desk->listed(clock.now());
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 1U);
    EXPECT_EQ(listed->front().ours.id, ours.id);
    EXPECT_EQ(listed->front().collected, Money{150000});
    EXPECT_EQ(listed->front().refunded, Money{40000});
}
