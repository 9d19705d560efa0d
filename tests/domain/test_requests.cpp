// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/records/channel.h"
#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/limits.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {
constexpr Millis kStart = at(5, 10);

bool asks(const Changes& changes, QLatin1String job)
{
    return std::ranges::any_of(changes.effects, [&](const Effect& effect) { return effect.type == job; });
}

} // namespace

TEST(Approve, sellsTheSeatsCapturesAndOpensTheConversation)
{
    World w;
    const Id id = w.book(w.customer(), w.addService({.seats = 4}), kStart, 3);
    const auto changes = w.answer(w.artisan(), "booking.approve"_L1, id);
    ASSERT_TRUE(changes);
    EXPECT_EQ(w.session(id).taken, 3);
    EXPECT_EQ(w.session(id).asked, 0);
    EXPECT_TRUE(w.payment(id).captureWanted);
    EXPECT_EQ(w.payment(id).state, PaymentState::Authorized) << "captured is for the gateway to say";
    EXPECT_TRUE(asks(*changes, "payment.capture"_L1));
    EXPECT_TRUE(asks(*changes, "booking.remind"_L1));
    EXPECT_TRUE(w.told(*changes, w.customer().user, Topic::BookingConfirmed));
    EXPECT_FALSE(w.told(*changes, w.artisan().user, Topic::BookingConfirmed)) << "they did it themselves";
    EXPECT_EQ(w.facts.get<Channel>(id).customer, w.customer().user);
    const auto messages = w.facts.all<Message>();
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_EQ(messages[0].automatic, AutomaticText::Confirmed);
}

TEST(Approve, resolvesRivalsExactlyWhenThereIsNoRoom)
{
    for (int capacity = 1; capacity <= 5; ++capacity)
        for (int wins = 1; wins <= capacity; ++wins) {
            World w;
            const Id service = w.addService({.seats = capacity});
            std::vector<Id> rivals;
            for (int seats = 1; seats <= capacity; ++seats)
                rivals.push_back(w.book(w.customer(seats), service, kStart, seats));
            const Id winner = w.book(w.customer(0), service, kStart, wins);
            const auto changes = w.answer(w.artisan(), "booking.approve"_L1, winner);
            ASSERT_TRUE(changes);
            int asked = 0;
            for (const Id& rival : rivals) {
                const Booking booking = w.booking(rival);
                const bool fits = booking.seats <= capacity - wins;
                SCOPED_TRACE(u"%1 of %2 after %3"_s.arg(booking.seats).arg(capacity).arg(wins).toStdString());
                EXPECT_EQ(booking.state, fits ? BookingState::Requested : BookingState::Declined);
                EXPECT_EQ(w.payment(rival).state, fits ? PaymentState::Authorized : PaymentState::Released);
                EXPECT_EQ(w.told(*changes, booking.customer, Topic::BookingDeclined), !fits);
                EXPECT_EQ(w.told(*changes, booking.customer, Topic::PaymentReleased), !fits);
                EXPECT_EQ(booking.reason.isEmpty(), fits);
                asked += fits ? booking.seats : 0;
            }
            EXPECT_EQ(w.session(winner).taken, wins);
            EXPECT_EQ(w.session(winner).asked, asked);
        }
}

TEST(Approve, resolvesRivalsForOtherWorkshopsAtThatTime)
{
    World w;
    const Id one = w.addService({.seats = 4});
    const Id other = w.addService({.seats = 4, .minutes = 60});
    const Id winner = w.book(w.customer(0), one, kStart);
    const Id during = w.book(w.customer(1), other, at(5, 11));
    const Id after = w.book(w.customer(2), other, at(5, 12));
    ASSERT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, winner));
    EXPECT_EQ(w.state(during), BookingState::Declined);
    EXPECT_EQ(w.session(during), BusyInterval());
    EXPECT_EQ(w.state(after), BookingState::Requested);
}

TEST(Approve, leavesOtherArtisansAlone)
{
    World w;
    const Id mine = w.book(w.customer(), w.addService(), kStart);
    w.must(w.otherArtisan(), "service.save"_L1,
           {{"service"_L1, named(u"theirs").toText()},
            {"title"_L1, u"Weaving"_s},
            {"price"_L1, FieldWriter::encode(Money{5000})}});
    const Id theirs = w.book(w.customer(1), named(u"theirs"), kStart);
    ASSERT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, mine));
    EXPECT_EQ(w.state(theirs), BookingState::Requested);
}

