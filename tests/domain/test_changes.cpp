// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/changerequest.h"
#include "models/domain/records/refund.h"
#include "models/domain/rules/limits.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(5, 10);
constexpr Millis kLater = at(6, 14);

/// A world with one confirmed and paid booking of two seats in a workshop of four.
struct Changing : ::testing::Test {
    void SetUp() override
    {
        service = w.addService({.mode = BookingMode::Instant, .seats = 4});
        booking = w.book(w.customer(), service, kStart, 2);
        ASSERT_TRUE(w.news(booking, "captured"_L1));
    }

    QJsonObject wish(Millis start, int seats, const Id& counterOf = {})
    {
        const QString n = QString::number(++count);
        QJsonObject args{{"change"_L1, named(u"change"_s + n).toText()},
                         {"payment"_L1, named(u"extra"_s + n).toText()},
                         {"booking"_L1, booking.toText()},
                         {"startAt"_L1, start},
                         {"seats"_L1, seats}};
        if (!counterOf.isNull())
            args.insert("counterOf"_L1, counterOf.toText());
        return args;
    }
    Result<Changes> propose(const Actor& who, Millis start, int seats = 2, const Id& counterOf = {})
    {
        return w.run(who, "change.propose"_L1, wish(start, seats, counterOf));
    }
    Id lastId() const { return named(u"change"_s + QString::number(count)); }
    ChangeRequest last() const { return w.facts.get<ChangeRequest>(lastId()); }
    Result<Changes> say(const Actor& who, QLatin1String command)
    {
        return w.run(who, command, {{"change"_L1, lastId().toText()}});
    }
    Result<Changes> payExtra(QLatin1String status)
    {
        const auto payment = w.facts.get<Payment>(last().payment);
        return w.run(World::marketplace(), "payment.observe"_L1,
                     {{"payment"_L1, payment.id.toText()},
                      {"pspId"_L1, u"pay_extra"_s},
                      {"status"_L1, status},
                      {"amount"_L1, FieldWriter::encode(payment.amount)}});
    }
    int takenAt(Millis start)
    {
        Booking there = w.booking(booking);
        const Millis length = there.endAt - there.startAt;
        for (const Occupancy& day : w.facts.all<Occupancy>())
            for (const BusyInterval& busy : day.busy)
                if (busy.service == service && busy.from == start && busy.to == start + length)
                    return busy.taken;
        return 0;
    }

    World w;
    Id service;
    Id booking;
    int count = 0;
};

} // namespace

TEST_F(Changing, holdsBothTimesUntilTheOtherAccepts)
{
    const auto proposed = propose(w.customer(), kLater);
    ASSERT_TRUE(proposed) << proposed.error().message.toStdString();
    EXPECT_TRUE(w.told(*proposed, w.artisan().user, Topic::ChangeProposed));
    EXPECT_EQ(takenAt(kStart), 2);
    EXPECT_EQ(takenAt(kLater), 2);
    EXPECT_EQ(w.booking(booking).startAt, kStart);

    const auto accepted = say(w.artisan(), "change.accept"_L1);
    ASSERT_TRUE(accepted) << accepted.error().message.toStdString();
    const Booking moved = w.booking(booking);
    EXPECT_EQ(moved.startAt, kLater);
    EXPECT_EQ(moved.endAt, kLater + 2 * kHour);
    EXPECT_EQ(moved.revision, 1);
    EXPECT_TRUE(moved.change.isNull());
    EXPECT_EQ(moved.history.back().what.toStdString(), "change.accept");
    EXPECT_EQ(takenAt(kStart), 0);
    EXPECT_EQ(takenAt(kLater), 2);
    EXPECT_TRUE(w.told(*accepted, w.customer().user, Topic::ChangeAccepted));
    EXPECT_TRUE(w.facts.all<Refund>().empty());
}

TEST_F(Changing, mayMoveIntoItsOwnTime)
{
    const Id long4 = w.addService({.mode = BookingMode::Instant, .seats = 1, .minutes = 240});
    booking = w.book(w.customer(1), long4, at(7, 10));
    ASSERT_TRUE(w.news(booking, "captured"_L1));
    service = long4;
    ASSERT_TRUE(propose(w.artisan(), at(7, 12), 1)) << "an artisan may leave the grid of offered times";
    ASSERT_TRUE(say(w.customer(1), "change.accept"_L1));
    EXPECT_EQ(w.booking(booking).startAt, at(7, 12));
    EXPECT_EQ(takenAt(at(7, 10)), 0);
    EXPECT_EQ(takenAt(at(7, 12)), 1);
}

