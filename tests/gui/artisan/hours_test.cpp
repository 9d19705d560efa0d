// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "tests/gui/artisan/stage.h"
#include "ui/artisan/weekconversion.h"
#include "ui/shared/weekgrid.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanHours : testing::Test, ArtisanStage {
    Availability saved() { return record<Availability>(market.lakshmi); }
    /// Scrolls to a widget further down, for the pictures.
    void showLower(const QString& name)
    {
        auto* widget = stage().named(name);
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(widget, 0, 200);
    }
    /// Nothing any more, every week.
    void closeTheWeek()
    {
        grid()->setHours(ui::WeekHours());
        Q_EMIT grid()->changed();
        settleEvents();
        stage().click(u"saveHoursButton"_s);
        settleEvents();
    }
    std::vector<Booking> standing(BookingState state)
    {
        std::vector<Booking> found;
        const auto docs =
            market.records().list(Query::of(Kind::Booking).equal("artisan", market.lakshmi)).value();
        for (const QJsonObject& doc : docs)
            if (auto booking = fromJson<Booking>(doc).value();
                booking.state == state && booking.startAt > market.now())
                found.push_back(std::move(booking));
        return found;
    }
    ui::WeekGrid* grid() { return stage().named<ui::WeekGrid>(u"weekGrid"_s); }
};

TEST_F(ArtisanHours, TheWeekIsSavedAndCanBeTakenBack)
{
    open(u"availability"_s);
    const Availability before = saved();
    EXPECT_TRUE(stage().words().contains(u"Asia/Kolkata"_s));
    EXPECT_FALSE(stage().named<QAbstractButton>(u"saveHoursButton"_s)->isEnabled()) << "nothing changed yet";
    stage().shoot(u"artisan-availability"_s);
    ui::WeekHours week = grid()->hours();
    week[6] = {{QTime(9, 0), QTime(12, 30)}};
    grid()->setHours(week);
    Q_EMIT grid()->changed();
    settleEvents();
    stage().click(u"saveHoursButton"_s);
    const auto rules = saved().weekly;
    const auto sunday = std::ranges::find(rules, 7, &WeekdayRule::weekday);
    ASSERT_NE(sunday, rules.end());
    EXPECT_EQ(sunday->windows, (std::vector<Window>{{9 * 60, 12 * 60 + 30}}));
    ASSERT_TRUE(stage().lastUndo());
    stage().lastUndo()();
    settleEvents();
    EXPECT_EQ(saved().weekly, before.weekly);
    EXPECT_EQ(ui::artisan::rulesOf(grid()->hours()), before.weekly) << "the page shows it too";
}

TEST_F(ArtisanHours, RequestsInAClosedTimeAreDeclinedTogetherAndTakenBackTogether)
{
    const auto asked = standing(BookingState::Requested);
    ASSERT_GT(asked.size(), 2U);
    open(u"availability"_s);
    EXPECT_FALSE(stage().shows(u"closedTimesCard"_s));
    closeTheWeek();
    ASSERT_TRUE(stage().shows(u"closedTimesCard"_s));
    for (const Booking& request : asked)
        EXPECT_TRUE(stage().words().contains(request.customerName));
    stage().shoot(u"artisan-availability-closed"_s);
    stage().click(u"confirmDeclineButton"_s);
    settleEvents();
    for (const Booking& request : asked) {
        const auto declined = record<Booking>(request.id);
        EXPECT_EQ(declined.state, BookingState::Declined);
        EXPECT_EQ(declined.reasonCode, EndReason::DayClosed);
    }
    ASSERT_TRUE(stage().lastUndo());
    stage().lastUndo()();
    settleEvents();
    for (const Booking& request : asked)
        EXPECT_EQ(record<Booking>(request.id).state, BookingState::Requested);
}

TEST_F(ArtisanHours, RequestsInAClosedTimeMayStayAndConfirmedOnesAreNamed)
{
    const auto asked = standing(BookingState::Requested);
    const auto confirmed = standing(BookingState::Confirmed);
    ASSERT_FALSE(confirmed.empty());
    open(u"availability"_s);
    closeTheWeek();
    stage().click(u"keepRequestButton"_s);
    EXPECT_FALSE(stage().shows(u"closedRequests"_s));
    for (const Booking& request : asked)
        EXPECT_EQ(record<Booking>(request.id).state, BookingState::Requested);
    for (const Booking& booking : confirmed)
        EXPECT_TRUE(stage().shows(u"endBooking_"_s + booking.id.toText()))
            << qPrintable(booking.customerName);
    stage().click(u"moveBooking_"_s + confirmed.front().id.toText());
    EXPECT_EQ(stage().visited().back().subject,
              u"%1/propose/%2"_s.arg(confirmed.front().id.toText()).arg(confirmed.front().startAt));
    stage().click(u"closedTimesDoneButton"_s);
    EXPECT_FALSE(stage().shows(u"closedTimesCard"_s));
}

TEST_F(ArtisanHours, TakingBackAClosingAsksNothingMore)
{
    open(u"availability"_s);
    closeTheWeek();
    ASSERT_TRUE(stage().shows(u"closedTimesCard"_s));
    stage().lastUndo()();
    settleEvents();
    EXPECT_FALSE(stage().shows(u"closedTimesCard"_s));
}