TEST(Approve, isRefusedAfterTheDeadline)
{
    World w;
    const Id id = w.book(w.customer(), w.addService(), kStart);
    World late = w;
    late.now = w.booking(id).decideBy + 1;
    EXPECT_EQ(codeOf(late.answer(late.artisan(), "booking.approve"_L1, id)).toStdString(), "lapsed");
    EXPECT_EQ(late.booking(id), w.booking(id));
    w.now = w.booking(id).decideBy;
    EXPECT_EQ(codeOf(w.answer(w.artisan(), "booking.approve"_L1, id)).toStdString(), "ok");
}

TEST(Approve, isRefusedWithoutMoney)
{
    World w;
    const Id id = w.book(w.customer(), w.addService(), kStart);
    Payment payment = w.payment(id);
    payment.state = PaymentState::Released;
    w.facts.put(payment);
    EXPECT_EQ(codeOf(w.answer(w.artisan(), "booking.approve"_L1, id)).toStdString(), "not_paid");
}

TEST(Approve, worksWhenTheGatewayCapturedByItself)
{
    World w;
    const Id id = w.book(w.customer(), w.addService(), kStart);
    ASSERT_TRUE(w.news(id, "captured"_L1));
    const auto changes = w.answer(w.artisan(), "booking.approve"_L1, id);
    ASSERT_TRUE(changes);
    EXPECT_FALSE(asks(*changes, "payment.capture"_L1)) << "there is nothing left to capture";
    EXPECT_EQ(w.payment(id).state, PaymentState::Captured);
}

TEST(Decline, givesBackWhatWasAsked)
{
    World w;
    const Id id = w.book(w.customer(), w.addService({.seats = 3}), kStart, 2);
    const auto changes = w.answer(w.artisan(), "booking.decline"_L1, id);
    ASSERT_TRUE(changes);
    EXPECT_EQ(w.session(id), BusyInterval());
    EXPECT_EQ(w.payment(id).state, PaymentState::Released);
    EXPECT_EQ(w.booking(id).reason.toStdString(), "Not today");
    EXPECT_TRUE(w.told(*changes, w.customer().user, Topic::BookingDeclined));
}

TEST(Decline, carriesACodeAndWordsThatTheCustomerReads)
{
    World w;
    const Id id = w.book(w.customer(), w.addService({.seats = 3}), kStart);
    const auto decline = [&](const QString& code, const QString& words) {
        return codeOf(w.run(w.artisan(), "booking.decline"_L1,
                            {{"booking"_L1, id.toText()}, {"code"_L1, code}, {"reason"_L1, words}}));
    };
    EXPECT_EQ(decline(u"other"_s, u" "_s), u"bad_reason"_s) << "another reason needs words";
    EXPECT_EQ(decline(u"change_of_plans"_s, u"x"_s), u"bad_reason"_s) << "a customer's reason";
    EXPECT_EQ(decline(u"day_closed"_s, u"A wedding"_s), u"ok"_s);
    const Booking booking = w.booking(id);
    EXPECT_EQ(booking.reasonCode, EndReason::DayClosed);
    EXPECT_EQ(booking.history.back().code, EndReason::DayClosed);
    EXPECT_EQ(endReasonWords(booking.reasonCode, booking.reason), u"Closed that day. A wedding"_s);
    EXPECT_EQ(endReasonWords(EndReason::Other, u"A wedding"_s), u"A wedding"_s);
    EXPECT_EQ(endReasonWords(EndReason::DayClosed, {}), u"Closed that day"_s);
    EXPECT_EQ(endReasonWords(EndReason::None, u"Not today"_s), u"Not today"_s);
}

TEST(Withdraw, givesBackHeldSeatsAndAskedOnes)
{
    World w;
    const Id instant = w.hold(w.customer(), w.addService({.mode = BookingMode::Instant}), kStart);
    const auto quiet = w.answer(w.customer(), "booking.withdraw"_L1, instant);
    ASSERT_TRUE(quiet);
    EXPECT_EQ(w.session(instant), BusyInterval());
    EXPECT_FALSE(w.told(*quiet, w.artisan().user, Topic::BookingWithdrawn)) << "they never heard of it";

    const Id asked = w.book(w.customer(), w.addService(), at(6, 10));
    const auto changes = w.answer(w.customer(), "booking.withdraw"_L1, asked);
    ASSERT_TRUE(changes);
    EXPECT_EQ(w.session(asked), BusyInterval());
    EXPECT_EQ(w.payment(asked).state, PaymentState::Released);
    EXPECT_TRUE(w.told(*changes, w.artisan().user, Topic::BookingWithdrawn));
}

