// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/base/clock.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/policy.h"
#include "models/domain/rules/slots.h"
#include "tests/domain/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

Service workshop(int minutes = 60)
{
    Service service;
    service.id = named(u"workshop");
    service.minutes = minutes;
    service.seats = 2;
    service.noticeHours = 0;
    service.horizonDays = 700;
    return service;
}

Availability openFrom(const QString& zone, std::vector<Window> windows)
{
    Availability availability;
    availability.zone = zone;
    for (int day = 1; day <= 7; ++day)
        availability.weekly.push_back({day, windows});
    return availability;
}

/// Hours after midnight UTC of the date at which the slots start.
std::vector<double> startsOf(const Service& service, const Availability& availability, QDate date)
{
    std::vector<double> hours;
    for (const Slot& slot : slotsOfDay(service, availability, {}, date, 0)) {
        const Millis midnight = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        hours.push_back(static_cast<double>(slot.startAt - midnight) / kHour);
        EXPECT_EQ(slot.endAt - slot.startAt, service.minutes * kMinute);
        EXPECT_EQ(dateIn(slot.startAt, availability.zone), date);
    }
    return hours;
}

BusyDays one(const Occupancy& day)
{
    return {&day, 1};
}

using Hours = std::vector<double>;
const QDate kDate(2026, 4, 11); // a Saturday

} // namespace

TEST(OpeningHours, anOverrideReplacesTheWeekday)
{
    Availability availability = openFrom(u"Asia/Kolkata"_s, {{600, 720}});
    availability.overrides = {{kDate, {{900, 1080}}, {}}, {kDate.addDays(1), {}, u"Holi"_s}};
    EXPECT_EQ(openingHours(availability, kDate), (std::vector<Window>{{900, 1080}}));
    EXPECT_TRUE(openingHours(availability, kDate.addDays(1)).empty());
    EXPECT_EQ(openingHours(availability, kDate.addDays(2)), (std::vector<Window>{{600, 720}}));
}

TEST(OpeningHours, aDayWithoutARuleIsClosed)
{
    Availability availability;
    availability.weekly = {{6, {{600, 720}}}};
    EXPECT_FALSE(openingHours(availability, kDate).empty());
    EXPECT_TRUE(openingHours(availability, kDate.addDays(1)).empty());
}

TEST(Slots, fillEachWindowFromItsOpening)
{
    const auto slots =
        slotsOfDay(workshop(90), openFrom(u"Asia/Kolkata"_s, {{900, 1080}, {600, 800}}), {}, kDate, 0);
    std::vector<int> starts;
    for (const Slot& slot : slots)
        starts.push_back(minuteOfDayIn(slot.startAt, u"Asia/Kolkata"_s));
    EXPECT_EQ(starts, (std::vector<int>{600, 690, 900, 990})) << "in order, none past closing";
}

TEST(Slots, theLastSessionMayEndAtClosing)
{
    EXPECT_EQ(slotsOfDay(workshop(60), openFrom(u"Asia/Kolkata"_s, {{600, 660}}), {}, kDate, 0).size(), 1U);
    EXPECT_TRUE(slotsOfDay(workshop(61), openFrom(u"Asia/Kolkata"_s, {{600, 660}}), {}, kDate, 0).empty());
    EXPECT_EQ(slotsOfDay(workshop(60), openFrom(u"Asia/Kolkata"_s, {{1380, 1440}}), {}, kDate, 0).size(), 1U)
        << "midnight is a closing time";
}

TEST(Slots, anIndianDayLiesAcrossMidnightUtc)
{
    EXPECT_EQ(startsOf(workshop(60), openFrom(u"Asia/Kolkata"_s, {{240, 420}}), kDate),
              (Hours{-1.5, -0.5, 0.5}));
}

