// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/limits.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(5, 10);
using News = std::vector<QLatin1String>;

/// What is true after the news, without when.
struct End {
    BookingState booking;
    PaymentState payment;
    int taken = 0;
    int asked = 0;
    qint64 fee = 0;
    bool captureWanted = false;
    std::vector<qint64> ledger;

    bool operator==(const End&) const = default;
};

End endOf(BookingMode mode, const News& news)
{
    World w;
    const Id id = w.hold(w.customer(), w.addService({.mode = mode, .seats = 3}), kStart, 2);
    for (const QLatin1String status : news) {
        w.now += kSecond;
        EXPECT_EQ(codeOf(w.news(id, status)).toStdString(), "ok");
    }
    const Payment payment = w.payment(id);
    End end{w.state(id),
            payment.state,
            w.session(id).taken,
            w.session(id).asked,
            payment.fee.paise,
            payment.captureWanted,
            {}};
    for (const LedgerEntry& entry : w.facts.all<LedgerEntry>())
        end.ledger.push_back(entry.amount.paise);
    std::ranges::sort(end.ledger);
    return end;
}

std::string listed(const News& news)
{
    std::string text;
    for (const QLatin1String one : news)
        text += std::string(one.data()) + ' ';
    return text;
}

} // namespace

TEST(PaymentNews, anyOrderAndNumberLeadToOneEnd)
{
    for (const BookingMode mode : {BookingMode::Approve, BookingMode::Instant}) {
        const End wanted = endOf(mode, {"authorized"_L1, "captured"_L1});
        EXPECT_EQ(wanted.payment, PaymentState::Captured);
        EXPECT_EQ(wanted.ledger, (std::vector<qint64>{-300000, -3540, 3540, 300000}));
        EXPECT_EQ(wanted.fee, 3540);
        for (int authorized = 1; authorized <= 2; ++authorized)
            for (int captured = 1; captured <= 2; ++captured)
                for (int failed = 0; failed <= 2; ++failed) {
                    News news(static_cast<size_t>(authorized), "authorized"_L1);
                    news.insert(news.end(), static_cast<size_t>(captured), "captured"_L1);
                    news.insert(news.end(), static_cast<size_t>(failed), "failed"_L1);
                    std::ranges::sort(news);
                    do {
                        EXPECT_EQ(endOf(mode, news), wanted) << listed(news);
                    } while (std::ranges::next_permutation(news).found);
                }
    }
}

TEST(PaymentNews, capturedAloneIsEnough)
{
    EXPECT_EQ(endOf(BookingMode::Instant, {"captured"_L1}),
              endOf(BookingMode::Instant, {"authorized"_L1, "captured"_L1}));
}

TEST(PaymentNews, aFailedAttemptIsNotTheEnd)
{
    World w;
    const Id id = w.hold(w.customer(), w.addService(), kStart);
    const auto failed = w.run(World::marketplace(), "payment.observe"_L1,
                              {{"payment"_L1, w.payment(id).id.toText()},
                               {"status"_L1, u"failed"_s},
                               {"failure"_L1, u"Bank down"_s}});
    ASSERT_TRUE(failed);
    EXPECT_TRUE(w.told(*failed, w.customer().user, Topic::PaymentFailed));
    EXPECT_EQ(w.payment(id).failure.toStdString(), "Bank down");
    EXPECT_EQ(w.state(id), BookingState::Held);
    ASSERT_TRUE(w.news(id, "authorized"_L1));
    EXPECT_EQ(w.state(id), BookingState::Requested);
    EXPECT_TRUE(w.payment(id).failure.isEmpty());
}

TEST(PaymentNews, onTheSameThingChangesNothing)
{
    World w;
    const Id id = w.book(w.customer(), w.addService(), kStart);
    EXPECT_EQ(w.news(id, "authorized"_L1), Changes());
    EXPECT_EQ(w.news(id, "failed"_L1), Changes());
    ASSERT_TRUE(w.news(id, "captured"_L1));
    for (const QLatin1String status : {"authorized"_L1, "captured"_L1, "failed"_L1})
        EXPECT_EQ(w.news(id, status), Changes());
}

TEST(PaymentNews, ofAnotherAmountIsRefused)
{
    World w;
    const Id id = w.hold(w.customer(), w.addService(), kStart);
    for (const qint64 off : {-1, 1, -150000}) {
        const Payment payment = w.payment(id);
        const auto result = w.run(World::marketplace(), "payment.observe"_L1,
                                  {{"payment"_L1, payment.id.toText()},
                                   {"pspId"_L1, u"pay_1"_s},
                                   {"status"_L1, u"authorized"_s},
                                   {"amount"_L1, FieldWriter::encode(payment.amount + Money{off})}});
        EXPECT_EQ(codeOf(result).toStdString(), "wrong_amount");
        EXPECT_EQ(w.payment(id), payment);
    }
}

