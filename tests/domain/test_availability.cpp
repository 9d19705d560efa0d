// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/base/clock.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/slots.h"
#include "tests/domain/world.h"

#include <algorithm>
#include <QTimeZone>
#include <random>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

const QString kIndia = u"Asia/Kolkata"_s;

Service workshop(int minutes = 60)
{
    Service service;
    service.id = named(u"workshop");
    service.minutes = minutes;
    service.seats = 4;
    service.noticeHours = 0;
    service.horizonDays = 700;
    return service;
}

Availability openFrom(const QString& zone, const std::vector<Window>& windows)
{
    Availability availability;
    availability.zone = zone;
    for (int day = 1; day <= 7; ++day)
        availability.weekly.push_back({day, windows});
    return availability;
}

Occupancy dayOf(QDate date)
{
    Occupancy day;
    day.date = date;
    return day;
}

std::vector<int> startMinutes(const std::vector<Slot>& slots, const QString& zone)
{
    std::vector<int> minutes;
    for (const Slot& slot : slots)
        minutes.push_back(minuteOfDayIn(slot.startAt, zone));
    return minutes;
}

std::vector<SlotState> statesOf(const std::vector<Slot>& slots)
{
    std::vector<SlotState> states;
    for (const Slot& slot : slots)
        states.push_back(slot.state);
    return states;
}

std::string held(World& w, const Id& service, Millis start, int seats = 1)
{
    return codeOf(w.tryHold(w.customer(), service, start, seats)).toStdString();
}

const QDate kDate(2026, 4, 11); // a Saturday

} // namespace

TEST(Blackouts, areStrongerThanAnyHours)
{
    Availability availability = openFrom(kIndia, {{600, 720}});
    availability.overrides = {{kDate, {{600, 900}}, {}}};
    availability.blackouts = {{kDate, kDate.addDays(2), u"Wedding"_s}};
    EXPECT_FALSE(openingHours(availability, kDate.addDays(-1)).empty());
    for (int i = 0; i <= 2; ++i)
        EXPECT_TRUE(openingHours(availability, kDate.addDays(i)).empty()) << i;
    EXPECT_FALSE(openingHours(availability, kDate.addDays(3)).empty());
    ASSERT_TRUE(blackoutOn(availability, kDate.addDays(1)));
    EXPECT_EQ(blackoutOn(availability, kDate.addDays(1))->note.toStdString(), "Wedding");
    EXPECT_FALSE(blackoutOn(availability, kDate.addDays(3)));
}

TEST(Away, takesNothingNewAndSaysSo)
{
    World w;
    const Id service = w.addService();
    const Id before = w.book(w.customer(1), service, at(5, 10));
    Availability availability = w.facts.get<Availability>(w.artisan().user);
    availability.away = true;
    QJsonObject args = toJson(availability);
    args.remove("id"_L1);
    w.must(w.artisan(), "availability.save"_L1, args);
    const auto refused = w.tryHold(w.customer(), service, at(6, 10));
    EXPECT_EQ(codeOf(refused).toStdString(), "not_free");
    EXPECT_EQ(refused.error().message, slotStateReason(SlotState::Away));
    EXPECT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, before)) << "what was asked before still counts";
}

TEST(Buffers, setTheStartsOfADayApart)
{
    Service service = workshop(60);
    service.bufferBefore = 10;
    service.bufferAfter = 20;
    EXPECT_EQ(
        startMinutes(slotsOfDay(service, openFrom(kIndia, {{600, 840}, {900, 960}}), {}, kDate, 0), kIndia),
        (std::vector<int>{600, 690, 780, 900}));
}

TEST(Buffers, ofBothSessionsLieBetweenThem)
{
    Service service = workshop(60);
    service.bufferBefore = 15;
    const Millis ten = instantOf(kDate, 600, kIndia);
    Occupancy day = dayOf(kDate);
    occupy(day, named(u"other"), ten, ten + kHour, 1, 0, {0, 30});
    const auto fits = [&](int minutes) {
        const Millis from = ten + kHour + minutes * kMinute;
        return checkCapacity(service, {&day, 1}, kDate, from, from + kHour, 1).has_value();
    };
    EXPECT_FALSE(fits(0));
    EXPECT_FALSE(fits(30)) << "clearing up takes half an hour, and then comes the setting up";
    EXPECT_FALSE(fits(44));
    EXPECT_TRUE(fits(45));
    const auto before = [&](int minutes) {
        const Millis to = ten - minutes * kMinute;
        return checkCapacity(service, {&day, 1}, kDate, to - kHour, to, 1).has_value();
    };
    EXPECT_TRUE(before(0)) << "the other has nothing to set up";
    service.bufferAfter = 5;
    EXPECT_FALSE(before(4));
    EXPECT_TRUE(before(5));
}

