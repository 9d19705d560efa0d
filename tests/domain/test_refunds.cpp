// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundmachine.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(5, 10);

/// A captured payment of a booking that was given up, so that all of it goes back.
Id dead(World& w)
{
    const Id id = w.hold(w.customer(), w.addService(), kStart);
    EXPECT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
    EXPECT_TRUE(w.news(id, "captured"_L1));
    return id;
}

Refund sent(World& w, const Id& id)
{
    const Refund refund = w.refunds(id).at(0);
    w.must(World::marketplace(), "refund.sent"_L1, {{"refund"_L1, refund.id.toText()}});
    return w.refunds(id).at(0);
}

qint64 balance(const World& w, LedgerAccount account)
{
    qint64 sum = 0;
    for (const LedgerEntry& entry : w.facts.all<LedgerEntry>())
        sum += entry.account == account ? entry.amount.paise : 0;
    return sum;
}

int sends(const Changes& changes)
{
    return static_cast<int>(std::ranges::count(changes.effects, u"refund.send"_s, &Effect::type));
}

Result<Changes> foreign(World& w, const Id& booking, qint64 paise, const QString& status = u"processed"_s)
{
    return w.run(World::marketplace(), "refund.observe"_L1,
                 {{"payment"_L1, w.payment(booking).id.toText()},
                  {"pspId"_L1, u"rfnd_foreign"_s},
                  {"status"_L1, status},
                  {"amount"_L1, FieldWriter::encode(Money{paise})}});
}

} // namespace

TEST(Refunds, ofADeadBookingAreDecidedWithTheCapture)
{
    World w;
    const Id id = w.hold(w.customer(), w.addService(), kStart);
    ASSERT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
    const auto changes = w.news(id, "captured"_L1);
    ASSERT_TRUE(changes);
    EXPECT_EQ(sends(*changes), 1);
    const Refund refund = w.refunds(id).at(0);
    EXPECT_EQ(refund.state, RefundState::Queued);
    EXPECT_EQ(refund.key, refund.id.toText()) << "the key exists before anybody sends";
    EXPECT_EQ(refund.title, w.payment(id).title);
    EXPECT_EQ(balance(w, LedgerAccount::Refunds), 150000);
    EXPECT_EQ(balance(w, LedgerAccount::Customer), 0);
    EXPECT_EQ(refundable(w.payment(id)), Money());
    EXPECT_EQ(w.news(id, "captured"_L1), Changes()) << "and once";
}

TEST(Refunds, ofARequestThatWasCapturedByItselfFollowItsEnd)
{
    for (const QLatin1String end : {"booking.decline"_L1, "booking.withdraw"_L1, "booking.expire"_L1}) {
        World w;
        const Id id = w.book(w.customer(), w.addService(), kStart);
        ASSERT_TRUE(w.news(id, "captured"_L1));
        EXPECT_EQ(balance(w, LedgerAccount::Customer), 150000) << "nobody has promised it to the artisan";
        w.now = end == "booking.expire"_L1 ? w.booking(id).decideBy : w.now;
        const Actor who = end == "booking.decline"_L1    ? w.artisan()
                          : end == "booking.withdraw"_L1 ? w.customer()
                                                         : World::marketplace();
        ASSERT_TRUE(w.answer(who, end, id)) << end.data();
        ASSERT_EQ(w.refunds(id).size(), 1U) << end.data();
        EXPECT_EQ(w.refunds(id)[0].amount, Money{150000});
        EXPECT_EQ(w.booking(id).refunded, Money{150000});
    }
}

