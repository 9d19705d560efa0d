// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentsums.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(8, 10);

Id paid(World& w, int seats = 1, qint64 paise = 150000)
{
    const Id service = w.addService({.mode = BookingMode::Instant, .seats = 6, .paise = paise});
    const Id id = w.book(w.customer(), service, kStart, seats);
    EXPECT_TRUE(w.news(id, "captured"_L1));
    return id;
}

qint64 balance(const World& w, LedgerAccount account)
{
    qint64 sum = 0;
    for (const LedgerEntry& entry : w.facts.all<LedgerEntry>())
        sum += entry.account == account ? entry.amount.paise : 0;
    return sum;
}

QJsonObject cancelling(const Id& booking, const QString& code, qint64 refund, const QString& reason = {})
{
    return {{"booking"_L1, booking.toText()},
            {"code"_L1, code},
            {"reason"_L1, reason},
            {"refund"_L1, FieldWriter::encode(Money{refund})}};
}

} // namespace

TEST(Cancel, returnsWhatTheFrozenPolicySays)
{
    // Moderate: all until 72 hours before, half until 24.
    const std::vector<std::pair<Millis, qint64>> steps{{kStart - 72 * kHour, 150000},
                                                       {kStart - 72 * kHour + 1, 75000},
                                                       {kStart - 24 * kHour, 75000},
                                                       {kStart - 24 * kHour + 1, 0},
                                                       {kStart - 1, 0}};
    for (const auto& [when, back] : steps) {
        World w;
        const Id id = paid(w);
        Service service = w.facts.get<Service>(w.booking(id).service);
        service.policy = PolicyId::Strict; // a later edit changes no promise
        w.facts.put(service);
        w.now = when;
        const auto changes = w.cancel(w.customer(), id);
        ASSERT_TRUE(changes);
        const Booking booking = w.booking(id);
        EXPECT_EQ(booking.state, BookingState::Cancelled);
        EXPECT_EQ(booking.refunded.paise, back);
        EXPECT_EQ(booking.revision, 1);
        EXPECT_EQ(booking.history.back().code, EndReason::ChangeOfPlans);
        EXPECT_EQ(booking.history.back().by, w.customer().user);
        EXPECT_EQ(balance(w, LedgerAccount::ArtisanHeld), 0);
        EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 150000 - back) << "what is kept is earned";
        EXPECT_EQ(w.refunds(id).size(), back > 0 ? 1U : 0U);
        EXPECT_EQ(w.session(id), BusyInterval()) << "the seat is free";
        EXPECT_TRUE(w.told(*changes, w.artisan().user, Topic::BookingCancelled));
        EXPECT_FALSE(w.told(*changes, w.customer().user, Topic::BookingCancelled));
    }
}

TEST(Cancel, byAnybodyElseReturnsEverything)
{
    World w;
    for (const Actor& who : {w.artisan(), w.admin()}) {
        World copy = w;
        const Id id = paid(copy);
        copy.now = kStart + kHour;
        const auto changes = copy.cancel(who, id);
        ASSERT_TRUE(changes);
        EXPECT_EQ(copy.booking(id).refunded.paise, 150000);
        EXPECT_EQ(balance(copy, LedgerAccount::ArtisanPayable), 0);
        EXPECT_TRUE(copy.told(*changes, copy.customer().user, Topic::BookingCancelled));
        const auto messages = copy.facts.all<Message>();
        EXPECT_TRUE(std::ranges::any_of(
            messages, [](const Message& m) { return m.automatic == AutomaticText::Cancelled; }));
    }
}

TEST(Cancel, isRefusedWhenWhatThePersonSawHasChanged)
{
    World w;
    const Id id = paid(w);
    w.now = kStart - 72 * kHour + kMinute;
    const auto late = w.run(w.customer(), "booking.cancel"_L1, cancelling(id, u"illness"_s, 150000));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, u"changed"_s);
    EXPECT_TRUE(late.error().message.contains(u"750"_s)) << "and the new amount is named";
    EXPECT_EQ(w.state(id), BookingState::Confirmed);
    EXPECT_TRUE(w.run(w.customer(), "booking.cancel"_L1, cancelling(id, u"illness"_s, 75000)));
    EXPECT_EQ(codeOf(w.cancel(w.customer(), id)).toStdString(), "wrong_state") << "once";
}

TEST(Cancel, needsAReasonThatFits)
{
    World w;
    const Id id = paid(w);
    const auto with = [&](const Actor& who, const QString& code, const QString& text = {}) {
        World copy = w;
        return codeOf(copy.run(who, "booking.cancel"_L1, cancelling(id, code, 150000, text))).toStdString();
    };
    EXPECT_EQ(with(w.customer(), u"none"_s), "bad_reason");
    EXPECT_EQ(with(w.customer(), u"artisan_unwell"_s), "bad_reason");
    EXPECT_EQ(with(w.artisan(), u"change_of_plans"_s), "bad_reason");
    EXPECT_EQ(with(w.customer(), u"other"_s), "bad_reason");
    EXPECT_EQ(with(w.customer(), u"other"_s, u"A wedding"_s), "ok");
    EXPECT_EQ(with(w.customer(), u"illness"_s, QString(kMaxReasonLength + 1, u'x')), "text_too_long");
    EXPECT_EQ(with(w.customer(4), u"illness"_s), "not_yours");
    EXPECT_EQ(with(w.otherArtisan(), u"weather"_s), "not_yours");
    w.now = kStart;
    EXPECT_EQ(with(w.customer(), u"illness"_s), "started");
}

