// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundreview.h"
#include "tests/domain/world.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(8, 10);
const Id kRequest = named(u"request");

struct Case : World {
    Case()
    {
        booked = book(customer(), addService({.mode = BookingMode::Instant}), kStart);
        EXPECT_TRUE(news(booked, "captured"_L1));
    }
    Result<Changes> ask(qint64 wished = 60000, const Id& id = kRequest)
    {
        return run(customer(), "refund.request"_L1,
                   {{"request"_L1, id.toText()},
                    {"booking"_L1, booked.toText()},
                    {"reason"_L1, u"cut_short"_s},
                    {"text"_L1, u"Half an hour only"_s},
                    {"wished"_L1, FieldWriter::encode(Money{wished})}});
    }
    Result<Changes> say(const Actor& who, QLatin1String command, const QString& text = u"Well"_s)
    {
        return run(who, command, {{"request"_L1, kRequest.toText()}, {"text"_L1, text}});
    }
    Result<Changes> approve(qint64 amount, const QString& measure = u"other"_s,
                            std::optional<MoneySeen> seen = {}, const Id& id = kRequest)
    {
        return run(admin(), "refund.approve"_L1,
                   {{"request"_L1, id.toText()},
                    {"measure"_L1, measure},
                    {"amount"_L1, FieldWriter::encode(Money{amount})},
                    {"text"_L1, u"Sorry"_s},
                    {"seen"_L1, toJson(seen.value_or(moneyOf(payments(booked))))}});
    }
    Result<Changes> dispute(const QString& state)
    {
        return run(marketplace(), "dispute.observe"_L1,
                   {{"payment"_L1, payment(booked).id.toText()},
                    {"pspId"_L1, u"disp_1"_s},
                    {"status"_L1, state},
                    {"amount"_L1, FieldWriter::encode(Money{150000})}});
    }
    Refund failedRefund(const QString& pspId)
    {
        EXPECT_TRUE(ask());
        EXPECT_TRUE(approve(60000));
        const Refund refund = refunds(booked).at(0);
        must(marketplace(), "refund.sent"_L1, {{"refund"_L1, refund.id.toText()}});
        must(marketplace(), "refund.observe"_L1,
             {{"payment"_L1, refund.payment.toText()},
              {"key"_L1, refund.key},
              {"pspId"_L1, pspId},
              {"status"_L1, u"failed"_s},
              {"amount"_L1, FieldWriter::encode(refund.amount)}});
        return refunds(booked).at(0);
    }
    RefundRequest request() const { return facts.get<RefundRequest>(kRequest); }
    Id booked;
};

std::string code(const Result<Changes>& result)
{
    return codeOf(result).toStdString();
}

} // namespace

TEST(RefundRequests, goFromTheQuestionToTheMoney)
{
    Case c;
    ASSERT_TRUE(c.ask());
    EXPECT_EQ(code(c.ask(60000, named(u"another"))), "already_open");
    ASSERT_TRUE(c.say(c.admin(), "refund.review"_L1));
    const auto asked = c.say(c.admin(), "refund.ask"_L1, u"A picture?"_s);
    ASSERT_TRUE(asked);
    EXPECT_TRUE(c.told(*asked, c.customer().user, Topic::RefundNeedsInfo));
    ASSERT_TRUE(c.say(c.customer(), "refund.answer"_L1, u"None, alas"_s));
    EXPECT_EQ(c.request().remarks.size(), 2U);
    const auto approved = c.approve(60000);
    ASSERT_TRUE(approved);
    EXPECT_TRUE(c.told(*approved, c.customer().user, Topic::RefundApproved));
    const Refund refund = c.refunds(c.booked).at(0);
    EXPECT_EQ(refund.request, kRequest);
    EXPECT_EQ(c.request().refund, refund.id);
    EXPECT_EQ(c.request().granted, Money{60000});
    EXPECT_EQ(refundable(c.payment(c.booked)), Money{90000});
}

TEST(RefundRequests, approvedTwicePayOnce)
{
    Case c;
    ASSERT_TRUE(c.ask());
    const MoneySeen seen = moneyOf(c.payments(c.booked));
    ASSERT_TRUE(c.approve(60000, u"other"_s, seen));
    EXPECT_EQ(code(c.approve(60000, u"other"_s, seen)), "wrong_state");
    EXPECT_EQ(c.refunds(c.booked).size(), 1U);
}

TEST(RefundRequests, areNotApprovedOnStaleSums)
{
    Case c;
    ASSERT_TRUE(c.ask());
    const MoneySeen before = moneyOf(c.payments(c.booked));
    c.must(World::marketplace(), "refund.observe"_L1,
           {{"payment"_L1, c.payment(c.booked).id.toText()},
            {"pspId"_L1, u"rfnd_x"_s},
            {"status"_L1, u"processed"_s},
            {"amount"_L1, FieldWriter::encode(Money{10000})}});
    EXPECT_EQ(code(c.approve(60000, u"other"_s, before)), "changed");
    EXPECT_EQ(code(c.approve(150000, u"full"_s)), "changed") << "no longer all";
    EXPECT_EQ(code(c.approve(150000)), "refund_too_large");
    EXPECT_EQ(code(c.approve(99)), "refund_too_small");
    EXPECT_EQ(code(c.approve(-100)), "refund_too_small");
    EXPECT_EQ(code(c.approve(140000, u"full"_s)), "ok");
}