TEST(Slots, noticeAndHorizonAreExact)
{
    Service service = workshop();
    service.noticeHours = 24;
    service.horizonDays = 30;
    const Availability availability = openFrom(u"Asia/Kolkata"_s, {{600, 660}});
    const Millis start = instantOf(kDate, 600, availability.zone);
    const auto stateAt = [&](Millis now) {
        return slotsOfDay(service, availability, {}, kDate, now).at(0).state;
    };
    EXPECT_EQ(stateAt(start), SlotState::Past);
    EXPECT_EQ(stateAt(start - 1), SlotState::TooSoon);
    EXPECT_EQ(stateAt(start - kDay + 1), SlotState::TooSoon);
    EXPECT_EQ(stateAt(start - kDay), SlotState::Free);
    EXPECT_EQ(stateAt(start - 30 * kDay), SlotState::Free);
    EXPECT_EQ(stateAt(start - 30 * kDay - 1), SlotState::TooFar);
}

TEST(Slots, otherWorkshopsBlockWhereTheyOverlap)
{
    const Service service = workshop();
    const Availability availability = openFrom(u"Asia/Kolkata"_s, {{600, 840}});
    const Millis ten = instantOf(kDate, 600, availability.zone);
    Occupancy day;
    occupy(day, named(u"other"), ten + 90 * kMinute, ten + 3 * kHour, 1, 0);
    occupy(day, named(u"asked"), ten, ten + kHour, 0, 3);
    occupy(day, service.id, ten, ten + kHour, 1, 2);
    const auto slots = slotsOfDay(service, availability, one(day), kDate, kMonday);
    ASSERT_EQ(slots.size(), 4U);
    EXPECT_EQ(slots[0].state, SlotState::Free);
    EXPECT_EQ(slots[0].seatsLeft, 1);
    EXPECT_EQ(slots[0].asked, 2);
    EXPECT_EQ(slots[1].state, SlotState::Busy);
    EXPECT_EQ(slots[2].state, SlotState::Busy);
    EXPECT_EQ(slots[3].state, SlotState::Free) << "right after is free";
    EXPECT_FALSE(checkCapacity(service, one(day), kDate, slots[1].startAt, slots[1].endAt, 1));
    EXPECT_TRUE(checkCapacity(service, one(day), kDate, slots[0].startAt, slots[0].endAt, 1));
    EXPECT_FALSE(checkCapacity(service, one(day), kDate, slots[0].startAt, slots[0].endAt, 2));
}

TEST(Slots, whatIsGivenBackLeavesNoTrace)
{
    Occupancy day;
    occupy(day, named(u"a"), 0, 10, 2, 1);
    occupy(day, named(u"b"), 0, 10, 1, 0);
    occupy(day, named(u"a"), 0, 10, -2, -1);
    EXPECT_EQ(day.busy, (std::vector<BusyInterval>{{named(u"b"), 0, 10, 1, 0}}));
    occupy(day, named(u"b"), 0, 10, -5, -5);
    EXPECT_TRUE(day.busy.empty()) << "never below nothing";
}

TEST(DaylightSaving, theSkippedHourIsNotSold)
{
    // Berlin, 29 March 2026: 02:00 becomes 03:00 (01:00 UTC). New York, 8 March: 02:00 becomes 03:00 (07:00
    // UTC).
    EXPECT_EQ(startsOf(workshop(60), openFrom(u"Europe/Berlin"_s, {{60, 300}}), QDate(2026, 3, 29)),
              (Hours{0, 1, 2}));
    EXPECT_EQ(startsOf(workshop(60), openFrom(u"America/New_York"_s, {{60, 300}}), QDate(2026, 3, 8)),
              (Hours{6, 7, 8}));
}

TEST(DaylightSaving, noSessionRunsPastClosingBecauseOfTheSkippedHour)
{
    const Availability availability = openFrom(u"Europe/Berlin"_s, {{60, 240}});
    for (const Slot& slot : slotsOfDay(workshop(150), availability, {}, QDate(2026, 3, 29), 0))
        EXPECT_LE(slot.endAt, instantOf(QDate(2026, 3, 29), 240, availability.zone));
}