TEST(PaymentNews, ofASecondPaymentForTheOrderIsRefused)
{
    World w;
    const Id id = w.book(w.customer(), w.addService(), kStart);
    const Payment payment = w.payment(id);
    for (const QLatin1String status : {"authorized"_L1, "captured"_L1})
        EXPECT_EQ(codeOf(w.news(id, status, u"pay_other"_s)).toStdString(), "foreign_payment");
    EXPECT_EQ(w.payment(id), payment);
}

TEST(PaymentNews, ofAnUnknownStatusIsRefused)
{
    World w;
    const Id id = w.hold(w.customer(), w.addService(), kStart);
    EXPECT_EQ(codeOf(w.news(id, "disputed"_L1)).toStdString(), "bad_status");
}

TEST(LatePayment, revivesTheBookingWhileThereIsRoom)
{
    for (const BookingMode mode : {BookingMode::Approve, BookingMode::Instant}) {
        World w;
        const Id id = w.hold(w.customer(), w.addService({.mode = mode, .seats = 3}), kStart, 2);
        w.now += kHoldTime;
        ASSERT_TRUE(w.expire(id));
        w.now += kHour;
        ASSERT_TRUE(w.news(id, "authorized"_L1));
        const bool instant = mode == BookingMode::Instant;
        EXPECT_EQ(w.state(id), instant ? BookingState::Confirmed : BookingState::Requested);
        EXPECT_EQ(w.session(id).taken, instant ? 2 : 0);
        EXPECT_EQ(w.session(id).asked, instant ? 0 : 2);
    }
}

TEST(LatePayment, isReleasedWhenTheSeatsAreGone)
{
    for (const BookingMode mode : {BookingMode::Approve, BookingMode::Instant}) {
        World w;
        const Id service = w.addService({.mode = mode, .seats = 2});
        const Id late = w.hold(w.customer(), service, kStart);
        w.now += kHoldTime;
        ASSERT_TRUE(w.expire(late));
        const Id quick = w.book(w.customer(1), service, kStart, 2);
        if (mode == BookingMode::Approve) {
            ASSERT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, quick));
        }
        const auto changes = w.news(late, "authorized"_L1);
        ASSERT_TRUE(changes);
        EXPECT_EQ(w.state(late), BookingState::Expired);
        EXPECT_EQ(w.payment(late).state, PaymentState::Released);
        EXPECT_EQ(w.session(late).taken, 2);
        EXPECT_TRUE(w.told(*changes, w.customer().user, Topic::PaymentReleased));
        EXPECT_EQ(w.news(late, "authorized"_L1), Changes()) << "and stays released";
    }
}

TEST(LatePayment, isReleasedOnceNobodyCouldAnswerOrCome)
{
    for (const BookingMode mode : {BookingMode::Approve, BookingMode::Instant}) {
        World w;
        const Id id = w.hold(w.customer(), w.addService({.mode = mode}), kStart);
        w.now += kHoldTime;
        ASSERT_TRUE(w.expire(id));
        w.now = mode == BookingMode::Instant ? kStart : kStart - kHour; // the lead is an hour here
        ASSERT_TRUE(w.news(id, "authorized"_L1));
        EXPECT_EQ(w.state(id), BookingState::Expired);
        EXPECT_EQ(w.payment(id).state, PaymentState::Released);
    }
}

TEST(LatePayment, forAHoldWhoseStartHasPassedIsReleased)
{
    for (const BookingMode mode : {BookingMode::Approve, BookingMode::Instant}) {
        World w;
        const Id service = w.addService({.mode = mode, .noticeHours = 0});
        w.now = kStart - kMinute;
        const Id id = w.hold(w.customer(), service, kStart);
        w.now = kStart;
        ASSERT_TRUE(w.news(id, "authorized"_L1));
        EXPECT_EQ(w.payment(id).state, PaymentState::Released);
        ASSERT_TRUE(w.expire(id));
        EXPECT_EQ(w.state(id), BookingState::Expired);
        EXPECT_EQ(w.session(id), BusyInterval());
    }
}