TEST_F(Changing, endsWithoutATraceWhenDeclinedWithdrawnOrLapsed)
{
    const Booking before = w.booking(booking);
    const auto expectAsBefore = [&] {
        EXPECT_EQ(w.booking(booking), before);
        EXPECT_EQ(takenAt(kStart), 2);
        EXPECT_EQ(takenAt(kLater), 0);
    };
    ASSERT_TRUE(propose(w.customer(), kLater));
    ASSERT_TRUE(say(w.artisan(), "change.decline"_L1));
    expectAsBefore();
    ASSERT_TRUE(propose(w.artisan(), kLater));
    ASSERT_TRUE(say(w.artisan(), "change.withdraw"_L1));
    expectAsBefore();
    ASSERT_TRUE(propose(w.customer(), kLater));
    w.now = last().expiresAt;
    ASSERT_TRUE(say(World::marketplace(), "change.expire"_L1));
    EXPECT_EQ(last().state, ChangeState::Expired);
    expectAsBefore();
    EXPECT_EQ(codeOf(say(w.artisan(), "change.accept"_L1)).toStdString(), "wrong_state");
}

TEST_F(Changing, isAnsweredByTheOtherSideOnly)
{
    ASSERT_TRUE(propose(w.customer(), kLater));
    for (const auto command : {"change.accept"_L1, "change.decline"_L1})
        EXPECT_EQ(codeOf(say(w.customer(), command)).toStdString(), "own_proposal");
    EXPECT_EQ(codeOf(say(w.artisan(), "change.withdraw"_L1)).toStdString(), "not_proposer");
    for (const auto command : {"change.accept"_L1, "change.decline"_L1, "change.withdraw"_L1})
        for (const Actor& who : {w.otherArtisan(), w.customer(3)})
            EXPECT_EQ(codeOf(say(who, command)).toStdString(), "not_yours");
}

TEST_F(Changing, canBeCountered)
{
    ASSERT_TRUE(propose(w.customer(), kLater));
    const Id first = lastId();
    EXPECT_EQ(codeOf(propose(w.artisan(), at(7, 10))).toStdString(), "open_change") << "answer it first";
    EXPECT_EQ(codeOf(propose(w.customer(), at(7, 10), 2, first)).toStdString(), "own_proposal");
    ASSERT_TRUE(propose(w.artisan(), at(7, 10), 2, first));
    EXPECT_EQ(w.facts.get<ChangeRequest>(first).state, ChangeState::Countered);
    EXPECT_EQ(takenAt(kLater), 0);
    EXPECT_EQ(takenAt(at(7, 10)), 2);
    ASSERT_TRUE(say(w.customer(), "change.accept"_L1));
    EXPECT_EQ(w.booking(booking).startAt, at(7, 10));
}

TEST_F(Changing, paysForMoreSeatsBeforeTheArtisanIsAsked)
{
    const auto proposed = propose(w.customer(), kStart, 4);
    ASSERT_TRUE(proposed);
    EXPECT_EQ(last().state, ChangeState::Unpaid);
    EXPECT_EQ(last().extra, Money{300000});
    EXPECT_FALSE(w.told(*proposed, w.artisan().user, Topic::ChangeProposed));
    EXPECT_EQ(takenAt(kStart), 4) << "held while the customer pays";
    const auto paid = payExtra("authorized"_L1);
    ASSERT_TRUE(paid);
    EXPECT_EQ(last().state, ChangeState::Proposed);
    EXPECT_TRUE(w.told(*paid, w.artisan().user, Topic::ChangeProposed));
    ASSERT_TRUE(say(w.artisan(), "change.accept"_L1));
    const Booking bigger = w.booking(booking);
    EXPECT_EQ(bigger.seats, 4);
    EXPECT_EQ(bigger.total, Money{600000});
    EXPECT_EQ(bigger.extraPayments, std::vector<Id>{last().payment});
    EXPECT_TRUE(w.facts.get<Payment>(last().payment).captureWanted);
    ASSERT_TRUE(payExtra("captured"_L1));
    EXPECT_EQ(takenAt(kStart), 4);
}

TEST_F(Changing, releasesTheExtraPaymentWhenItIsDeclined)
{
    ASSERT_TRUE(propose(w.customer(), kStart, 3));
    ASSERT_TRUE(payExtra("authorized"_L1));
    ASSERT_TRUE(say(w.artisan(), "change.decline"_L1));
    EXPECT_EQ(w.facts.get<Payment>(last().payment).state, PaymentState::Released);
    EXPECT_EQ(takenAt(kStart), 2);
}

