// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/limits.h"
#include "models/domain/rules/slots.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(9, 10);

Id undecided(World& w, BookingMode mode = BookingMode::Instant)
{
    return w.addService({.mode = mode, .seats = 5, .minSeats = 3, .decideHours = 48});
}

Id paid(World& w, int customer, const Id& service, int seats = 1)
{
    const Id id = w.book(w.customer(customer), service, kStart, seats);
    EXPECT_TRUE(w.news(id, "captured"_L1));
    return id;
}

} // namespace

TEST(MinimumGuests, aBookingKnowsWhenItIsDecided)
{
    World w;
    const Id service = undecided(w);
    const auto changes = w.tryHold(w.customer(), service, kStart);
    ASSERT_TRUE(changes);
    const Booking booking = w.facts.all<Booking>().at(0);
    EXPECT_EQ(booking.decideRunAt, kStart - 48 * kHour);
    const auto job = std::ranges::find(changes->effects, u"session.decide"_s, &Effect::type);
    ASSERT_NE(job, changes->effects.end());
    EXPECT_EQ(job->dueAt, booking.decideRunAt);
    const auto second = w.tryHold(w.customer(1), service, kStart);
    ASSERT_TRUE(second);
    const auto again = std::ranges::find(second->effects, u"session.decide"_s, &Effect::type);
    ASSERT_NE(again, second->effects.end());
    EXPECT_EQ(again->key, job->key) << "one decision for all of them";
}

TEST(MinimumGuests, enoughLetItRunAndAllAreTold)
{
    World w;
    const Id service = undecided(w);
    const Id one = paid(w, 0, service, 2);
    const Id two = paid(w, 1, service);
    w.now = kStart - 48 * kHour - 1;
    EXPECT_EQ(w.decideSession(one), Changes()) << "not before its day";
    w.now += 1;
    const auto changes = w.decideSession(one);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(w.told(*changes, w.customer(0).user, Topic::WorkshopRuns));
    EXPECT_TRUE(w.told(*changes, w.customer(1).user, Topic::WorkshopRuns));
    EXPECT_TRUE(w.told(*changes, w.artisan().user, Topic::WorkshopRuns));
    EXPECT_EQ(w.state(two), BookingState::Confirmed);
    EXPECT_EQ(w.booking(two).decideRunAt, 0);
    EXPECT_TRUE(w.session(one).runs);
    EXPECT_EQ(w.decideSession(one), Changes()) << "and only once";
    EXPECT_EQ(codeOf(w.tryHold(w.customer(2), service, kStart)).toStdString(), "ok")
        << "it can still be joined";
}

TEST(MinimumGuests, tooFewGetEverythingBack)
{
    World w;
    const Id service = undecided(w);
    const Id one = paid(w, 0, service, 2);
    w.now = kStart - 48 * kHour;
    const auto changes = w.decideSession(one);
    ASSERT_TRUE(changes);
    const Booking booking = w.booking(one);
    EXPECT_EQ(booking.state, BookingState::Cancelled);
    EXPECT_EQ(booking.reasonCode, EndReason::NotEnoughGuests);
    EXPECT_EQ(booking.history.back().code, EndReason::NotEnoughGuests);
    EXPECT_EQ(booking.refunded, booking.total);
    EXPECT_EQ(booking.revision, 1);
    ASSERT_EQ(w.facts.all<Refund>().size(), 1U);
    const Refund refund = w.facts.all<Refund>().at(0);
    EXPECT_EQ(refund.amount, booking.total);
    EXPECT_EQ(refund.cause, RefundCause::NotRunning);
    EXPECT_EQ(refund.state, RefundState::Queued);
    EXPECT_FALSE(refund.key.isEmpty());
    EXPECT_TRUE(std::ranges::any_of(changes->effects, [&](const Effect& e) {
        return e.type == u"refund.send"_s && e.args.value("refund"_L1).toString() == refund.id.toText();
    }));
    EXPECT_TRUE(w.told(*changes, w.customer(0).user, Topic::WorkshopDoesNotRun));
    EXPECT_TRUE(w.told(*changes, w.artisan().user, Topic::WorkshopDoesNotRun));
    EXPECT_EQ(w.session(one), BusyInterval());
    const auto late = w.tryHold(w.customer(2), service, kStart);
    ASSERT_FALSE(late) << "the decision stands";
    EXPECT_EQ(late.error().message, slotStateReason(SlotState::NotRunning));
}

TEST(MinimumGuests, requestsAndHoldsEndWithTheSession)
{
    World w;
    const Id service = undecided(w, BookingMode::Approve);
    const Id asked = w.book(w.customer(0), service, kStart);
    w.now = kStart - 48 * kHour - kMinute;
    const Id unpaid = w.hold(w.customer(1), service, kStart);
    w.now += kMinute;
    ASSERT_TRUE(w.decideSession(asked));
    EXPECT_TRUE(w.facts.all<Refund>().empty());
    EXPECT_EQ(w.state(unpaid), BookingState::Expired);
    EXPECT_TRUE(w.news(unpaid, "authorized"_L1)) << "a payment that comes too late";
    EXPECT_EQ(w.state(unpaid), BookingState::Expired);
    EXPECT_EQ(w.payment(unpaid).state, PaymentState::Released);
}

