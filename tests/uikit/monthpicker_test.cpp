// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/daycell.h"
#include "ui/shared/dayslots.h"
#include "ui/shared/monthpicker.h"
#include "ui/shared/slotbutton.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace karigar::ui;

namespace {

const QDate kToday(2025, 6, 11); // a Wednesday

class MonthPickerTest : public testing::Test {
protected:
    MonthPickerTest()
        : picker(u"month"_s, kToday)
    {
        picker.setDays({{QDate(2025, 6, 10), DayState::Kind::Free, 2},
                        {QDate(2025, 6, 12), DayState::Kind::Free, 3},
                        {QDate(2025, 6, 13), DayState::Kind::Full, 0},
                        {QDate(2025, 6, 14), DayState::Kind::Closed, 0}});
        picker.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&picker));
        cell(kToday)->setFocus(Qt::TabFocusReason);
    }
    DayCell* cell(QDate day) { return picker.findChild<DayCell*>(u"day."_s + day.toString(Qt::ISODate)); }
    QDate press(int key)
    {
        QTest::keyClick(cell(picker.cursor()), static_cast<Qt::Key>(key));
        return picker.cursor();
    }

    MonthPicker picker;
};

} // namespace

TEST_F(MonthPickerTest, ArrowsMoveByDayAndWeek)
{
    EXPECT_EQ(press(Qt::Key_Right), QDate(2025, 6, 12));
    EXPECT_EQ(press(Qt::Key_Left), kToday);
    EXPECT_EQ(press(Qt::Key_Down), QDate(2025, 6, 18));
    EXPECT_EQ(press(Qt::Key_Up), kToday);
}

TEST_F(MonthPickerTest, HomeAndEndGoToTheEndsOfTheWeek)
{
    EXPECT_EQ(press(Qt::Key_Home), QDate(2025, 6, 9));
    EXPECT_EQ(press(Qt::Key_End), QDate(2025, 6, 15));
}

TEST_F(MonthPickerTest, PagesAndEdgesTurnTheMonth)
{
    QSignalSpy shown(&picker, &MonthPicker::monthShown);
    EXPECT_EQ(press(Qt::Key_PageDown), QDate(2025, 7, 11));
    EXPECT_EQ(press(Qt::Key_PageUp), kToday);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down);
    EXPECT_EQ(picker.cursor(), QDate(2025, 7, 2));
    EXPECT_EQ(picker.month(), QDate(2025, 7, 1));
    EXPECT_EQ(shown.count(), 3);
    EXPECT_EQ(QApplication::focusWidget(), cell(QDate(2025, 7, 2)));
}

TEST_F(MonthPickerTest, OnlyFreeDaysCanBeChosen)
{
    QSignalSpy selected(&picker, &MonthPicker::daySelected);
    for (const int day : {10, 13, 14, 20}) { // past although "free", full, closed, unknown
        picker.setCursor(QDate(2025, 6, day));
        press(Qt::Key_Return);
        QTest::mouseClick(cell(QDate(2025, 6, day)), Qt::LeftButton);
    }
    EXPECT_EQ(selected.count(), 0);
    EXPECT_FALSE(picker.selected().isValid());
    picker.setCursor(QDate(2025, 6, 12));
    press(Qt::Key_Return);
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(picker.selected(), QDate(2025, 6, 12));
}

TEST_F(MonthPickerTest, EveryDaySaysItsStateInWords)
{
    EXPECT_TRUE(cell(QDate(2025, 6, 12))->accessibleName().contains(u"3 free"_s));
    EXPECT_TRUE(cell(QDate(2025, 6, 13))->accessibleName().contains(u"full"_s));
    EXPECT_TRUE(cell(QDate(2025, 6, 14))->accessibleName().contains(u"closed"_s));
    EXPECT_TRUE(cell(QDate(2025, 6, 10))->accessibleName().contains(u"past"_s));
    EXPECT_TRUE(cell(kToday)->accessibleName().startsWith(u"Today"_s));
}

TEST_F(MonthPickerTest, IsOneStopForTab)
{
    int stops = 0;
    for (const DayCell* day : picker.findChildren<DayCell*>())
        stops += !day->isHidden() && (day->focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(stops, 1);
}

TEST(DaySlots, OffersFreeTimesAndExplainsTheOthers)
{
    using State = SlotView::State;
    DaySlots day(u"times"_s);
    day.setDay(u"Thursday"_s, {{u"a"_s, u"10:00"_s, u"13:00"_s, State::Taken, 0, 0, 0, {}, {}},
                               {u"b"_s, u"14:00"_s, u"17:00"_s, State::Free, 2, 0, 0, {}, {}}});
    QSignalSpy selected(&day, &DaySlots::slotSelected);
    auto* taken = day.findChild<SlotButton*>(u"slot.a"_s);
    auto* free = day.findChild<SlotButton*>(u"slot.b"_s);
    ASSERT_TRUE(taken && free);
    taken->click();
    EXPECT_EQ(selected.count(), 0);
    EXPECT_FALSE(taken->toolTip().isEmpty());
    free->click();
    EXPECT_EQ(day.selected(), u"b"_s);
    EXPECT_EQ(selected.count(), 1);
    day.setDay(u"Friday"_s, {});
    EXPECT_TRUE(day.selected().isEmpty());
}
