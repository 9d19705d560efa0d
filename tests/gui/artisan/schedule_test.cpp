// SPDX-License-Identifier: GPL-3.0-or-later
// Laying events out: days, lanes, zones, layers.
#include "models/domain/base/clock.h"
#include "models/domain/rules/calendar.h"
#include "ui/calendar/schedule.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::ui::calendar;

namespace {

const QString kIndia = u"Asia/Kolkata"_s;
const QDate kDay1(2026, 11, 18);

CalendarEvent entry(const QString& id, QDate day, int from, int minutes,
                    CalendarLayer layer = CalendarLayer::Confirmed, const QString& zone = kIndia)
{
    CalendarEvent event;
    event.id = id;
    event.layer = layer;
    event.from = instantOf(day, from, zone);
    event.to = event.from + minutes * kMinute;
    event.title = id;
    return event;
}

QStringList idsOn(const Schedule& schedule, QDate day)
{
    QStringList ids;
    for (const Piece& piece : schedule.on(day))
        ids.append(schedule.event(piece.event).id);
    return ids;
}

TEST(CalendarSchedule, FindsTheThingsOfADayByTimeWhateverTheirOrder)
{
    const Schedule schedule({entry(u"late"_s, kDay1, 900, 60), entry(u"early"_s, kDay1, 600, 60),
                             entry(u"other"_s, kDay1.addDays(2), 600, 60)},
                            kIndia, {});
    EXPECT_EQ(idsOn(schedule, kDay1), (QStringList{u"early"_s, u"late"_s}));
    EXPECT_TRUE(schedule.on(kDay1.addDays(1)).empty());
    EXPECT_EQ(idsOn(schedule, kDay1.addDays(2)), QStringList{u"other"_s});
    EXPECT_TRUE(schedule.on(kDay1.addDays(-1)).empty());
    EXPECT_TRUE(schedule.on(kDay1.addDays(3)).empty());
    EXPECT_EQ(schedule.between(kDay1, kDay1.addDays(2)).size(), 3U);
}

TEST(CalendarSchedule, CutsAtMidnight)
{
    const Schedule schedule({entry(u"night"_s, kDay1, 22 * 60, 4 * 60)}, kIndia, {});
    ASSERT_EQ(schedule.on(kDay1).size(), 1U);
    const Piece evening = schedule.on(kDay1).front(), morning = schedule.on(kDay1.addDays(1)).front();
    EXPECT_EQ(std::pair(evening.from, evening.to), std::pair(22 * 60, 24 * 60));
    EXPECT_EQ(std::pair(morning.from, morning.to), std::pair(0, 2 * 60));
    EXPECT_TRUE(evening.starts);
    EXPECT_FALSE(morning.starts);
    EXPECT_EQ(schedule.between(kDay1, kDay1.addDays(1)).size(), 1U) << "one event, though on two days";
}

TEST(CalendarSchedule, EndsAtMidnightWithoutReachingIntoTheNextDay)
{
    const Schedule schedule({entry(u"late"_s, kDay1, 22 * 60, 2 * 60)}, kIndia, {});
    EXPECT_TRUE(schedule.on(kDay1.addDays(1)).empty());
}

TEST(CalendarSchedule, WhatOverlapsStandsBesideEachOtherAndNoneCoversAnother)
{
    std::vector<CalendarEvent> events;
    for (int i = 0; i < 40; ++i)
        events.push_back(entry(QString::number(i), kDay1, 480 + i * 37 % 300, 30 + i * 13 % 120));
    const Schedule schedule(std::move(events), kIndia, {});
    const auto pieces = schedule.on(kDay1);
    ASSERT_EQ(pieces.size(), 40U);
    for (size_t a = 0; a < pieces.size(); ++a) {
        EXPECT_LT(pieces[a].lane, pieces[a].lanes);
        for (size_t b = a + 1; b < pieces.size(); ++b)
            if (pieces[a].from < pieces[b].to && pieces[b].from < pieces[a].to) {
                EXPECT_NE(pieces[a].lane, pieces[b].lane);
                EXPECT_EQ(pieces[a].lanes, pieces[b].lanes);
            }
    }
}

TEST(CalendarSchedule, HiddenLayersAreNotThere)
{
    LayerSet shown;
    shown.set(CalendarLayer::Request, false);
    const Schedule schedule({entry(u"asked"_s, kDay1, 600, 60, CalendarLayer::Request),
                             entry(u"sold"_s, kDay1, 600, 60),
                             entry(u"open"_s, kDay1, 540, 480, CalendarLayer::Availability)},
                            kIndia, shown);
    EXPECT_EQ(idsOn(schedule, kDay1), QStringList{u"sold"_s});
    EXPECT_EQ(schedule.on(kDay1).front().lanes, 1);
    EXPECT_EQ(schedule.ground(kDay1).size(), 1U);
    EXPECT_EQ(schedule.find(u"asked"_s), -1);
}

TEST(CalendarSchedule, WallClockHoldsThroughDaylightSaving)
{
    const QString berlin = u"Europe/Berlin"_s;
    for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 7, 1)}) {
        const ZoneClock clock(berlin);
        for (const int minute : {0, 30, 90, 4 * 60, 12 * 60, 23 * 60 + 59}) {
            const Millis at = instantOf(day, minute, berlin);
            EXPECT_EQ(clock.wall(at).date, dateIn(at, berlin));
            EXPECT_EQ(clock.wall(at).minute, minuteOfDayIn(at, berlin));
        }
    }
}

TEST(CalendarSchedule, NeighboursAndOverlaps)
{
    const Schedule schedule({entry(u"a"_s, kDay1, 600, 60), entry(u"b"_s, kDay1, 720, 60),
                             entry(u"c"_s, kDay1.addDays(40), 600, 60)},
                            kIndia, {});
    const int a = schedule.find(u"a"_s), b = schedule.find(u"b"_s), c = schedule.find(u"c"_s);
    EXPECT_EQ(schedule.neighbour(a, 1), b);
    EXPECT_EQ(schedule.neighbour(b, 1), c);
    EXPECT_EQ(schedule.neighbour(c, 1), -1);
    EXPECT_EQ(schedule.neighbour(a, -1), -1);
    EXPECT_EQ(schedule.nearest(schedule.event(b).from + 1, 1), c);
    EXPECT_EQ(schedule.nearest(schedule.event(b).from, -1), a);
    const Millis noon = schedule.event(b).from;
    EXPECT_EQ(schedule.overlapping(noon - 30 * kMinute, noon + 30 * kMinute, a), b);
    EXPECT_EQ(schedule.overlapping(noon - 30 * kMinute, noon, -1), -1) << "touching is not overlapping";
}

} // namespace