TEST(MinimumGuests, anAuthorisedPaymentIsLetGo)
{
    World w;
    const Id one = w.book(w.customer(), undecided(w), kStart);
    w.now = kStart - 48 * kHour;
    ASSERT_TRUE(w.decideSession(one));
    EXPECT_EQ(w.state(one), BookingState::Cancelled);
    EXPECT_EQ(w.payment(one).state, PaymentState::Released);
    EXPECT_TRUE(w.facts.all<Refund>().empty());
}

TEST(MinimumGuests, theArtisanMayLetItRunEarly)
{
    World w;
    const Id service = undecided(w);
    const Id one = paid(w, 0, service);
    EXPECT_EQ(codeOf(w.letSessionRun(w.otherArtisan(), one)).toStdString(), "not_yours");
    EXPECT_EQ(codeOf(w.letSessionRun(w.customer(), one)).toStdString(), "not_yours");
    const auto changes = w.letSessionRun(w.artisan(), one);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(w.told(*changes, w.customer(0).user, Topic::WorkshopRuns));
    EXPECT_FALSE(w.told(*changes, w.artisan().user, Topic::WorkshopRuns)) << "who did it knows it";
    EXPECT_EQ(codeOf(w.letSessionRun(w.artisan(), one)).toStdString(), "nothing_to_decide");
    w.now = kStart - 48 * kHour;
    EXPECT_EQ(w.decideSession(one), Changes());
    EXPECT_EQ(w.state(one), BookingState::Confirmed);
}

TEST(MinimumGuests, whatAGuestWasPromisedIsKept)
{
    World w;
    const Id service = w.addService({.mode = BookingMode::Instant, .seats = 5});
    const Id promised = paid(w, 0, service);
    w.must(w.artisan(), "service.save"_L1,
           {{"service"_L1, service.toText()},
            {"title"_L1, u"Wheel throwing"_s},
            {"mode"_L1, u"instant"_s},
            {"seats"_L1, 5},
            {"minSeats"_L1, 4},
            {"decideHours"_L1, 48},
            {"price"_L1, FieldWriter::encode(Money{150000})}});
    const Id later = paid(w, 1, service);
    ASSERT_GT(w.booking(later).decideRunAt, 0);
    w.now = w.booking(later).decideRunAt;
    ASSERT_TRUE(w.decideSession(later));
    EXPECT_EQ(w.state(promised), BookingState::Confirmed);
    EXPECT_EQ(w.state(later), BookingState::Confirmed) << "for one it runs, so for all";
}

TEST(ServiceSave, checksHowSessionsLie)
{
    World w;
    const auto with = [&](const QJsonObject& more) {
        QJsonObject args{{"service"_L1, named(u"s").toText()},
                         {"title"_L1, u"Lac bangles"_s},
                         {"seats"_L1, 6},
                         {"price"_L1, FieldWriter::encode(Money{5000})}};
        for (auto it = more.begin(); it != more.end(); ++it)
            args.insert(it.key(), it.value());
        return codeOf(w.run(w.artisan(), "service.save"_L1, args)).toStdString();
    };
    EXPECT_EQ(with({{"bufferBefore"_L1, kMaxBuffer + 1}}), "bad_buffer");
    EXPECT_EQ(with({{"bufferAfter"_L1, -1}}), "bad_buffer");
    EXPECT_EQ(with({{"minSeats"_L1, 7}, {"decideHours"_L1, 24}}), "bad_minimum");
    EXPECT_EQ(with({{"minSeats"_L1, 4}}), "bad_decision");
    EXPECT_EQ(with({{"minSeats"_L1, 4}, {"decideHours"_L1, kMaxDecideHours + 1}}), "bad_decision");
    EXPECT_EQ(with({{"maxPerDay"_L1, -1}}), "bad_limit");
    EXPECT_EQ(with({{"maxPerWeek"_L1, kMaxSessionsPerWeek + 1}}), "bad_limit");
    EXPECT_EQ(with({{"privateGroup"_L1, true}}), "bad_private_price");
    EXPECT_EQ(with({{"minSeats"_L1, 4}, {"decideHours"_L1, 24}, {"maxPerDay"_L1, 2}}), "ok");
}

TEST(AvailabilitySave, checksTimeOff)
{
    World w;
    const auto save = [&](const QJsonObject& args) {
        return codeOf(w.run(w.artisan(), "availability.save"_L1, args)).toStdString();
    };
    const auto off = [](const QString& from, const QString& to) {
        return QJsonObject{{"from"_L1, from}, {"to"_L1, to}};
    };
    EXPECT_EQ(save({{"blackouts"_L1, QJsonArray{off(u"2026-05-09"_s, u"2026-05-01"_s)}}}), "bad_blackout");
    EXPECT_EQ(save({{"blackouts"_L1, QJsonArray{QJsonObject{{"from"_L1, u"2026-05-09"_s}}}}}),
              "bad_blackout");
    QJsonArray many;
    for (int i = 0; i <= kMaxBlackouts; ++i)
        many.append(off(u"2026-05-01"_s, u"2026-05-01"_s));
    EXPECT_EQ(save({{"blackouts"_L1, many}}), "too_many_blackouts");
    EXPECT_EQ(save({{"awayNote"_L1, QString(kMaxReasonLength + 1, u'x')}}), "text_too_long");
    EXPECT_EQ(save({{"blackouts"_L1, QJsonArray{off(u"2026-05-01"_s, u"2026-05-01"_s)}}, {"away"_L1, true}}),
              "ok");
    EXPECT_TRUE(w.facts.get<Availability>(w.artisan().user).away);
}

} // namespace karigar::test
