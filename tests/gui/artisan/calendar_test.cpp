// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar page over Lakshmi's marketplace: what it shows, keyboard, mouse, and what a screen reader
// finds.
#include "models/domain/records/availability.h"
#include "models/domain/records/busysource.h"
#include "models/domain/records/changerequest.h"
#include "models/domain/rules/calendar.h"
#include "tests/gui/artisan/stage.h"
#include "ui/calendar/calendarview.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;
using ui::calendar::CalendarView;

namespace {

class ArtisanCalendarPage : public testing::Test, public ArtisanStage {
protected:
    CalendarView& show(const QString& subject = {})
    {
        open(u"calendar"_s, subject);
        stage().page().window()->activateWindow();
        auto* found = stage().page().findChild<CalendarView*>();
        EXPECT_NE(found, nullptr);
        return *found;
    }
    QString idOf(const QString& label) { return market.booking(label).toText(); }
    /// The event behind which a booking stands, -1 when it is not shown.
    static int indexOf(const CalendarView& view, const QString& booking)
    {
        const auto& events = view.schedule().events();
        const auto at =
            std::ranges::find_if(events, [&](const auto& event) { return event.subjects.contains(booking); });
        return at == events.end() ? -1 : static_cast<int>(at - events.begin());
    }
    static void key(CalendarView& view, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view.surface(), static_cast<Qt::Key>(key), modifiers);
        settleEvents();
    }
    static QStringList spoken(ui::calendar::Surface& surface)
    {
        QStringList names;
        auto* access = QAccessible::queryAccessibleInterface(&surface);
        for (int i = 0; i < access->childCount(); ++i)
            names.append(access->child(i)->text(QAccessible::Name));
        return names;
    }
    /// A hold, a collision and a closed day, to look at.
    void makeBusy()
    {
        market.book({u"david:held"_s, market.david, u"lakshmi:1"_s, 2, 1, 2, BookingState::Held});
        market.book({u"vikram:rival"_s, market.vikram, u"lakshmi:0"_s, 5, 1, 2, BookingState::Requested});
        market.book({u"meera:week"_s, market.meera, u"lakshmi:1"_s, 4, 0, 2, BookingState::Confirmed});
        market.book({u"ananya:week"_s, market.ananya, u"lakshmi:2"_s, 2, 0, 1, BookingState::Requested});
        market.setNow(SampleMarket::kNow);
        auto hours = record<Availability>(market.lakshmi);
        hours.overrides.push_back({QDate(2026, 11, 22), {}, u"Family wedding"_s});
        market.put(hours);
    }
};

TEST_F(ArtisanCalendarPage, EveryViewShowsTheBookings)
{
    makeBusy();
    CalendarView& view = show();
    const QString today = idOf(u"meera:today"_s), shared = idOf(u"ananya:confirmed"_s);
    ASSERT_GE(indexOf(view, today), 0);
    for (const auto which : {CalendarView::View::Day, CalendarView::View::Week, CalendarView::View::Month,
                             CalendarView::View::Agenda}) {
        view.setView(which);
        settleEvents();
        view.surface().select(indexOf(view, today));
        settleEvents();
        EXPECT_FALSE(view.surface().eventRect(indexOf(view, today)).isEmpty())
            << "view " << static_cast<int>(which);
        static const QStringList kNames{u"day"_s, u"week"_s, u"month"_s, u"agenda"_s};
        view.surface().select(-1);
        if (which == CalendarView::View::Week || which == CalendarView::View::Day)
            view.goTo(QDate(2026, 11, 21));
        stage().shoot(u"artisan-calendar-"_s + kNames[static_cast<int>(which)]);
    }
    const auto& event = view.schedule().event(indexOf(view, shared));
    EXPECT_EQ(event.subjects.size(), 2) << "two guests of one morning are one block";
    EXPECT_EQ(event.taken, 6);
    EXPECT_TRUE(event.detail.contains(u"Ananya Rao"_s) && event.detail.contains(u"David"_s));
}

TEST_F(ArtisanCalendarPage, HoldsCountDownAndLapse)
{
    makeBusy();
    CalendarView& view = show();
    const QString held = idOf(u"david:held"_s);
    ASSERT_GE(indexOf(view, held), 0);
    const QString name = ui::calendar::spokenEvent(view.schedule().event(indexOf(view, held)),
                                                   view.schedule().clock(), market.now());
    EXPECT_TRUE(name.contains(u"11 min left"_s)) << name.toStdString();
    market.setNow(market.now() + 20 * kMinute);
    open(u"calendar"_s);
    EXPECT_EQ(indexOf(*stage().page().findChild<CalendarView*>(), held), -1);
}