TEST(Buffers, doNotKeepGuestsFromOneSession)
{
    Service service = workshop(60);
    service.bufferBefore = service.bufferAfter = 60;
    const Millis ten = instantOf(kDate, 600, kIndia);
    Occupancy day = dayOf(kDate);
    occupy(day, service.id, ten, ten + kHour, 1, 0, {60, 60});
    EXPECT_TRUE(checkCapacity(service, {&day, 1}, kDate, ten, ten + kHour, 3));
    EXPECT_FALSE(checkCapacity(service, {&day, 1}, kDate, ten, ten + kHour, 4));
}

TEST(Buffers, reachPastMidnight)
{
    Service service = workshop(60);
    service.bufferBefore = 30;
    const Millis midnight = instantOf(kDate, 0, kIndia);
    Occupancy yesterday = dayOf(kDate.addDays(-1));
    occupy(yesterday, named(u"late"), midnight - kHour, midnight, 1, 0, {0, 60});
    const std::vector<QDate> read = daysThatMatter(service, kDate, {60, 120});
    EXPECT_TRUE(std::ranges::count(read, kDate.addDays(-1)));
    const std::vector<Occupancy> days{yesterday, dayOf(kDate)};
    const auto fits = [&](int minute) {
        const Millis from = midnight + minute * kMinute;
        return checkCapacity(service, days, kDate, from, from + kHour, 1).has_value();
    };
    EXPECT_FALSE(fits(60));
    EXPECT_TRUE(fits(90));
    EXPECT_EQ(daysThatMatter(service, kDate, {600, 720}), (std::vector<QDate>{kDate}))
        << "in the middle of the day no neighbour is read";
}

TEST(Buffers, areKeptByTheSessionWhenTheWorkshopChanges)
{
    World w;
    const Id service =
        w.addService({.mode = BookingMode::Instant, .minutes = 60, .bufferBefore = 15, .bufferAfter = 30});
    const Id id = w.hold(w.customer(), service, at(5, 10));
    EXPECT_EQ(w.session(id).before, 15);
    EXPECT_EQ(w.session(id).after, 30);
    const Id other = w.addService({.minutes = 60});
    EXPECT_EQ(held(w, other, at(5, 11)), "not_free");
    EXPECT_EQ(held(w, other, at(5, 12)), "ok");
}

TEST(Buffers, costARivalItsPlaceOnApproval)
{
    World w;
    const Id first = w.addService({.minutes = 60, .bufferAfter = 60});
    const Id second = w.addService({.minutes = 60});
    const Id winner = w.book(w.customer(0), first, at(5, 10));
    const Id near = w.book(w.customer(1), second, at(5, 11));
    const Id far = w.book(w.customer(2), second, at(5, 12));
    ASSERT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, winner));
    EXPECT_EQ(w.state(near), BookingState::Declined);
    EXPECT_EQ(w.state(far), BookingState::Requested);
}

TEST(ImportedTimes, blockWhatTheyTouch)
{
    Service service = workshop(60);
    const Availability availability = openFrom(kIndia, {{600, 900}});
    const Millis ten = instantOf(kDate, 600, kIndia);
    Occupancy day = dayOf(kDate);
    day.blocked = {{named(u"feed"), ten + 90 * kMinute, ten + 2 * kHour}};
    using enum SlotState;
    EXPECT_EQ(statesOf(slotsOfDay(service, availability, {&day, 1}, kDate, kMonday)),
              (std::vector{Free, Blocked, Free, Free, Free}));
    service.bufferBefore = 30;
    EXPECT_EQ(statesOf(slotsOfDay(service, availability, {&day, 1}, kDate, kMonday)),
              (std::vector{Free, Blocked, Free}))
        << "at 10:00, 11:30 and 13:00";
    EXPECT_EQ(
        codeOf(checkCapacity(service, {&day, 1}, kDate, ten + 2 * kHour, ten + 3 * kHour, 1)).toStdString(),
        "busy")
        << "setting up needs the time as well";
}