TEST(Answers, haveReasonsOfABoundedLength)
{
    World w;
    const Id service = w.addService({.seats = 3});
    for (const auto& [who, command] :
         {std::pair(w.artisan(), "booking.decline"_L1), std::pair(w.customer(), "booking.withdraw"_L1)}) {
        const Id id = w.book(w.customer(), service, kStart);
        const auto say = [&](int length) {
            return codeOf(w.run(who, command,
                                {{"booking"_L1, id.toText()}, {"reason"_L1, QString(length, u'a')}}))
                .toStdString();
        };
        EXPECT_EQ(say(kMaxReasonLength + 1), "text_too_long");
        EXPECT_EQ(say(kMaxReasonLength), "ok");
    }
}

TEST(DecisionDeadline, isTheEarliestOfWindowAndLead)
{
    EXPECT_EQ(decisionDeadline(kMonday, kMonday + 30 * kDay, 24), kMonday + kDecisionWindow);
    EXPECT_EQ(decisionDeadline(kMonday, kMonday + kDay, 24), kMonday + kDay - kDecisionLead);
    EXPECT_EQ(decisionDeadline(kMonday, kMonday + kDay, 1), kMonday + kDay - 30 * kMinute);
    EXPECT_EQ(decisionDeadline(kMonday, kMonday + kDay, 0), kMonday + kDay);
    for (int notice = 0; notice < 100; ++notice)
        for (Millis ahead = 0; ahead < 100 * kHour; ahead += 7 * kMinute) {
            const Millis by = decisionDeadline(kMonday, kMonday + ahead, notice);
            ASSERT_LE(by, kMonday + ahead) << "never after the start";
            ASSERT_LE(by, kMonday + kAuthorizationSafe);
        }
}

TEST(Expire, doesNothingEarlyAndNothingTwice)
{
    World w;
    const Id service = w.addService({.mode = BookingMode::Instant});
    const Id id = w.hold(w.customer(), service, kStart);
    w.now += kHoldTime - 1;
    EXPECT_EQ(w.expire(id), Changes());
    w.now += 1;
    EXPECT_NE(w.expire(id), Changes());
    EXPECT_EQ(w.state(id), BookingState::Expired);
    EXPECT_EQ(w.session(id), BusyInterval());
    EXPECT_EQ(w.expire(id), Changes());
    EXPECT_EQ(codeOf(w.tryHold(w.customer(1), service, kStart)).toStdString(), "ok") << "the seat is back";
    EXPECT_EQ(w.expire(id), Changes()) << "and a late job does not take it from the next one";
    EXPECT_EQ(w.facts.get<Occupancy>(Occupancy::idFor(w.artisan().user, QDate(2026, 4, 11))).busy[0].taken,
              1);
}

TEST(Expire, endsAnUnansweredRequestAndTellsBoth)
{
    World w;
    const Id id = w.book(w.customer(), w.addService(), kStart);
    w.now = w.booking(id).decideBy - 1;
    EXPECT_EQ(w.expire(id), Changes());
    w.now += 1;
    const auto changes = w.expire(id);
    ASSERT_TRUE(changes);
    EXPECT_EQ(w.state(id), BookingState::Expired);
    EXPECT_EQ(w.payment(id).state, PaymentState::Released);
    EXPECT_EQ(w.session(id), BusyInterval());
    EXPECT_TRUE(w.told(*changes, w.customer().user, Topic::BookingExpired));
    EXPECT_TRUE(w.told(*changes, w.artisan().user, Topic::BookingExpired));
}

TEST(Expire, theHoldsJobDoesNotEndARequestOrAConfirmedBooking)
{
    World w;
    const Id asked = w.book(w.customer(), w.addService(), kStart);
    const Id sure = w.book(w.customer(), w.addService({.mode = BookingMode::Instant}), at(6, 10));
    w.now += kHoldTime;
    EXPECT_EQ(w.expire(asked), Changes());
    w.now += 30 * kDay;
    EXPECT_EQ(w.expire(sure), Changes());
    EXPECT_EQ(w.state(sure), BookingState::Confirmed);
}

} // namespace karigar::test