TEST(RefundRequests, byPolicyAreWhatACancellationWouldHaveGiven)
{
    Case c;
    c.now = kStart - 48 * kHour;
    ASSERT_TRUE(c.ask());
    c.now = kStart; // decided late: the moment of the request counts
    EXPECT_EQ(code(c.approve(60000, u"policy"_s)), "changed");
    EXPECT_EQ(code(c.approve(75000, u"policy"_s)), "ok");
}

TEST(RefundRequests, sayWhatStandsInTheWay)
{
    Case c;
    ASSERT_TRUE(c.ask());
    ASSERT_TRUE(c.dispute(u"open"_s));
    EXPECT_EQ(refundBlockers(c.payments(c.booked), c.now).front(), RefundBlocker::OpenDispute);
    EXPECT_EQ(code(c.approve(60000)), "blocked");
    ASSERT_TRUE(c.dispute(u"won"_s));
    EXPECT_TRUE(refundBlockers(c.payments(c.booked), c.now).empty());
    Case old;
    ASSERT_TRUE(old.ask());
    old.now += kRefundWindow + kDay;
    EXPECT_EQ(code(old.approve(60000)), "blocked");
    for (const RefundBlocker blocker :
         {RefundBlocker::NotCaptured, RefundBlocker::NothingLeft, RefundBlocker::OpenDispute,
          RefundBlocker::TooOld, RefundBlocker::InFlight})
        EXPECT_FALSE(refundBlockerWords(blocker).isEmpty());
    EXPECT_FALSE(refuses(RefundBlocker::InFlight));
}

TEST(RefundRequests, areTheCustomersToMakeAndTheAdminsToDecide)
{
    Case c;
    EXPECT_EQ(code(c.ask(150001)), "refund_too_large");
    EXPECT_EQ(code(c.ask(99)), "refund_too_small");
    ASSERT_TRUE(c.ask());
    for (const QLatin1String command :
         {"refund.review"_L1, "refund.ask"_L1, "refund.reject"_L1, "refund.approve"_L1}) {
        EXPECT_EQ(code(c.say(c.customer(), command)), "not_admin");
        EXPECT_EQ(code(c.say(c.artisan(), command)), "not_admin");
    }
    EXPECT_EQ(code(c.say(c.admin(), "refund.reject"_L1, u" "_s)), "bad_text");
    const auto rejected = c.say(c.admin(), "refund.reject"_L1, u"It was held in full"_s);
    ASSERT_TRUE(rejected);
    EXPECT_TRUE(c.told(*rejected, c.customer().user, Topic::RefundRejected));
    EXPECT_EQ(code(c.say(c.customer(), "refund.withdraw"_L1)), "wrong_state");
    EXPECT_EQ(code(c.ask(60000, named(u"again"))), "ok");
}

TEST(FailedRefunds, areRetriedUnderTheRightKey)
{
    Case refused;
    const Refund never = refused.failedRefund({});
    refused.must(refused.admin(), "refund.retry"_L1, {{"refund"_L1, never.id.toText()}});
    EXPECT_EQ(refused.refunds(refused.booked)[0].key, never.key) << "the gateway never made it";
    Case bounced;
    const Refund made = bounced.failedRefund(u"rfnd_1"_s);
    bounced.must(bounced.admin(), "refund.retry"_L1, {{"refund"_L1, made.id.toText()}});
    const Refund again = bounced.refunds(bounced.booked)[0];
    EXPECT_NE(again.key, made.key) << "the old key would bring the failure back";
    EXPECT_TRUE(again.pspId.isEmpty());
    EXPECT_EQ(again.state, RefundState::Queued);
    EXPECT_EQ(bounced.refundNews(made, "failed"_L1), Changes()) << "news of the first attempt is old";
}

TEST(FailedRefunds, areSettledByHandWithAProof)
{
    Case c;
    const Refund refund = c.failedRefund({});
    QJsonObject args{{"refund"_L1, refund.id.toText()}};
    EXPECT_EQ(code(c.run(c.admin(), "refund.settle_manually"_L1, args)), "bad_text");
    args.insert("proof"_L1, u"UTR 99"_s);
    ASSERT_TRUE(c.run(c.admin(), "refund.settle_manually"_L1, args));
    EXPECT_EQ(c.refunds(c.booked)[0].state, RefundState::Manual);
    EXPECT_EQ(c.payment(c.booked).refunded, Money{60000});
    qint64 bank = 0;
    for (const LedgerEntry& entry : c.facts.all<LedgerEntry>())
        bank += entry.account == LedgerAccount::Bank ? entry.amount.paise : 0;
    EXPECT_EQ(bank, 60000) << "not the gateway's money";
}