TEST(Cancel, beforeTheCaptureReleasesOrWaits)
{
    World whole;
    const Id service = whole.addService({.mode = BookingMode::Instant});
    const Id all = whole.book(whole.customer(), service, kStart);
    ASSERT_TRUE(whole.cancel(whole.customer(), all));
    EXPECT_EQ(whole.payment(all).state, PaymentState::Released);
    EXPECT_TRUE(whole.refunds(all).empty());

    World w;
    const Id id = w.book(w.customer(), w.addService({.mode = BookingMode::Instant}), kStart);
    w.now = kStart - 30 * kHour;
    ASSERT_TRUE(w.cancel(w.customer(), id));
    EXPECT_EQ(w.payment(id).refundDue, Money{75000}) << "a part can go back only after the capture";
    ASSERT_TRUE(w.news(id, "captured"_L1));
    ASSERT_EQ(w.refunds(id).size(), 1U);
    EXPECT_EQ(w.refunds(id)[0].amount, Money{75000});
    EXPECT_EQ(w.refunds(id)[0].cause, RefundCause::Cancellation);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 75000);
    EXPECT_EQ(w.booking(id).refunded, Money{75000});
}

TEST(CancelSeats, giveBackTheirPartByThePolicy)
{
    World w;
    const Id id = paid(w, 4);
    w.now = kStart - 48 * kHour;
    const auto changes = w.cancelSeats(w.customer(), id, 3);
    ASSERT_TRUE(changes);
    const Booking booking = w.booking(id);
    EXPECT_EQ(booking.state, BookingState::Confirmed);
    EXPECT_EQ(booking.reasonCode, EndReason::None);
    EXPECT_EQ(booking.history.back().what, u"booking.cancel_seats"_s);
    EXPECT_EQ(booking.seats, 1);
    EXPECT_EQ(booking.total, Money{150000});
    EXPECT_EQ(booking.refunded, Money{225000});
    EXPECT_EQ(w.session(id).taken, 1);
    EXPECT_EQ(w.refunds(id).at(0).cause, RefundCause::PartialCancellation);
    EXPECT_TRUE(w.told(*changes, w.artisan().user, Topic::BookingCancelled));
    ASSERT_TRUE(w.cancel(w.artisan(), id));
    EXPECT_EQ(w.booking(id).refunded, Money{375000}) << "the last seat, not what was rightly kept";
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 225000);
}

TEST(CancelSeats, leaveSomebodyAndNeverAPaisaBehind)
{
    World w;
    const Id id = paid(w, 3);
    EXPECT_EQ(codeOf(w.cancelSeats(w.customer(), id, 0)).toStdString(), "bad_seats");
    EXPECT_EQ(codeOf(w.cancelSeats(w.customer(), id, 3)).toStdString(), "bad_seats");
    EXPECT_EQ(codeOf(w.cancelSeats(w.artisan(), id, 1)).toStdString(), "wrong_state");
    Booking booking;
    booking.seats = 3;
    booking.total = Money{100000};
    Money sum;
    for (int left = 3; left > 1; --left) {
        const Money piece = seatsPrice(booking, 1);
        sum += piece;
        booking.total = booking.total - piece;
        --booking.seats;
    }
    EXPECT_EQ(sum + booking.total, Money{100000});
}

TEST(NoShow, hasAGraceAnEndAndAWayBack)
{
    World w;
    const Id id = paid(w);
    const auto mark = [&](Millis when) {
        World copy = w;
        copy.now = when;
        return codeOf(copy.answer(copy.artisan(), "booking.no_show"_L1, id)).toStdString();
    };
    EXPECT_EQ(mark(kStart), "too_early");
    EXPECT_EQ(mark(kStart + kNoShowGrace - 1), "too_early");
    EXPECT_EQ(mark(kStart + kNoShowGrace), "ok");
    EXPECT_EQ(mark(w.booking(id).endAt + kNoShowWindow), "ok");
    EXPECT_EQ(mark(w.booking(id).endAt + kNoShowWindow + 1), "too_late");
    w.now = kStart + kHour;
    const auto changes = w.answer(w.artisan(), "booking.no_show"_L1, id);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(w.told(*changes, w.customer().user, Topic::BookingNoShow));
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 150000) << "the place was kept for them";
    World late = w;
    late.now += kNoShowUndo + 1;
    EXPECT_EQ(codeOf(late.answer(late.artisan(), "booking.complete"_L1, id)).toStdString(), "too_late");
    w.now += kNoShowUndo;
    ASSERT_TRUE(w.answer(w.artisan(), "booking.complete"_L1, id));
    EXPECT_EQ(w.state(id), BookingState::Completed);
    EXPECT_EQ(balance(w, LedgerAccount::ArtisanPayable), 150000) << "once";
}

TEST(EndReasons, haveWordsForEverybodyWhoMayChooseThem)
{
    for (const Party by : {Party::Customer, Party::Artisan, Party::Admin})
        for (const EndReason reason : cancellationReasons(by))
            EXPECT_FALSE(endReasonLabel(reason).isEmpty());
}

} // namespace karigar::test