TEST_F(ArtisanCalendarPage, ConflictsAreSaid)
{
    makeBusy();
    // A request against a workshop that has sold nearly all of its seats at that time, and a closed day.
    auto hours = record<Availability>(market.lakshmi);
    const auto shared = record<Booking>(market.booking(u"ananya:confirmed"_s));
    hours.overrides.push_back({shared.date, {}, u"Strike"_s});
    market.put(hours);
    auto rival = record<Booking>(market.booking(u"ananya:week"_s));
    rival.startAt = shared.startAt + 30 * kMinute;
    rival.endAt = shared.endAt + 30 * kMinute;
    market.put(rival);
    CalendarView& view = show();
    EXPECT_EQ(view.schedule().event(indexOf(view, idOf(u"ananya:confirmed"_s))).conflict,
              u"On a closed day"_s);
    EXPECT_TRUE(view.schedule().event(indexOf(view, idOf(u"ananya:week"_s))).conflict.startsWith(u"O"_s));
    EXPECT_TRUE(view.schedule().event(indexOf(view, idOf(u"meera:today"_s))).conflict.isEmpty());
}

TEST_F(ArtisanCalendarPage, ImportsAndHolidaysAndProposedTimesAreThere)
{
    const auto booked = record<Booking>(market.booking(u"meera:today"_s));
    BusySource source;
    source.id = Market::id(u"dentist"_s);
    source.artisan = market.lakshmi;
    source.name = u"Family calendar"_s;
    source.spans.push_back({booked.startAt + kHour, booked.endAt + kHour, u"Dentist"_s, false});
    market.put(source);
    auto hours = record<Availability>(market.lakshmi);
    hours.blackouts.push_back({QDate(2026, 11, 20), QDate(2026, 11, 21), u"Kiln repair"_s});
    market.put(hours);
    ChangeRequest change;
    change.id = Market::id(u"later"_s);
    change.booking = booked.id;
    change.artisan = booked.artisan;
    change.customer = booked.customer;
    change.service = booked.service;
    change.serviceTitle = booked.serviceTitle;
    change.customerName = booked.customerName;
    change.before = {booked.startAt, booked.endAt, booked.date, 3, {}, {}};
    change.after = {booked.startAt + 5 * kDay, booked.endAt + 5 * kDay, booked.date.addDays(5), 3, {}, {}};
    change.expiresAt = market.now() + kDay;
    market.put(change);
    CalendarView& view = show();
    const auto& schedule = view.schedule();
    const int dentist = schedule.find(u"busy:%1:0"_s.arg(source.id.toText()));
    ASSERT_GE(dentist, 0);
    EXPECT_EQ(schedule.event(dentist).title, u"Dentist"_s);
    EXPECT_EQ(schedule.event(schedule.find(idOf(u"meera:today"_s))).conflict, u"Overlaps Dentist"_s);
    EXPECT_EQ(ui::calendar::closedNote(schedule, QDate(2026, 11, 20)), u"Kiln repair"_s);
    EXPECT_EQ(ui::calendar::closedNote(schedule, QDate(2026, 11, 21)), u"Kiln repair"_s);
    EXPECT_TRUE(ui::calendar::closedNote(schedule, QDate(2026, 11, 23)).isEmpty());
    const int proposed = schedule.find(u"change:"_s + change.id.toText());
    ASSERT_GE(proposed, 0);
    EXPECT_EQ(schedule.clock().wall(schedule.event(proposed).from).date, booked.date.addDays(5));
    EXPECT_FALSE(schedule.event(proposed).movable);
    stage().shoot(u"artisan-calendar-imported"_s);
    stage().click(u"layer.%1"_s.arg(static_cast<int>(views::CalendarLayer::Imported)));
    EXPECT_EQ(view.schedule().find(u"busy:%1:0"_s.arg(source.id.toText())), -1);
}

TEST_F(ArtisanCalendarPage, LayersAreToggledAndRemembered)
{
    CalendarView& view = show();
    view.goTo(QDate(2026, 11, 27));
    settleEvents();
    const QString asked = idOf(u"ananya:requested"_s);
    ASSERT_GE(indexOf(view, asked), 0);
    stage().click(u"layer.%1"_s.arg(static_cast<int>(views::CalendarLayer::Request)));
    EXPECT_EQ(indexOf(view, asked), -1);
    EXPECT_GE(indexOf(view, idOf(u"meera:today"_s)), 0);
    key(view, Qt::Key_M);
    CalendarView& again = show();
    EXPECT_EQ(again.view(), CalendarView::View::Month);
    EXPECT_FALSE(again.layers().has(views::CalendarLayer::Request));
    stage().click(u"layer.%1"_s.arg(static_cast<int>(views::CalendarLayer::Request)));
    again.goTo(QDate(2026, 11, 27));
    settleEvents();
    EXPECT_GE(indexOf(again, asked), 0);
}