TEST(Limits, countSessionsNotGuests)
{
    World w;
    const Id service =
        w.addService({.mode = BookingMode::Instant, .seats = 4, .minutes = 60, .maxPerDay = 2});
    const Id other = w.addService({.mode = BookingMode::Instant, .minutes = 60});
    EXPECT_EQ(held(w, service, at(5, 10)), "ok");
    EXPECT_EQ(held(w, service, at(5, 10)), "ok");
    EXPECT_EQ(held(w, other, at(5, 17)), "ok") << "another workshop does not count";
    EXPECT_EQ(held(w, service, at(5, 12)), "ok");
    const auto third = w.tryHold(w.customer(), service, at(5, 14));
    EXPECT_EQ(codeOf(third).toStdString(), "not_free");
    EXPECT_EQ(third.error().message, slotStateReason(SlotState::DayFull));
    EXPECT_EQ(held(w, service, at(5, 12), 3), "ok") << "a session that is held anyway takes more guests";
    EXPECT_EQ(held(w, service, at(6, 14)), "ok") << "tomorrow is another day";
}

TEST(Limits, ofAWeekStandOnBothSidesOfNewYear)
{
    World w;
    // Monday 28 December 2026 to Sunday 3 January 2027 is one ISO week, the 53rd.
    const auto dayOn = [](QDate date) { return static_cast<int>(QDate(2026, 4, 6).daysTo(date)); };
    const Id service = w.addService({.mode = BookingMode::Instant, .horizonDays = 400, .maxPerWeek = 2});
    EXPECT_EQ(held(w, service, at(dayOn({2026, 12, 27}), 10)), "ok") << "the week before";
    EXPECT_EQ(held(w, service, at(dayOn({2026, 12, 28}), 10)), "ok");
    EXPECT_EQ(held(w, service, at(dayOn({2027, 1, 3}), 10)), "ok");
    const auto third = w.tryHold(w.customer(), service, at(dayOn({2026, 12, 31}), 10));
    EXPECT_EQ(codeOf(third).toStdString(), "not_free");
    EXPECT_EQ(third.error().message, slotStateReason(SlotState::WeekFull));
    EXPECT_EQ(held(w, service, at(dayOn({2027, 1, 4}), 10)), "ok") << "the week after";
}

TEST(Limits, areCheckedAgainWhenTheArtisanApproves)
{
    World w;
    const Id service = w.addService({.minutes = 60, .maxPerDay = 1});
    const Id winner = w.book(w.customer(0), service, at(5, 10));
    const Id sameDay = w.book(w.customer(1), service, at(5, 15));
    const Id nextDay = w.book(w.customer(2), service, at(6, 15));
    ASSERT_TRUE(w.answer(w.artisan(), "booking.approve"_L1, winner));
    EXPECT_EQ(w.state(sameDay), BookingState::Declined) << "told at once instead of never";
    EXPECT_EQ(w.state(nextDay), BookingState::Requested);
}

TEST(PrivateGroups, haveTheWholeSessionAtItsPrice)
{
    World w;
    const Id service =
        w.addService({.mode = BookingMode::Instant, .seats = 6, .paise = 150000, .privatePaise = 700000});
    const auto changes = w.tryPrivateHold(w.customer(), service, at(5, 10));
    ASSERT_TRUE(changes);
    const Booking booking = w.facts.all<Booking>().at(0);
    EXPECT_TRUE(booking.privateGroup);
    EXPECT_EQ(booking.total, Money{700000});
    EXPECT_EQ(booking.unitPrice, Money{700000});
    EXPECT_EQ(booking.seats, 6);
    EXPECT_EQ(w.payment(booking.id).amount, Money{700000});
    EXPECT_EQ(held(w, service, at(5, 10)), "not_free") << "nobody else comes";
    ASSERT_TRUE(w.answer(w.customer(), "booking.withdraw"_L1, booking.id));
    EXPECT_EQ(held(w, service, at(5, 10), 6), "ok") << "and all of it comes back";
}

TEST(PrivateGroups, comeOnlyWhereNobodyIs)
{
    World w;
    const Id service = w.addService({.mode = BookingMode::Instant, .seats = 6, .privatePaise = 700000});
    EXPECT_EQ(held(w, service, at(5, 10)), "ok");
    EXPECT_EQ(codeOf(w.tryPrivateHold(w.customer(1), service, at(5, 10))).toStdString(), "not_empty");
    EXPECT_EQ(codeOf(w.tryPrivateHold(w.customer(1), w.addService(), at(6, 10))).toStdString(),
              "no_private_groups");
}

