// SPDX-License-Identifier: GPL-3.0-or-later
// How an artisan's share reaches them: by Route, or by hand.
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/settlementmachine.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(5, 10);
constexpr qint64 kNet = 150000 - 3540;

qint64 balance(const World& w, LedgerAccount account)
{
    qint64 sum = 0;
    for (const LedgerEntry& entry : w.facts.all<LedgerEntry>())
        sum += entry.account == account ? entry.amount.paise : 0;
    return sum;
}

int asked(const Changes& changes, QLatin1String type)
{
    return static_cast<int>(std::ranges::count(changes.effects, QString(type), &Effect::type));
}

struct Payouts : testing::Test {
    World w;
    Id booking;

    void SetUp() override
    {
        booking = w.book(w.customer(), w.addService({.mode = BookingMode::Instant}), kStart);
        ASSERT_TRUE(w.news(booking, "captured"_L1));
        w.now = kStart + 3 * kHour;
    }
    void link(const QString& account = u"acc_Asha12345678"_s)
    {
        w.must(w.admin(), "payout.link"_L1,
               {{"artisan"_L1, w.artisan().user.toText()}, {"account"_L1, account}});
    }
    Changes complete()
    {
        return w.must(w.artisan(), "booking.complete"_L1, {{"booking"_L1, booking.toText()}});
    }
    Changes look() { return w.must({}, "payout.decide"_L1, {{"booking"_L1, booking.toText()}}); }
    std::vector<Settlement> payouts() const { return w.facts.all<Settlement>(); }
    Settlement payout() const { return payouts().empty() ? Settlement() : payouts().front(); }
    Result<Changes> observe(const QString& status, qint64 reversed = 0, const QString& failure = {})
    {
        return w.run({}, "transfer.observe"_L1,
                     {{"payout"_L1, payout().id.toText()},
                      {"pspId"_L1, u"trf_1"_s},
                      {"status"_L1, status},
                      {"amount"_L1, FieldWriter::encode(payout().amount)},
                      {"fees"_L1, FieldWriter::encode(Money{432})},
                      {"tax"_L1, FieldWriter::encode(Money{66})},
                      {"reversed"_L1, FieldWriter::encode(Money{reversed})},
                      {"failure"_L1, failure}});
    }
    void send() { w.must({}, "transfer.sent"_L1, {{"payout"_L1, payout().id.toText()}}); }
    void paidOut()
    {
        link();
        complete();
        look();
        send();
        ASSERT_TRUE(observe(u"processed"_s));
    }
    Result<Changes> refund(qint64 paise)
    {
        return w.run({}, "refund.observe"_L1,
                     {{"payment"_L1, w.payment(booking).id.toText()},
                      {"pspId"_L1, u"rfnd_%1"_s.arg(paise)},
                      {"status"_L1, u"processed"_s},
                      {"amount"_L1, FieldWriter::encode(Money{paise})}});
    }
    Result<Changes> record(qint64 paise, std::vector<Id> payments, const QString& reference = u"UTR 5"_s)
    {
        QJsonArray ids;
        for (const Id& id : payments)
            ids.append(id.toText());
        return w.run(w.admin(), "payout.record"_L1,
                     {{"artisan"_L1, w.artisan().user.toText()},
                      {"payments"_L1, ids},
                      {"amount"_L1, FieldWriter::encode(Money{paise})},
                      {"reference"_L1, reference}});
    }
};

} // namespace

TEST_F(Payouts, waitUntilTheBookingIsOver)
{
    link();
    look();
    EXPECT_TRUE(payouts().empty());
    EXPECT_EQ(asked(complete(), "payout.decide"_L1), 1);
    const Changes decided = look();
    ASSERT_EQ(payouts().size(), 1U);
    EXPECT_EQ(asked(decided, "transfer.send"_L1), 1);
    EXPECT_EQ(payout().amount, Money{kNet});
    EXPECT_EQ(payout().state, SettlementState::Queued);
    EXPECT_FALSE(payout().key.isEmpty());
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 0);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanFees), 0);
    EXPECT_EQ(balance(w, LedgerAccount::Payouts), kNet);
    EXPECT_EQ(look(), Changes()) << "looking twice sends nothing twice";
}

TEST_F(Payouts, withoutAnAccountStayPayable)
{
    complete();
    EXPECT_EQ(look(), Changes());
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 150000);
    const Changes linked =
        w.must(w.admin(), "payout.link"_L1,
               {{"artisan"_L1, w.artisan().user.toText()}, {"account"_L1, u"acc_Asha12345678"_s}});
    ASSERT_EQ(asked(linked, "payout.decide"_L1), 1);
    w.must({}, "payout.decide"_L1, linked.effects.front().args);
    EXPECT_EQ(payout().amount, Money{kNet}) << "what was payable before goes too";
}

TEST_F(Payouts, arriveOnce)
{
    paidOut();
    EXPECT_EQ(payout().state, SettlementState::Processed);
    EXPECT_EQ(balance(w, LedgerAccount::Payouts), 0);
    EXPECT_EQ(balance(w, LedgerAccount::Gateway), 432) << "the transfer's fee is left to the marketplace";
    EXPECT_EQ(balance(w, LedgerAccount::GatewayFee), -(432 - 66));
    for (const QString& status : {u"processed"_s, u"created"_s, u"pending"_s, u"failed"_s})
        EXPECT_EQ(observe(status), Changes()) << qPrintable(status);
}

