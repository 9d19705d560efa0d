// SPDX-License-Identifier: GPL-3.0-or-later
// When reminders are due, for whom, and why not: the one rule that backend and client share.
#include "models/domain/commands/mailorder.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/reminders.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

using Verdict = DueReminder::Verdict;

const QString kIndia = u"Asia/Kolkata"_s;

Booking bookingAt(Millis start, Millis agreed)
{
    Booking booking;
    booking.id = named(u"booking");
    booking.customer = named(u"customer0");
    booking.artisan = named(u"asha");
    booking.state = BookingState::Confirmed;
    booking.startAt = start;
    booking.endAt = start + 2 * kHour;
    booking.confirmedAt = agreed;
    return booking;
}

ReminderSettings loud()
{
    ReminderSettings settings;
    settings.quiet = false;
    return settings;
}

/// The rule for one reminder by mail; nothing when it is settled or there is none.
std::optional<DueReminder> ask(const Booking& booking, Reminder which, Millis now,
                               const ReminderSettings& settings = loud(), const QString& zone = kIndia,
                               const std::vector<Delivery>& settled = {})
{
    for (const DueReminder& due : dueReminders(booking, settings, zone, DeliveryChannel::Mail, settled, now))
        if (due.reminder == which)
            return due;
    return std::nullopt;
}

QString reasonOf(const std::optional<DueReminder>& due)
{
    return due && due->verdict == Verdict::Skip ? due->reason : u"-"_s;
}

Delivery past(Reminder which, DeliveryState state, Millis dueAt)
{
    Delivery delivery;
    delivery.what = reminderName(which);
    delivery.state = state;
    delivery.dueAt = dueAt;
    return delivery;
}

} // namespace

TEST(Reminders, areDueADayAndAnHourBefore)
{
    const Booking b = bookingAt(at(5, 14), at(0, 0));
    EXPECT_EQ(ask(b, Reminder::Day, at(4, 13))->verdict, Verdict::Wait);
    EXPECT_EQ(ask(b, Reminder::Day, at(4, 13))->at, at(4, 14));
    EXPECT_EQ(ask(b, Reminder::Day, at(4, 14))->verdict, Verdict::Send);
    EXPECT_EQ(ask(b, Reminder::Hour, at(4, 14))->at, at(5, 13));
    EXPECT_EQ(ask(b, Reminder::Hour, at(5, 13, 1))->verdict, Verdict::Send);
}

TEST(Reminders, areOnlyOfConfirmedBookings)
{
    for (const BookingState state :
         {BookingState::Held, BookingState::Requested, BookingState::Cancelled, BookingState::Declined,
          BookingState::Completed, BookingState::NoShow, BookingState::Expired, BookingState::Withdrawn}) {
        Booking b = bookingAt(at(5, 14), at(0, 0));
        b.state = state;
        EXPECT_TRUE(dueReminders(b, loud(), kIndia, DeliveryChannel::Mail, {}, at(5, 13)).empty());
    }
}

TEST(Reminders, sayThatTheyAreLateOnceTheMachineWakes)
{
    const Booking b = bookingAt(at(5, 14), at(0, 0));
    EXPECT_EQ(ask(b, Reminder::Day, at(4, 14, 9))->verdict, Verdict::Send);
    EXPECT_EQ(ask(b, Reminder::Day, at(4, 17))->verdict, Verdict::SendLate);
    EXPECT_EQ(ask(b, Reminder::Hour, at(5, 13, 30))->verdict, Verdict::SendLate);
    EXPECT_EQ(reasonOf(ask(b, Reminder::Hour, at(5, 14))), u"started"_s);
}

TEST(Reminders, comeOnceWhenBothAreLate)
{
    const Booking b = bookingAt(at(5, 14), at(0, 0));
    EXPECT_EQ(reasonOf(ask(b, Reminder::Day, at(5, 13, 20))), u"overtaken"_s);
    EXPECT_EQ(ask(b, Reminder::Hour, at(5, 13, 20))->verdict, Verdict::SendLate);
    ReminderSettings dayOnly = loud();
    dayOnly.mail1 = false;
    EXPECT_EQ(ask(b, Reminder::Day, at(5, 13, 20), dayOnly)->verdict, Verdict::SendLate);
}