TEST_F(ArtisanCalendarPage, TheKeyboardReachesEverything)
{
    CalendarView& view = show();
    const QDate today(2026, 11, 18);
    EXPECT_EQ(view.date(), today);
    EXPECT_TRUE(view.surface().hasFocus());
    key(view, Qt::Key_Right);
    EXPECT_EQ(view.date(), today.addDays(1));
    key(view, Qt::Key_PageDown);
    EXPECT_EQ(view.date(), today.addDays(8));
    key(view, Qt::Key_T);
    EXPECT_EQ(view.date(), today);
    const std::pair<int, CalendarView::View> kViews[]{{Qt::Key_D, CalendarView::View::Day},
                                                      {Qt::Key_M, CalendarView::View::Month},
                                                      {Qt::Key_A, CalendarView::View::Agenda},
                                                      {Qt::Key_W, CalendarView::View::Week}};
    for (const auto& [which, wanted] : kViews) {
        key(view, which);
        EXPECT_EQ(view.view(), wanted);
        EXPECT_TRUE(view.surface().hasFocus()) << "the focus follows into the new view";
    }
    key(view, Qt::Key_M);
    key(view, Qt::Key_PageDown);
    EXPECT_EQ(view.date(), today.addMonths(1));
    key(view, Qt::Key_T);
    key(view, Qt::Key_Down);
    EXPECT_EQ(view.date(), today.addDays(7));
    key(view, Qt::Key_T);
    // N visits every event that lies ahead, in order, and Enter opens the one it is on.
    std::vector<int> ahead = view.schedule().between(today, view.schedule().lastDay());
    ASSERT_GE(ahead.size(), 4U);
    const QString first = view.schedule().event(ahead.front()).id;
    for (size_t i = 0; i < 4; ++i) {
        const QString wanted = view.schedule().event(ahead[i]).id;
        key(view, Qt::Key_N);
        ASSERT_GE(view.surface().current(), 0);
        EXPECT_EQ(view.schedule().event(view.surface().current()).id, wanted);
        ahead = view.schedule().between(today, view.schedule().lastDay());
    }
    view.surface().select(indexOf(view, first));
    key(view, Qt::Key_Return);
    ASSERT_FALSE(stage().visited().isEmpty());
    EXPECT_EQ(stage().visited().back(), (views::Destination{u"bookings"_s, first}));
}

TEST_F(ArtisanCalendarPage, ArrowsWalkThroughTheTimesOfADayAndStopAtEvents)
{
    CalendarView& view = show();
    view.surface().select(indexOf(view, idOf(u"meera:today"_s)));
    const QDate day = view.date();
    key(view, Qt::Key_Up);
    EXPECT_EQ(view.surface().current(), -1) << "the free half hour before it";
    key(view, Qt::Key_Down);
    EXPECT_EQ(view.surface().current(), indexOf(view, idOf(u"meera:today"_s)));
    EXPECT_EQ(view.date(), day);
}

TEST_F(ArtisanCalendarPage, AScreenReaderFindsTheEvents)
{
    CalendarView& view = show();
    QAccessible::setActive(true);
    const QString id = idOf(u"meera:today"_s);
    for (const auto which : {CalendarView::View::Day, CalendarView::View::Week, CalendarView::View::Month,
                             CalendarView::View::Agenda}) {
        view.setView(which);
        settleEvents();
        view.surface().select(indexOf(view, id));
        view.surface().setFocus();
        const QStringList found = spoken(view.surface()).filter(u"Meera Nair"_s).filter(u"19 November"_s);
        ASSERT_FALSE(found.isEmpty()) << "view " << static_cast<int>(which);
        EXPECT_TRUE(found.front().contains(u"confirmed"_s));
        EXPECT_TRUE(found.front().contains(u"3 of"_s));
        auto* access = QAccessible::queryAccessibleInterface(&view.surface());
        auto* item = access->focusChild();
        ASSERT_NE(item, nullptr);
        EXPECT_EQ(item->role(), QAccessible::ListItem);
        EXPECT_TRUE(item->state().focused);
        EXPECT_TRUE(item->state().movable);
        EXPECT_EQ(access->indexOfChild(item), spoken(view.surface()).indexOf(item->text(QAccessible::Name)));
        const QRect place = item->rect();
        EXPECT_EQ(access->childAt(place.center().x(), place.center().y()), item) << "it is where it says";
        EXPECT_EQ(item->parent(), access);
    }
    auto* item = QAccessible::queryAccessibleInterface(&view.surface())->focusChild();
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_FALSE(stage().visited().isEmpty());
    EXPECT_EQ(stage().visited().back().subject, id);
    view.surface().select(-1);
    EXPECT_TRUE(spoken(view.surface()).front().contains(u"Thursday 19 November"_s))
        << "the day under the cursor";
    QAccessible::setActive(false);
}