TEST_F(Payouts, thatFailArePayableAgain)
{
    link();
    complete();
    look();
    send();
    ASSERT_TRUE(observe(u"failed"_s, 0, u"The account is not activated."_s));
    EXPECT_EQ(payout().state, SettlementState::Failed);
    EXPECT_EQ(payout().failure, u"The account is not activated."_s);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), kNet) << "the fee has been settled";
    EXPECT_EQ(balance(w, LedgerAccount::Payouts), 0);
    const QString key = payout().key;
    const QJsonObject args{{"payout"_L1, payout().id.toText()}};
    ASSERT_EQ(asked(w.must(w.admin(), "payout.retry"_L1, args), "payout.decide"_L1), 1);
    EXPECT_EQ(codeOf(w.run(w.admin(), "payout.retry"_L1, args)), u"wrong_state"_s) << "once";
    look();
    ASSERT_EQ(payouts().size(), 2U);
    EXPECT_NE(payouts().at(0).key, payouts().at(1).key) << "the old key would bring the failure back";
    EXPECT_EQ(balance(w, LedgerAccount::Payouts), kNet);
}

TEST_F(Payouts, comeBackWhenMoneyIsRefundedAfterwards)
{
    paidOut();
    ASSERT_EQ(asked(*refund(50000), "payout.decide"_L1), 1);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), -50000);
    EXPECT_EQ(asked(look(), "transfer.send"_L1), 1);
    EXPECT_EQ(payout().reversing, Money{50000});
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 0);
    EXPECT_EQ(look(), Changes());
    ASSERT_TRUE(observe(u"partially_reversed"_s, 50000));
    EXPECT_EQ(payout().reversing, Money());
    EXPECT_EQ(payout().reversed, Money{50000});
    EXPECT_EQ(balance(w, LedgerAccount::Payouts), 0);
    EXPECT_EQ(observe(u"partially_reversed"_s, 50000), Changes());
    ASSERT_TRUE(refund(100000));
    look();
    EXPECT_EQ(payout().reversing, Money{kNet - 50000}) << "no more than went out";
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), -3540) << "the fee stays with the artisan";
}

TEST_F(Payouts, takenBackAtTheGatewayArePayable)
{
    paidOut();
    ASSERT_TRUE(observe(u"partially_reversed"_s, 1000));
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 1000);
    EXPECT_EQ(payoutBalance(w.booking(booking), w.payment(booking)), Money{1000});
    EXPECT_EQ(balance(w, LedgerAccount::Payouts), 0);
}

TEST_F(Payouts, keepBackWhatABankContests)
{
    const QJsonObject dispute{{"payment"_L1, w.payment(booking).id.toText()},
                              {"pspId"_L1, u"disp_1"_s},
                              {"status"_L1, u"open"_s},
                              {"amount"_L1, FieldWriter::encode(Money{100000})}};
    w.must({}, "dispute.observe"_L1, dispute);
    link();
    complete();
    look();
    EXPECT_EQ(payout().amount, Money{kNet - 100000});
    QJsonObject won = dispute;
    won.insert("status"_L1, u"won"_s);
    EXPECT_EQ(asked(w.must({}, "dispute.observe"_L1, won), "payout.decide"_L1), 1);
    look();
    ASSERT_EQ(payouts().size(), 2U);
    EXPECT_EQ(balance(w, LedgerAccount::Payouts), kNet);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 0);
}

TEST_F(Payouts, byHandAreWhatThePersonSaw)
{
    complete();
    const Id payment = w.payment(booking).id;
    EXPECT_EQ(codeOf(record(150000, {payment})), u"payout_changed"_s);
    EXPECT_EQ(codeOf(record(kNet, {payment}, u"  "_s)), u"bad_text"_s);
    ASSERT_TRUE(record(kNet, {payment, payment}));
    EXPECT_EQ(payout().way, SettlementWay::Hand);
    EXPECT_EQ(payout().utr, u"UTR 5"_s);
    EXPECT_EQ(payout().parts.size(), 1U);
    EXPECT_EQ(balance(w, LedgerAccount::Bank), kNet);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 0);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanFees), 0);
    EXPECT_EQ(codeOf(record(kNet, {payment})), u"payout_changed"_s) << "once";
    link();
    look();
    EXPECT_EQ(payouts().size(), 1U) << "Route sends nothing that was paid by hand";
}

TEST_F(Payouts, areTheDesksAlone)
{
    complete();
    const auto code = [&](const Actor& who, QLatin1String command, const QJsonObject& args) {
        return codeOf(w.run(who, command, args));
    };
    const QJsonObject account{{"artisan"_L1, w.artisan().user.toText()},
                              {"account"_L1, u"acc_Asha12345678"_s}};
    EXPECT_EQ(code(w.artisan(), "payout.link"_L1, account), u"not_admin"_s);
    EXPECT_EQ(code(w.artisan(), "payout.record"_L1, account), u"not_admin"_s);
    EXPECT_EQ(code(w.admin(), "payout.link"_L1,
                   {{"artisan"_L1, w.artisan().user.toText()}, {"account"_L1, u"Asha's account"_s}}),
              u"bad_account"_s);
    EXPECT_EQ(codeOf(w.run(w.admin(), "payout.decide"_L1, {})), u"not_allowed"_s);
}

TEST_F(Payouts, refuseAnotherAmountOrStatus)
{
    link();
    complete();
    look();
    send();
    EXPECT_EQ(codeOf(observe(u"vanished"_s)), u"bad_status"_s);
    const auto observeAmount = [&](qint64 paise) {
        return codeOf(w.run({}, "transfer.observe"_L1,
                            {{"payout"_L1, payout().id.toText()},
                             {"status"_L1, u"processed"_s},
                             {"amount"_L1, FieldWriter::encode(Money{paise})}}));
    };
    EXPECT_EQ(observeAmount(kNet - 1), u"wrong_amount"_s);
    EXPECT_EQ(observeAmount(-kNet), u"wrong_amount"_s);
    EXPECT_EQ(payout().state, SettlementState::Sent);
}

} // namespace karigar::test