TEST(FailedRefunds, canBeReplacedByWhatWasDoneAtTheGateway)
{
    Case c;
    const Refund failed = c.failedRefund({});
    c.must(World::marketplace(), "refund.observe"_L1,
           {{"payment"_L1, failed.payment.toText()},
            {"pspId"_L1, u"rfnd_hand"_s},
            {"status"_L1, u"processed"_s},
            {"amount"_L1, FieldWriter::encode(Money{60000})}});
    const Id external = Id::derive(failed.payment, u"external:rfnd_hand");
    c.must(c.admin(), "refund.adopt_external"_L1,
           {{"refund"_L1, external.toText()}, {"instead"_L1, failed.id.toText()}});
    EXPECT_EQ(c.refunds(c.booked).size(), 1U);
    EXPECT_EQ(c.request().refund, external);
    EXPECT_EQ(c.payment(c.booked).refunding, Money());
    EXPECT_EQ(c.payment(c.booked).refunded, Money{60000});
    EXPECT_EQ(c.booking(c.booked).refunded, Money{60000});
}

TEST(Disputes, blockTakeAndGiveBackInAnyOrder)
{
    Case c;
    ASSERT_TRUE(c.dispute(u"open"_s));
    EXPECT_EQ(refundable(c.payment(c.booked)), Money());
    EXPECT_EQ(c.dispute(u"open"_s), Changes());
    ASSERT_TRUE(c.dispute(u"under_review"_s));
    EXPECT_EQ(c.payment(c.booked).disputed, Money{150000});
    ASSERT_TRUE(c.dispute(u"lost"_s));
    EXPECT_EQ(c.payment(c.booked).disputed, Money());
    EXPECT_EQ(c.payment(c.booked).chargedBack, Money{150000});
    EXPECT_EQ(c.dispute(u"open"_s), Changes()) << "decided";
    Case early;
    ASSERT_TRUE(early.dispute(u"lost"_s));
    EXPECT_EQ(early.dispute(u"open"_s), Changes());
    EXPECT_EQ(early.payment(early.booked).chargedBack, Money{150000});
    EXPECT_EQ(early.payment(early.booked).disputed, Money());
}

TEST(GatewaysList, isKeptBesideTheBooksAndMovesNothing)
{
    Case c;
    const Payment before = c.payment(c.booked);
    const auto compare = [&](qint64 collected, qint64 refunded) {
        return c.run(World::marketplace(), "payment.compare"_L1,
                     {{"payment"_L1, before.id.toText()},
                      {"collected"_L1, FieldWriter::encode(Money{collected})},
                      {"refunded"_L1, FieldWriter::encode(Money{refunded})}});
    };
    const auto first = compare(150000, 5000);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->records.size(), 1U);
    EXPECT_TRUE(first->effects.empty());
    const Payment after = c.payment(c.booked);
    EXPECT_EQ(after.gatewayRefunded, Money{5000});
    EXPECT_EQ(after.gatewayAt, c.now);
    EXPECT_EQ(refundable(after), refundable(before));
    c.now += kHour;
    EXPECT_TRUE(compare(150000, 5000)->records.empty()) << "the same news changes nothing";
    EXPECT_EQ(code(compare(-1, 0)), "bad_amount");
}

TEST(GatewaysList, theDaysNumbersKeepWhatTheGatewaySaid)
{
    Case c;
    const auto looked = [&](bool all, qint64 balance) {
        return c.run(World::marketplace(), "money.looked"_L1,
                     {{"all"_L1, all},
                      {"compared"_L1, 3},
                      {"saidBalance"_L1, true},
                      {"balance"_L1, FieldWriter::encode(Money{balance})}});
    };
    ASSERT_TRUE(looked(true, 5000));
    EXPECT_TRUE(looked(false, 5000)->records.empty()) << "no news";
    ASSERT_TRUE(c.run(World::marketplace(), "stats.publish"_L1,
                      {{"date"_L1, dateInIndia(c.now).toString(Qt::ISODate)}, {"requests"_L1, 3}}));
    ASSERT_TRUE(looked(false, 6000));
    const auto stats = c.facts.get<PlatformStats>(PlatformStats::idFor(dateInIndia(c.now)));
    EXPECT_EQ(stats.requests, 3);
    EXPECT_EQ(stats.compared, 3);
    EXPECT_EQ(stats.comparedAt, c.now);
    EXPECT_EQ(stats.gatewayBalance, Money{6000});
}

TEST(GatewaysList, isReadAgainWhenAnAdminWantsIt)
{
    Case c;
    const auto asked = c.run(c.admin(), "money.look"_L1, {});
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->effects.size(), 2U);
    EXPECT_EQ(code(c.run(c.customer(), "money.look"_L1, {})), "not_admin");
}

} // namespace karigar::test