TEST_F(ArtisanHours, ADateCanDifferFromTheWeek)
{
    open(u"availability"_s);
    stage().click(u"addOverrideButton"_s);
    stage().click(u"confirmOverrideButton"_s);
    EXPECT_TRUE(stage().words().contains(u"Choose the date first."_s));
    stage().click(u"day.2026-11-25"_s);
    stage().click(u"overrideKind.1"_s);
    stage().shoot(u"artisan-availability-date"_s);
    stage().click(u"confirmOverrideButton"_s);
    EXPECT_TRUE(stage().words().contains(u"(this date only)"_s)) << "the preview says so before it is saved";
    stage().click(u"saveHoursButton"_s);
    const auto overrides = saved().overrides;
    const auto made = std::ranges::find(overrides, QDate(2026, 11, 25), &DateOverride::date);
    ASSERT_NE(made, overrides.end());
    EXPECT_EQ(made->windows, (std::vector<Window>{{10 * 60, 14 * 60}}));
    stage().click(u"overrideList.2026-11-27.remove"_s);
    stage().click(u"saveHoursButton"_s);
    EXPECT_EQ(saved().overrides.size(), 1U);
}

TEST_F(ArtisanHours, TimeOffIsAddedChangedAndRemoved)
{
    open(u"availability"_s);
    stage().click(u"addTimeOffButton"_s);
    stage().named<QDateEdit>(u"timeOffFrom"_s)->setDate({2026, 11, 23});
    stage().named<QDateEdit>(u"timeOffTo"_s)->setDate({2026, 11, 25});
    stage().type(u"timeOffNoteField"_s, u"Pushkar fair"_s);
    showLower(u"timeOffNoteField"_s);
    stage().shoot(u"artisan-availability-off"_s);
    stage().click(u"confirmTimeOffButton"_s);
    EXPECT_TRUE(stage().words().contains(u"Time off: Pushkar fair"_s))
        << "the preview shows it before it is saved";
    stage().click(u"saveHoursButton"_s);
    ASSERT_EQ(saved().blackouts.size(), 1U);
    EXPECT_EQ(saved().blackouts[0], (Blackout{{2026, 11, 23}, {2026, 11, 25}, u"Pushkar fair"_s}));
    stage().shoot(u"artisan-availability-saved-off"_s);
    stage().click(u"timeOff.0.edit"_s);
    stage().named<QDateEdit>(u"timeOffTo"_s)->setDate({2026, 11, 20});
    stage().click(u"confirmTimeOffButton"_s);
    EXPECT_TRUE(stage().words().contains(u"The last day lies before the first."_s));
    stage().named<QDateEdit>(u"timeOffTo"_s)->setDate({2026, 11, 24});
    stage().click(u"confirmTimeOffButton"_s);
    stage().click(u"saveHoursButton"_s);
    EXPECT_EQ(saved().blackouts[0].to, QDate(2026, 11, 24));
    stage().click(u"timeOff.0.remove"_s);
    stage().click(u"saveHoursButton"_s);
    EXPECT_TRUE(saved().blackouts.empty());
}

TEST_F(ArtisanHours, BeingAwayIsASwitchWithANote)
{
    open(u"availability"_s);
    EXPECT_FALSE(stage().shows(u"awayNoteField"_s));
    stage().click(u"awayBox"_s);
    stage().type(u"awayNoteField"_s, u"Back on Monday"_s);
    EXPECT_TRUE(stage().words().contains(u"The artisan is away"_s)) << "as a customer will read it";
    stage().shoot(u"artisan-availability-away"_s);
    stage().click(u"saveHoursButton"_s);
    EXPECT_TRUE(saved().away);
    EXPECT_EQ(saved().awayNote, u"Back on Monday"_s);
    ASSERT_TRUE(stage().lastUndo());
    stage().lastUndo()();
    settleEvents();
    EXPECT_FALSE(saved().away);
}

TEST_F(ArtisanHours, ThePreviewShowsTheTimesOfAWorkshop)
{
    open(u"availability"_s);
    ASSERT_TRUE(stage().shows(u"previewService"_s));
    auto* service = stage().named<QComboBox>(u"previewService"_s);
    ASSERT_GT(service->count(), 1);
    const QString first = stage().words();
    EXPECT_TRUE(first.contains(u"10:00, "_s)) << qPrintable(first);
    service->setCurrentIndex(1);
    settleEvents();
    EXPECT_NE(stage().words(), first);
}

TEST_F(ArtisanHours, WrongHoursAreNotSent)
{
    open(u"availability"_s);
    ui::WeekHours week = grid()->hours();
    week[0] = {{QTime(15, 0), QTime(12, 0)}};
    grid()->setHours(week);
    Q_EMIT grid()->changed();
    settleEvents();
    EXPECT_FALSE(stage().named<QAbstractButton>(u"saveHoursButton"_s)->isEnabled());
    EXPECT_FALSE(workspace->submitted().contains(u"availability.save"_s));
}

TEST(ArtisanWeekConversion, MidnightIsTheEndOfTheDay)
{
    const std::vector<WeekdayRule> rules{{2, {{18 * 60, 24 * 60}}}};
    EXPECT_EQ(ui::artisan::rulesOf(ui::artisan::weekOf(rules)), rules);
}

} // namespace