TEST(Refunds, areFollowedToTheBanksReference)
{
    World w;
    const Id id = dead(w);
    const Refund refund = sent(w, id);
    EXPECT_EQ(refund.state, RefundState::Sent);
    EXPECT_EQ(refund.attempts, 1);
    ASSERT_TRUE(w.refundNews(refund, "pending"_L1));
    EXPECT_EQ(w.refunds(id)[0].state, RefundState::Pending);
    EXPECT_EQ(w.payment(id).state, PaymentState::Captured) << "nothing is back yet";
    const auto changes = w.refundNews(refund, "processed"_L1);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(w.told(*changes, w.customer().user, Topic::RefundProcessed));
    EXPECT_EQ(w.refunds(id)[0].reference, u"ARN1"_s);
    EXPECT_EQ(w.payment(id).state, PaymentState::Refunded);
    EXPECT_EQ(w.payment(id).refunded, Money{150000});
    EXPECT_EQ(w.payment(id).refunding, Money());
    EXPECT_EQ(balance(w, LedgerAccount::Refunds), 0);
    EXPECT_EQ(balance(w, LedgerAccount::Gateway), 3540) << "the fee is not returned";
}

TEST(Refunds, newsInAnyOrderAndNumberEndAlike)
{
    std::vector<QLatin1String> news{"pending"_L1, "pending"_L1, "processed"_L1, "processed"_L1};
    do {
        World w;
        const Id id = dead(w);
        const Refund refund = sent(w, id);
        for (const QLatin1String status : news)
            ASSERT_TRUE(w.refundNews(refund, status));
        EXPECT_EQ(w.refunds(id)[0].state, RefundState::Processed);
        EXPECT_EQ(w.payment(id).refunded, Money{150000});
        EXPECT_EQ(balance(w, LedgerAccount::Gateway), 3540);
    } while (std::ranges::next_permutation(news).found);
}

TEST(Refunds, thatFailedKeepTheMoneyInSight)
{
    World w;
    const Id id = dead(w);
    const Refund refund = sent(w, id);
    const auto changes = w.refundNews(refund, "failed"_L1);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(w.told(*changes, w.customer().user, Topic::RefundFailed));
    EXPECT_EQ(w.refunds(id)[0].failure, u"Account closed"_s);
    EXPECT_EQ(w.payment(id).refunding, Money{150000}) << "it is still owed";
    EXPECT_EQ(balance(w, LedgerAccount::Refunds), 150000);
    ASSERT_TRUE(w.refundNews(refund, "processed"_L1)) << "the gateway's last word counts";
    EXPECT_EQ(w.payment(id).state, PaymentState::Refunded);
    EXPECT_EQ(w.refundNews(refund, "failed"_L1), Changes()) << "old news";
}

TEST(Refunds, ofAnotherAmountAreRefused)
{
    World w;
    const Id id = dead(w);
    Refund refund = sent(w, id);
    refund.amount += Money{1};
    EXPECT_EQ(codeOf(w.refundNews(refund, "processed"_L1)).toStdString(), "wrong_amount");
    EXPECT_EQ(w.payment(id).refunded, Money());
}

TEST(Refunds, madeAtTheGatewayWaitForAPersonAndAreInTheBooks)
{
    World w;
    const Id id = w.book(w.customer(), w.addService({.mode = BookingMode::Instant}), kStart);
    ASSERT_TRUE(w.news(id, "captured"_L1));
    const auto pending = foreign(w, id, 40000, u"pending"_s);
    ASSERT_TRUE(pending);
    EXPECT_TRUE(w.refunds(id).empty());
    EXPECT_EQ(pending->effects.size(), 1U) << "looked at again";
    EXPECT_EQ(foreign(w, id, 40000, u"failed"_s), Changes());
    ASSERT_TRUE(foreign(w, id, 40000));
    EXPECT_EQ(foreign(w, id, 40000), Changes()) << "once";
    EXPECT_EQ(w.refunds(id).at(0).state, RefundState::External);
    EXPECT_EQ(w.payment(id).state, PaymentState::PartiallyRefunded);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanHeld), 110000);
    w.now = kStart;
    ASSERT_TRUE(w.answer(w.artisan(), "booking.complete"_L1, id));
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 110000) << "what was kept is earned";
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanHeld), 0);
}

TEST(RefundMachines, labelEveryState)
{
    for (const auto& entry : EnumNames<RefundState>::table)
        EXPECT_FALSE(refundStateLabel(entry.value).isEmpty());
    for (const auto& entry : EnumNames<RefundRequestState>::table)
        EXPECT_FALSE(refundRequestStateLabel(entry.value).isEmpty());
}

} // namespace karigar::test
