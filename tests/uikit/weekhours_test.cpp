// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/iconbutton.h"
#include "ui/shared/weekgrid.h"

#include <gtest/gtest.h>
#include <QLabel>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace karigar::ui;

namespace {
TimeWindow window(int from, int to)
{
    return {QTime(from / 100, from % 100), QTime(to / 100, to % 100)};
}
} // namespace

TEST(WeekHours, AcceptsTouchingWindowsAndMidnight)
{
    EXPECT_TRUE(problemWith({}).isEmpty());
    EXPECT_TRUE(problemWith({window(1000, 1300), window(1300, 1500)}).isEmpty());
    EXPECT_TRUE(problemWith({window(1800, 0)}).isEmpty());
}

TEST(WeekHours, NamesWhatIsWrong)
{
    EXPECT_FALSE(problemWith({window(1300, 1000)}).isEmpty());
    EXPECT_FALSE(problemWith({window(1300, 1300)}).isEmpty());
    EXPECT_FALSE(problemWith({window(1000, 1010)}).isEmpty());
    EXPECT_FALSE(problemWith({window(1500, 1800), window(1000, 1501)}).isEmpty());
    EXPECT_FALSE(problemWith({window(1800, 0), window(2300, 2330)}).isEmpty());
}

TEST(WeekGrid, RoundTripsAndReportsEdits)
{
    WeekGrid grid(u"week"_s);
    WeekHours hours;
    hours[0] = {window(1000, 1300), window(1500, 1800)};
    hours[6] = {window(900, 1200)};
    grid.setHours(hours);
    EXPECT_EQ(grid.hours(), hours);
    EXPECT_TRUE(grid.isValid());
    QSignalSpy changed(&grid, &WeekGrid::changed);
    auto* to = grid.findChild<QTimeEdit*>(u"week.day7.0.to"_s);
    ASSERT_NE(to, nullptr);
    to->setTime(QTime(8, 0));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(grid.isValid());
    EXPECT_FALSE(to->accessibleDescription().isEmpty());
    to->setTime(QTime(12, 0));
    EXPECT_TRUE(grid.isValid());
}

TEST(WeekGrid, AddsCopiesAndRemoves)
{
    WeekGrid grid(u"week"_s);
    const auto click = [&](const QString& name) {
        auto* button = grid.findChild<IconButton*>(name);
        ASSERT_NE(button, nullptr);
        button->click();
    };
    click(u"week.day1.add"_s);
    click(u"week.day1.add"_s);
    ASSERT_EQ(grid.hours()[0].size(), 2);
    EXPECT_TRUE(grid.isValid());
    click(u"week.day1.copy"_s);
    for (const DayHours& day : grid.hours())
        EXPECT_EQ(day, grid.hours()[0]);
    click(u"week.day1.0.remove"_s);
    EXPECT_EQ(grid.hours()[0].size(), 1);
    EXPECT_EQ(grid.hours()[1].size(), 2);
}