TEST_F(ArtisanCalendarPage, DraggingAsksAndThenProposesTheNewTime)
{
    CalendarView& view = show();
    const QString id = idOf(u"meera:today"_s);
    const auto before = record<Booking>(market.booking(u"meera:today"_s));
    view.surface().select(indexOf(view, id));
    settleEvents();
    const QRect at = view.surface().eventRect(indexOf(view, id));
    auto* viewport = view.surface().viewport();
    const int column = (viewport->width() - 56) / 7;
    QTest::mousePress(viewport, Qt::LeftButton, {}, at.center());
    QTest::mouseMove(viewport, at.center() + QPoint(20, 4));
    QTest::mouseMove(viewport, at.center() + QPoint(column, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at.center() + QPoint(column, 0));
    settleEvents();
    EXPECT_TRUE(workspace->submitted().isEmpty()) << "nothing is sent before it is confirmed";
    ASSERT_EQ(stage().visited().size(), 1);
    EXPECT_EQ(stage().visited().back(),
              (views::Destination{u"bookings"_s, u"%1/propose/%2"_s.arg(id).arg(before.startAt + kDay)}));
}

TEST_F(ArtisanCalendarPage, MovingByKeyboardProposesToo)
{
    CalendarView& view = show();
    const QString id = idOf(u"meera:today"_s);
    const auto before = record<Booking>(market.booking(u"meera:today"_s));
    view.surface().select(indexOf(view, id));
    key(view, Qt::Key_Down, Qt::ControlModifier);
    key(view, Qt::Key_Escape);
    EXPECT_TRUE(stage().visited().isEmpty()) << "put back";
    key(view, Qt::Key_Right, Qt::ControlModifier);
    key(view, Qt::Key_Down);
    key(view, Qt::Key_Down);
    stage().shoot(u"artisan-calendar-moving"_s);
    key(view, Qt::Key_Return);
    ASSERT_EQ(stage().visited().size(), 1);
    EXPECT_EQ(stage().visited().back().subject,
              u"%1/propose/%2"_s.arg(id).arg(before.startAt + kDay + kHour / 2));
}

TEST_F(ArtisanCalendarPage, TheMenuMovesASharedWorkshopForTheGuestChosen)
{
    CalendarView& view = show();
    const QString id = idOf(u"ananya:confirmed"_s);
    view.surface().select(indexOf(view, id));
    Q_EMIT view.surface().menuWanted(view.schedule().event(indexOf(view, id)).id,
                                     stage().page().mapToGlobal(QPoint(100, 100)));
    settleEvents();
    auto* menu = stage().named<QMenu>(u"calendarMenu"_s);
    ASSERT_NE(menu, nullptr);
    QStringList words;
    for (const QAction* action : menu->actions())
        words.append(action->text());
    EXPECT_EQ(words.filter(u"Open "_s).size(), 2);
    EXPECT_TRUE(words.contains(u"Print day…"_s));
    menu->findChild<QAction*>(u"moveAction"_s)->trigger();
    menu->close();
    settleEvents();
    auto* guests = stage().named<QMenu>(u"moveMenu"_s);
    ASSERT_NE(guests, nullptr);
    ASSERT_EQ(guests->actions().size(), 2);
    const QList<QAction*> choices = guests->actions();
    const auto one = std::ranges::find_if(
        choices, [](const QAction* action) { return action->text().contains(u"Ananya Rao"_s); });
    ASSERT_NE(one, choices.end());
    (*one)->trigger();
    EXPECT_TRUE(stage().visited().back().subject.startsWith(id + u"/propose/"_s));
}

TEST_F(ArtisanCalendarPage, ScrollingTheMonthLoadsWhatComes)
{
    CalendarView& view = show();
    key(view, Qt::Key_M);
    const QString later = idOf(u"meera:requested"_s);
    for (int i = 0; i < 12 && view.date() < QDate(2027, 3, 1); ++i)
        key(view, Qt::Key_PageDown);
    EXPECT_EQ(indexOf(view, later), -1) << "only what lies around the days in view is loaded";
    key(view, Qt::Key_T);
    EXPECT_TRUE(waitUntil([&] { return indexOf(view, later) >= 0; }));
    EXPECT_EQ(stage().named<QLabel>(u"calendarTitle"_s)->text(), u"November 2026"_s);
}

} // namespace