TEST(Reminders, areSkippedWhenItWasBookedInsideTheirWindow)
{
    const Booking b = bookingAt(at(5, 14), at(5, 12));
    EXPECT_EQ(reasonOf(ask(b, Reminder::Day, at(5, 12))), u"booked_late"_s);
    EXPECT_EQ(ask(b, Reminder::Hour, at(5, 12))->verdict, Verdict::Wait);
    EXPECT_EQ(ask(b, Reminder::Hour, at(5, 13))->verdict, Verdict::Send);
    const Booking veryLate = bookingAt(at(5, 14), at(5, 13, 5));
    EXPECT_EQ(reasonOf(ask(veryLate, Reminder::Hour, at(5, 13, 5))), u"booked_late"_s);
}

TEST(Reminders, areForThoseWhoWantThem)
{
    const Booking b = bookingAt(at(5, 14), at(0, 0));
    ReminderSettings settings = loud();
    settings.mail24 = false;
    EXPECT_EQ(ask(b, Reminder::Day, at(4, 13), settings)->verdict, Verdict::Wait)
        << "they may still change their mind";
    EXPECT_EQ(reasonOf(ask(b, Reminder::Day, at(4, 14), settings)), u"turned_off"_s);
    const auto desktop = dueReminders(b, settings, kIndia, DeliveryChannel::Desktop, {}, at(4, 14));
    EXPECT_EQ(desktop.at(0).verdict, Verdict::Send) << "the other channel has its own switch";
}

TEST(Reminders, moveWithTheBookingUntilTheyAreSent)
{
    const Delivery skipped = past(Reminder::Day, DeliveryState::Skipped, at(4, 14));
    const Delivery sent = past(Reminder::Day, DeliveryState::Sent, at(4, 14));
    const Booking moved = bookingAt(at(8, 14), at(5, 0));
    EXPECT_EQ(ask(moved, Reminder::Day, at(7, 14), loud(), kIndia, {skipped})->verdict, Verdict::Send)
        << "nothing had reached them";
    EXPECT_FALSE(ask(moved, Reminder::Day, at(7, 14), loud(), kIndia, {sent})) << "once for ever";
    const Booking same = bookingAt(at(5, 14), at(0, 0));
    EXPECT_FALSE(ask(same, Reminder::Day, at(4, 15), loud(), kIndia, {skipped})) << "a skip stands";
}

TEST(Reminders, areNotSentRightAfterANewTimeWasAgreed)
{
    Booking b = bookingAt(at(5, 14), at(0, 0));
    b.history.push_back({BookingState::Confirmed, at(5, 9), {}, u"change.accept"_s, {}, {}});
    EXPECT_EQ(reasonOf(ask(b, Reminder::Day, at(5, 9))), u"booked_late"_s);
    EXPECT_EQ(ask(b, Reminder::Hour, at(5, 9))->verdict, Verdict::Wait);
}

TEST(Reminders, leaveTheNightInPeace)
{
    const ReminderSettings night; // from ten to seven
    // At eight in the morning: the hour's falls on seven, the end of the quiet.
    EXPECT_EQ(ask(bookingAt(at(5, 8), 0), Reminder::Hour, at(4, 0), night)->dueAt, at(5, 7));
    // At half past seven: half past six is quiet, and half an hour is left after seven.
    EXPECT_EQ(ask(bookingAt(at(5, 7, 30), 0), Reminder::Hour, at(4, 0), night)->dueAt, at(5, 7));
    EXPECT_EQ(ask(bookingAt(at(5, 7, 30), 0), Reminder::Day, at(3, 0), night)->dueAt, at(4, 7, 30));
    // At seven: nothing would be left, so it comes before the night.
    EXPECT_EQ(ask(bookingAt(at(5, 7), 0), Reminder::Hour, at(4, 0), night)->dueAt, at(4, 21, 55));
    // Found late in the night: it waits for the morning, unless that is too late.
    const Booking early = bookingAt(at(5, 10), 0);
    const auto held = ask(early, Reminder::Day, at(5, 3), night);
    EXPECT_EQ(held->verdict, Verdict::Wait);
    EXPECT_EQ(held->at, at(5, 7));
    EXPECT_EQ(reasonOf(ask(bookingAt(at(5, 7), 0), Reminder::Hour, at(5, 3), night)), u"quiet_hours"_s);
    ReminderSettings noon = loud();
    noon.quiet = true;
    noon.quietFrom = 12 * 60;
    noon.quietTo = 14 * 60;
    EXPECT_EQ(ask(bookingAt(at(5, 14), 0), Reminder::Hour, at(5, 0), noon)->dueAt, at(5, 11, 55));
    EXPECT_EQ(ask(bookingAt(at(5, 14, 30), 0), Reminder::Hour, at(5, 0), noon)->dueAt, at(5, 14));
}