TEST(LatePayment, thatWasTakenAnywayIsInTheBooks)
{
    for (const News& news : {News{"captured"_L1}, News{"authorized"_L1, "captured"_L1},
                             News{"captured"_L1, "authorized"_L1, "captured"_L1}}) {
        World w;
        const Id id = w.hold(w.customer(), w.addService(), kStart);
        ASSERT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
        for (const QLatin1String status : news)
            ASSERT_TRUE(w.news(id, status));
        EXPECT_EQ(w.state(id), BookingState::Withdrawn);
        EXPECT_EQ(w.payment(id).state, PaymentState::Captured) << listed(news);
        const auto refunds = w.facts.all<Refund>();
        ASSERT_EQ(refunds.size(), 1U) << "and goes back: " << listed(news);
        EXPECT_EQ(refunds[0].cause, RefundCause::DeadBooking);
        EXPECT_EQ(refunds[0].amount, w.payment(id).amount);
        EXPECT_EQ(w.payment(id).refunding, w.payment(id).amount);
        EXPECT_EQ(w.booking(id).refunded, w.payment(id).amount);
    }
}

TEST(LatePayment, afterAWithdrawalIsReleased)
{
    World w;
    const Id id = w.hold(w.customer(), w.addService(), kStart);
    ASSERT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
    EXPECT_EQ(w.payment(id).state, PaymentState::Created) << "nothing was paid, nothing is let go";
    ASSERT_TRUE(w.news(id, "authorized"_L1));
    EXPECT_EQ(w.state(id), BookingState::Withdrawn);
    EXPECT_EQ(w.payment(id).state, PaymentState::Released);
}

TEST(Request, isTurnedAwayWhenTheSeatsWentWhileItWasPaid)
{
    World w;
    const Id service = w.addService();
    const Id slow = w.hold(w.customer(1), service, kStart);
    ASSERT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, w.book(w.customer(2), service, kStart)));
    const auto changes = w.news(slow, "authorized"_L1);
    ASSERT_TRUE(changes);
    EXPECT_EQ(w.state(slow), BookingState::Declined);
    EXPECT_EQ(w.payment(slow).state, PaymentState::Released);
    EXPECT_EQ(w.session(slow).asked, 0);
    EXPECT_TRUE(w.told(*changes, w.customer(1).user, Topic::BookingDeclined));
    EXPECT_FALSE(w.told(*changes, w.artisan().user, Topic::RequestReceived));
}

TEST(CaptureFailed, cancelsTheBookingAndGivesTheSeatsBack)
{
    World w;
    const Id id = w.book(w.customer(), w.addService({.seats = 2}), kStart, 2);
    EXPECT_EQ(w.captureFailed(id), Changes()) << "nobody wanted to capture yet";
    ASSERT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, id));
    const auto changes = w.captureFailed(id);
    ASSERT_TRUE(changes);
    EXPECT_EQ(w.state(id), BookingState::Cancelled);
    EXPECT_EQ(w.payment(id).state, PaymentState::Released);
    EXPECT_EQ(w.session(id), BusyInterval());
    EXPECT_TRUE(w.told(*changes, w.customer().user, Topic::PaymentFailed));
    EXPECT_TRUE(w.told(*changes, w.artisan().user, Topic::PaymentFailed));
    EXPECT_EQ(w.captureFailed(id), Changes());
}

TEST(Complete, movesTheMoneyToTheArtisanOnce)
{
    World w;
    const Id id = w.book(w.customer(), w.addService({.mode = BookingMode::Instant}), kStart);
    EXPECT_EQ(codeOf(w.answer(w.artisan(), "booking.complete"_L1, id)).toStdString(), "too_early");
    w.now = kStart;
    EXPECT_EQ(codeOf(w.answer(w.artisan(), "booking.complete"_L1, id)).toStdString(), "not_captured");
    ASSERT_TRUE(w.news(id, "captured"_L1));
    ASSERT_TRUE(w.answer(w.artisan(), "booking.complete"_L1, id));
    EXPECT_EQ(codeOf(w.answer(w.artisan(), "booking.complete"_L1, id)).toStdString(), "wrong_state");
    std::map<LedgerAccount, qint64> accounts;
    for (const LedgerEntry& entry : w.facts.all<LedgerEntry>())
        accounts[entry.account] += entry.amount.paise;
    EXPECT_EQ(accounts, (std::map<LedgerAccount, qint64>{{LedgerAccount::Gateway, -150000 + 3540},
                                                         {LedgerAccount::ArtisanHeld, 0},
                                                         {LedgerAccount::ArtisanPayable, 150000},
                                                         {LedgerAccount::GatewayFee, 0},
                                                         {LedgerAccount::ArtisanFees, -3540}}))
        << "the artisan bears the gateway's fee, which a payout is reduced by";
}

TEST(Ordered, keepsTheFirstOrder)
{
    World w;
    const Id id = w.hold(w.customer(), w.addService(), kStart);
    for (const QString& order : {u"order_1"_s, u"order_2"_s})
        w.must(World::marketplace(), "payment.ordered"_L1,
               {{"payment"_L1, w.payment(id).id.toText()}, {"order"_L1, order}});
    EXPECT_EQ(w.payment(id).orderId.toStdString(), "order_1");
}

} // namespace karigar::test