TEST(PrivateGroups, areNotJoinedThroughSeatsAddedLater)
{
    World w;
    const Id service = w.addService({.mode = BookingMode::Instant, .seats = 4, .privatePaise = 500000});
    ASSERT_TRUE(w.tryPrivateHold(w.customer(), service, at(5, 10)));
    const auto resize = [&](int seats) {
        return codeOf(w.run(w.artisan(), "service.save"_L1,
                            {{"service"_L1, service.toText()},
                             {"title"_L1, u"Wheel"_s},
                             {"seats"_L1, seats},
                             {"price"_L1, FieldWriter::encode(Money{5000})}}))
            .toStdString();
    };
    EXPECT_EQ(resize(5), "private_booked");
    EXPECT_EQ(resize(4), "ok");
    w.now = at(6, 0);
    EXPECT_EQ(resize(5), "ok");
}

TEST(Zones, rulesAreWallClockWhereverTheCustomerIs)
{
    // Each case is a night on which a clock is moved, on the artisan's or the customer's side.
    struct Case {
        QString artisan;
        QString customer;
        QDate change;
        int hoursApartBefore; ///< minutes that the customer's clock is ahead of the artisan's
        int hoursApartAfter;
    };
    const QString berlin = u"Europe/Berlin"_s, newYork = u"America/New_York"_s;
    for (const Case& c :
         {Case{kIndia, berlin, {2026, 3, 29}, -270, -210}, Case{kIndia, berlin, {2026, 10, 25}, -210, -270},
          Case{kIndia, newYork, {2026, 3, 8}, -630, -570}, Case{kIndia, newYork, {2026, 11, 1}, -570, -630},
          Case{berlin, kIndia, {2026, 3, 29}, 270, 210}, Case{berlin, kIndia, {2026, 10, 25}, 210, 270},
          Case{newYork, kIndia, {2026, 3, 8}, 630, 570}, Case{newYork, kIndia, {2026, 11, 1}, 570, 630}}) {
        const Availability availability = openFrom(c.artisan, {{1020, 1140}});
        for (const auto& [date, apart] :
             {std::pair(c.change.addDays(-1), c.hoursApartBefore), std::pair(c.change, c.hoursApartAfter)}) {
            const auto slots = slotsOfDay(workshop(120), availability, {}, date, 0);
            ASSERT_EQ(slots.size(), 1U);
            EXPECT_EQ(minuteOfDayIn(slots[0].startAt, c.artisan), 1020) << "17:00, whatever the season";
            EXPECT_EQ(dateIn(slots[0].startAt, c.artisan), date);
            const int there = minuteOfDayIn(slots[0].startAt, c.customer) +
                              1440 * static_cast<int>(date.daysTo(dateIn(slots[0].startAt, c.customer)));
            EXPECT_EQ(there - 1020, apart) << c.artisan.toStdString() << " to " << c.customer.toStdString();
        }
    }
}

TEST(Zones, aNightOfAMovedClockOffersNoTimeTwiceAndNoneThatIsNot)
{
    std::mt19937 dice(20260329);
    const auto roll = [&](int low, int high) { return std::uniform_int_distribution(low, high)(dice); };
    const std::vector<std::pair<QString, QDate>> nights{{u"Europe/Berlin"_s, {2026, 3, 29}},
                                                        {u"Europe/Berlin"_s, {2026, 10, 25}},
                                                        {u"America/New_York"_s, {2026, 3, 8}},
                                                        {u"America/New_York"_s, {2026, 11, 1}}};
    for (int round = 0; round < 4000; ++round) {
        const auto& [zone, date] = nights[static_cast<size_t>(roll(0, 3))];
        Service service = workshop(15 * roll(1, 16));
        service.bufferBefore = 5 * roll(0, 6);
        service.bufferAfter = 5 * roll(0, 6);
        const int from = 15 * roll(0, 20);
        const int to = std::min(1440, from + 15 * roll(4, 40));
        const auto slots = slotsOfDay(service, openFrom(zone, {{from, to}}), {}, date, 0);
        const Millis gap = (service.bufferBefore + service.bufferAfter) * kMinute;
        const int step = service.minutes + service.bufferBefore + service.bufferAfter;
        Millis last = std::numeric_limits<Millis>::min() / 2;
        for (const Slot& slot : slots) {
            const int start = minuteOfDayIn(slot.startAt, zone);
            ASSERT_EQ((start - from) % step, 0)
                << "a wall-clock start of the rule, seed 20260329 round " << round;
            ASSERT_EQ(instantOf(date, start, zone), slot.startAt) << "the first of two equal clock times";
            ASSERT_GE(slot.startAt, last + gap) << "sessions of one window do not touch each other's time";
            ASSERT_LE(slot.endAt, instantOf(date, to, zone));
            ASSERT_EQ(slot.endAt - slot.startAt, service.minutes * kMinute);
            last = slot.endAt;
        }
    }
}

} // namespace karigar::test