TEST(Reminders, followTheReadersOwnClock)
{
    // Berlin, where 29 March 2026 has no two o'clock and 25 October has it twice.
    const QString berlin = u"Europe/Berlin"_s;
    const ReminderSettings night;
    const QDate spring(2026, 3, 29);
    const Booking inSpring = bookingAt(instantOf(spring, 8 * 60, berlin), 0);
    EXPECT_EQ(ask(inSpring, Reminder::Hour, 0, night, berlin)->dueAt, instantOf(spring, 7 * 60, berlin));
    // A day is 24 hours: half past eight of the day before, by its own clock half past seven.
    const Booking later = bookingAt(instantOf(spring, 8 * 60 + 30, berlin), 0);
    EXPECT_EQ(ask(later, Reminder::Day, 0, night, berlin)->dueAt,
              instantOf(spring.addDays(-1), 7 * 60 + 30, berlin));
    const QDate autumn(2026, 10, 25);
    const Booking inAutumn = bookingAt(instantOf(autumn, 7 * 60 + 10, berlin), 0);
    EXPECT_EQ(ask(inAutumn, Reminder::Hour, 0, night, berlin)->dueAt,
              instantOf(autumn.addDays(-1), 21 * 60 + 55, berlin));
    // The same workshop for somebody in India, where it is noon: no quiet there.
    EXPECT_EQ(ask(inAutumn, Reminder::Hour, 0, night, kIndia)->dueAt, inAutumn.startAt - kHour);
    // Quiet until the hour that occurs twice: it ends the first time.
    ReminderSettings late = night;
    late.quietTo = 2 * 60 + 30;
    const Booking atFive = bookingAt(instantOf(autumn, 3 * 60, berlin), 0);
    EXPECT_EQ(ask(atFive, Reminder::Hour, 0, late, berlin)->dueAt, instantOf(autumn, 3 * 60, berlin) - kHour)
        << "an hour before three is the second two o'clock, after the quiet";
}

namespace {

std::vector<MailOrder> mailsIn(const Changes& changes)
{
    std::vector<MailOrder> orders;
    for (const Effect& effect : changes.effects)
        if (effect.type == "mail.send"_L1)
            orders.push_back(fromJson<MailOrder>(effect.args).value());
    return orders;
}

std::optional<Millis> nextLook(const Changes& changes)
{
    for (const Effect& effect : changes.effects)
        if (effect.type == "booking.remind"_L1)
            return effect.dueAt;
    return std::nullopt;
}

Changes look(World& w, const Id& booking)
{
    return w.must(World::marketplace(), "booking.remind"_L1, {{"booking"_L1, booking.toText()}});
}

Id confirmed(World& w, Millis start)
{
    const Id id = w.hold(w.customer(), w.addService({.mode = BookingMode::Instant}), start);
    EXPECT_TRUE(w.news(id, "authorized"_L1));
    EXPECT_EQ(w.state(id), BookingState::Confirmed);
    return id;
}

} // namespace

TEST(RemindCommand, ordersBothMailsAndSpeaksInTheConversationOnce)
{
    World w;
    const Id id = confirmed(w, at(5, 14));
    const Changes first = look(w, id);
    EXPECT_TRUE(mailsIn(first).empty());
    EXPECT_EQ(nextLook(first), at(4, 14));
    w.now = at(4, 14);
    const auto orders = mailsIn(look(w, id));
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].user, w.customer().user);
    EXPECT_EQ(orders[1].user, w.artisan().user);
    EXPECT_EQ(orders[0].what, u"reminder24"_s);
    const auto said = [&] {
        return std::ranges::count(w.facts.all<Message>(), AutomaticText::Reminder, &Message::automatic);
    };
    EXPECT_EQ(said(), 1);
    look(w, id);
    EXPECT_EQ(said(), 1);
}

TEST(RemindCommand, isSilentAfterACancellation)
{
    World w;
    const Id id = confirmed(w, at(5, 14));
    EXPECT_TRUE(w.captureFailed(id));
    ASSERT_EQ(w.state(id), BookingState::Cancelled);
    w.now = at(4, 14);
    const Changes changes = look(w, id);
    EXPECT_TRUE(changes.effects.empty());
    EXPECT_TRUE(changes.records.empty());
}