TEST_F(Changing, ofTheArtisanHoldsOnceTheCustomerHasPaidTheDifference)
{
    ASSERT_TRUE(propose(w.artisan(), kLater, 3));
    ASSERT_TRUE(say(w.customer(), "change.accept"_L1));
    EXPECT_EQ(last().state, ChangeState::Unpaid);
    EXPECT_EQ(w.booking(booking).startAt, kStart);
    ASSERT_TRUE(payExtra("captured"_L1));
    EXPECT_EQ(last().state, ChangeState::Accepted);
    EXPECT_EQ(w.booking(booking).startAt, kLater);
    EXPECT_EQ(w.booking(booking).seats, 3);
}

TEST_F(Changing, refundsFewerSeatsOnAcceptance)
{
    ASSERT_TRUE(propose(w.customer(), kStart, 1));
    EXPECT_EQ(last().back, Money{150000});
    EXPECT_TRUE(w.facts.all<Refund>().empty());
    ASSERT_TRUE(say(w.artisan(), "change.accept"_L1));
    const auto refunds = w.facts.all<Refund>();
    ASSERT_EQ(refunds.size(), 1U);
    EXPECT_EQ(refunds[0].amount, Money{150000});
    EXPECT_EQ(refunds[0].cause, RefundCause::Change);
    EXPECT_EQ(takenAt(kStart), 1);
}

TEST_F(Changing, latePaymentOfALapsedChangeIsReleased)
{
    ASSERT_TRUE(propose(w.customer(), kStart, 4));
    w.now = last().expiresAt;
    ASSERT_TRUE(say(World::marketplace(), "change.expire"_L1));
    ASSERT_TRUE(payExtra("authorized"_L1));
    EXPECT_EQ(w.facts.get<Payment>(last().payment).state, PaymentState::Released);
    EXPECT_EQ(w.booking(booking).seats, 2);
}

TEST_F(Changing, hasLimits)
{
    EXPECT_EQ(codeOf(propose(w.customer(), kStart, 2)).toStdString(), "no_change");
    EXPECT_EQ(codeOf(propose(w.customer(), at(6, 11))).toStdString(), "closed") << "not an offered time";
    EXPECT_EQ(codeOf(propose(w.customer(), kStart, 5)).toStdString(), "full");
    w.book(w.customer(2), service, kLater, 3);
    EXPECT_NE(codeOf(propose(w.artisan(), kLater)).toStdString(), "ok");
    for (int i = 0; i < kMaxChanges; ++i) {
        ASSERT_TRUE(propose(w.customer(), at(8, 10)));
        ASSERT_TRUE(say(w.customer(), "change.withdraw"_L1));
    }
    EXPECT_EQ(codeOf(propose(w.customer(), at(8, 10))).toStdString(), "too_many_changes");
}

TEST_F(Changing, isTooLateShortlyBeforeTheStart)
{
    w.now = kStart - kChangeLead;
    EXPECT_EQ(codeOf(propose(w.customer(), kLater)).toStdString(), "too_late");
}

TEST(ChangingARequest, offersAnotherTimeAndBooksItWhenTheCustomerAccepts)
{
    World w;
    const Id service = w.addService({.seats = 1});
    const Id winner = w.book(w.customer(0), service, kStart);
    const Id other = w.book(w.customer(1), service, kStart);
    const Id change = named(u"offer");
    w.must(w.artisan(), "change.propose"_L1,
           {{"change"_L1, change.toText()},
            {"payment"_L1, named(u"none").toText()},
            {"booking"_L1, other.toText()},
            {"startAt"_L1, kLater},
            {"seats"_L1, 1}});
    w.must(w.artisan(), "booking.approve"_L1, {{"booking"_L1, winner.toText()}});
    ASSERT_EQ(w.state(other), BookingState::Requested) << "an open offer keeps the request alive";
    const auto accepted = w.run(w.customer(1), "change.accept"_L1, {{"change"_L1, change.toText()}});
    ASSERT_TRUE(accepted) << accepted.error().message.toStdString();
    EXPECT_EQ(w.state(other), BookingState::Confirmed);
    EXPECT_EQ(w.booking(other).startAt, kLater);
    EXPECT_TRUE(w.payment(other).captureWanted);
}

TEST(ChangingABooking, endsWithTheBooking)
{
    World w;
    const Id service = w.addService({.seats = 2});
    const Id id = w.book(w.customer(), service, kStart);
    w.must(w.artisan(), "change.propose"_L1,
           {{"change"_L1, named(u"offer").toText()},
            {"payment"_L1, named(u"none").toText()},
            {"booking"_L1, id.toText()},
            {"startAt"_L1, kLater},
            {"seats"_L1, 1}});
    ASSERT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, id));
    EXPECT_EQ(w.facts.get<ChangeRequest>(named(u"offer")).state, ChangeState::Withdrawn);
    for (const Occupancy& day : w.facts.all<Occupancy>())
        EXPECT_TRUE(day.busy.empty());
}

} // namespace karigar::test