TEST(DaylightSaving, theRepeatedHourIsSoldOnceAtItsFirst)
{
    // Berlin, 25 October 2026: 03:00 becomes 02:00 (01:00 UTC). New York, 1 November: 02:00 becomes 01:00
    // (06:00 UTC).
    EXPECT_EQ(startsOf(workshop(60), openFrom(u"Europe/Berlin"_s, {{60, 300}}), QDate(2026, 10, 25)),
              (Hours{-1, 0, 2, 3}));
    EXPECT_EQ(startsOf(workshop(60), openFrom(u"America/New_York"_s, {{0, 240}}), QDate(2026, 11, 1)),
              (Hours{4, 5, 7, 8}));
}

TEST(DaylightSaving, ordinaryHoursStandStillOnTheWallClock)
{
    const Availability availability = openFrom(u"Europe/Berlin"_s, {{600, 660}});
    EXPECT_EQ(startsOf(workshop(60), availability, QDate(2026, 3, 28)), (Hours{9}));
    EXPECT_EQ(startsOf(workshop(60), availability, QDate(2026, 3, 29)), (Hours{8}));
    EXPECT_EQ(startsOf(workshop(60), availability, QDate(2026, 10, 25)), (Hours{9}));
}

TEST(Calendar, instantsAndDatesAgree)
{
    EXPECT_EQ(instantOf(QDate(2026, 4, 6), 0, u"Asia/Kolkata"_s), kMonday);
    EXPECT_EQ(instantOf(QDate(2026, 4, 6), 1440, u"Asia/Kolkata"_s), kMonday + kDay);
    EXPECT_EQ(dateInIndia(1774981799000), QDate(2026, 3, 31));
    EXPECT_EQ(dateInIndia(1774981800000), QDate(2026, 4, 1));
    EXPECT_EQ(dateIn(kMonday, u"Not/AZone"_s), QDate(2026, 4, 6));
    EXPECT_FALSE(isKnownZone(u"Not/AZone"_s));
    EXPECT_FALSE(isKnownZone(QString()));
}

TEST(Policy, amountsAtTheExactBoundaries)
{
    struct Step {
        PolicyId policy;
        int hours;
        int percentAt;
        int percentAfter;
    };
    const Money total{150001};
    for (const Step& step : {Step{PolicyId::Flexible, 24, 100, 0}, Step{PolicyId::Moderate, 72, 100, 50},
                             Step{PolicyId::Moderate, 24, 50, 0}, Step{PolicyId::Strict, 168, 100, 50},
                             Step{PolicyId::Strict, 72, 50, 0}}) {
        const Millis start = at(20, 10);
        const Millis edge = start - step.hours * kHour;
        EXPECT_EQ(refundOnCancellation(step.policy, total, start, edge), share(total, step.percentAt * 100));
        EXPECT_EQ(refundOnCancellation(step.policy, total, start, edge + 1),
                  share(total, step.percentAfter * 100));
    }
    EXPECT_EQ(refundOnCancellation(PolicyId::Moderate, total, at(20, 10), at(18, 10)), Money{75001});
    EXPECT_EQ(refundOnCancellation(PolicyId::Flexible, total, at(20, 10), at(21, 10)), Money{});
}

TEST(Policy, laterIsNeverMoreGenerous)
{
    for (const auto& entry : EnumNames<PolicyId>::table) {
        Money last{150000};
        for (int hours = 400; hours >= -10; --hours) {
            const Money back =
                refundOnCancellation(entry.value, {150000}, at(30, 0), at(30, 0) - hours * kHour);
            EXPECT_LE(back, last);
            last = back;
        }
        EXPECT_FALSE(policyLabel(entry.value).isEmpty());
        EXPECT_FALSE(policySentence(entry.value).isEmpty());
    }
}

} // namespace karigar::test