TEST(RemindCommand, writesDownWhatItLeavesOut)
{
    World w;
    w.now = at(5, 9);
    const Id id = confirmed(w, at(5, 14));
    look(w, id);
    const auto deliveries = w.facts.all<Delivery>();
    ASSERT_EQ(deliveries.size(), 2U);
    for (const Delivery& delivery : deliveries) {
        EXPECT_EQ(delivery.state, DeliveryState::Skipped);
        EXPECT_EQ(delivery.reason, u"booked_late"_s);
    }
    w.now = at(5, 13);
    EXPECT_EQ(mailsIn(look(w, id)).size(), 2U) << "the hour's still comes";
}

TEST(Deliveries, areWrittenOnceForEver)
{
    World w;
    const Id id = confirmed(w, at(5, 14));
    const MailOrder order{id, w.customer().user, u"reminder24"_s, {}, {}, at(4, 14)};
    QJsonObject args = toJson(order);
    args.insert("state"_L1, u"sent"_s);
    w.must(World::marketplace(), "delivery.record"_L1, args);
    args.insert("state"_L1, u"failed"_s);
    args.insert("dueAt"_L1, at(6, 14));
    w.must(World::marketplace(), "delivery.record"_L1, args);
    ASSERT_EQ(w.facts.all<Delivery>().size(), 1U);
    EXPECT_EQ(w.facts.all<Delivery>().at(0).state, DeliveryState::Sent);
}

TEST(Deliveries, ofTheDesktopAreThePersonsOwn)
{
    World w;
    const Id id = confirmed(w, at(5, 14));
    const QJsonObject args{{"booking"_L1, id.toText()},
                           {"what"_L1, u"reminder1"_s},
                           {"state"_L1, u"late"_s},
                           {"dueAt"_L1, at(5, 13)}};
    w.must(w.customer(), "reminder.shown"_L1, args);
    w.must(w.customer(), "reminder.shown"_L1, args); // from another device
    w.must(w.artisan(), "reminder.shown"_L1, args);
    EXPECT_EQ(w.facts.all<Delivery>().size(), 2U);
    EXPECT_EQ(codeOf(w.run(w.customer(3), "reminder.shown"_L1, args)), u"not_yours"_s);
    QJsonObject other = args;
    other.insert("what"_L1, u"booking_confirmed"_s);
    EXPECT_EQ(codeOf(w.run(w.customer(), "reminder.shown"_L1, other)), u"bad_reminder"_s);
}

TEST(ReminderSettings, moveWhatLiesAhead)
{
    World w;
    const Id id = confirmed(w, at(5, 14));
    const Changes saved =
        w.must(w.customer(), "reminders.save"_L1,
               {{"mail24"_L1, false}, {"quietFrom"_L1, 0}, {"quietTo"_L1, 60}, {"language"_L1, u"hi"_s}});
    EXPECT_EQ(nextLook(saved), w.now);
    const User user = w.facts.get<User>(w.customer().user);
    EXPECT_FALSE(user.reminders.mail24);
    EXPECT_EQ(user.language, u"hi"_s);
    w.now = at(4, 14);
    const auto orders = mailsIn(look(w, id));
    ASSERT_EQ(orders.size(), 1U);
    EXPECT_EQ(orders[0].user, w.artisan().user);
    EXPECT_EQ(codeOf(w.run(w.customer(), "reminders.save"_L1, {{"quietFrom"_L1, 1440}})), u"bad_time"_s);
    EXPECT_EQ(codeOf(w.run(w.customer(), "reminders.save"_L1, {{"language"_L1, u"tlh"_s}})),
              u"bad_language"_s);
}

TEST(News, goesByMailWhereTheTableSaysSo)
{
    World w;
    const Id id = w.hold(w.customer(), w.addService(), at(5, 14));
    const auto asked = mailsIn(w.news(id, "authorized"_L1).value());
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].user, w.artisan().user);
    EXPECT_EQ(asked[0].what, u"request_received"_s);
    EXPECT_FALSE(asked[0].occurrence.isNull());
    const auto approved = mailsIn(w.answer(w.artisan(), "booking.approve"_L1, id).value());
    ASSERT_EQ(approved.size(), 1U) << "who approves knows it";
    EXPECT_EQ(approved[0].user, w.customer().user);
}

} // namespace karigar::test
