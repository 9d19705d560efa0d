// SPDX-License-Identifier: GPL-3.0-or-later
// The window itself: every page has its route, keys and rail lead there, and it says how things stand.
#include "tests/gui/shell/shellstage.h"
#include "ui/shared/navrail.h"
#include "ui/shell/pagehost.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

using State = views::SyncStatus::State;

struct Shell : testing::Test, ShellStage {
    QString railPage() { return named<ui::NavRail>(u"navRail"_s)->current(); }
    /// The rail's buttons as they are lit.
    QStringList lit()
    {
        QStringList names;
        for (const QAbstractButton* item : named(u"navRail"_s)->findChildren<QAbstractButton*>())
            if (item->objectName().startsWith(u"navRail.page."_s) && item->isChecked())
                names.append(item->objectName().section(u'.', 2));
        return names;
    }
    void expectEveryPage()
    {
        for (const ui::PageSpec& spec : pages()) {
            go(spec.name);
            EXPECT_EQ(page(), spec.name);
            EXPECT_EQ(title(), spec.title);
            EXPECT_TRUE(window().isActiveWindow())
                << qPrintable(spec.name) << ": a window of its own came up while the page was made";
            EXPECT_EQ(window().host()->currentWidget()->accessibleName(), spec.title);
            EXPECT_EQ(lit(), spec.icon.isEmpty() ? QStringList() : QStringList{spec.name});
        }
    }
    QString chip() { return spoken(u"syncChip"_s); }
    void setStatus(State state, int waiting = 0, int refused = 0)
    {
        views::SyncStatus status;
        status.state = state;
        status.waiting = waiting;
        status.refused = refused;
        workspace().setStatus(status);
    }
    QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
};

} // namespace

TEST_F(Shell, EveryPageOfTheArtisanOpensByItsRoute)
{
    open(market.lakshmi);
    ASSERT_EQ(window().mode(), ui::Mode::Artisan);
    EXPECT_GE(pages().size(), 15U);
    expectEveryPage();
}

TEST_F(Shell, EveryPageOfTheCustomerOpensByItsRoute)
{
    open(market.ananya);
    ASSERT_EQ(window().mode(), ui::Mode::Customer);
    EXPECT_GE(pages().size(), 12U);
    expectEveryPage();
}

TEST_F(Shell, EveryPageOfTheAdminOpensByItsRoute)
{
    open(market.farida);
    ASSERT_EQ(window().mode(), ui::Mode::Admin);
    EXPECT_GE(pages().size(), 12U);
    expectEveryPage();
}

TEST_F(Shell, TheRailLeadsToItsPagesByClickAndByKey)
{
    open(market.lakshmi);
    int number = 0;
    for (const ui::PageSpec& spec : pages()) {
        if (spec.icon.isEmpty())
            continue;
        auto* item = named<QAbstractButton>(u"navRail.page."_s + spec.name);
        ASSERT_NE(item, nullptr) << qPrintable(spec.name);
        EXPECT_EQ(item->text(), spec.title);
        item->click();
        EXPECT_EQ(page(), spec.name);
        go(pages().back().name);
        if (++number > 9)
            continue;
        press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        // A pressed button is seen to be pressed before it acts.
        EXPECT_TRUE(waitUntil([&] { return page() == spec.name; })) << "Ctrl+" << number;
        EXPECT_TRUE(item->toolTip().contains(u"Ctrl+%1"_s.arg(number))) << qPrintable(item->toolTip());
    }
    EXPECT_GE(number, 9);
}

TEST_F(Shell, BackGoesTheWayOneCame)
{
    open(market.lakshmi);
    EXPECT_FALSE(named(u"topBar.back"_s)->isVisible()) << "nothing to go back to";
    click(u"navRail.page.bookings"_s);
    click(u"navRail.page.services"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(), u"bookings"_s);
    EXPECT_EQ(lit(), QStringList{u"bookings"_s});
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(), u"today"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(), u"today"_s);
}

TEST_F(Shell, BackStandsOnPagesOutsideTheRail)
{
    open(market.lakshmi);
    go(u"settings"_s);
    EXPECT_TRUE(named(u"topBar.back"_s)->isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(), u"today"_s) << "the key works while its button is shown";
    go(u"settings"_s);
    click(u"topBar.back"_s);
    EXPECT_EQ(page(), u"today"_s);
    EXPECT_FALSE(named(u"topBar.back"_s)->isVisible());
}

TEST_F(Shell, KeysLeadEverywhere)
{
    open(market.ananya);
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), named(u"topBar.search"_s));
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(page(), u"settings"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(page(), u"notifications"_s);
    const int before = workspace().syncs();
    press(Qt::Key_F5);
    EXPECT_EQ(workspace().syncs(), before + 1);
}

TEST_F(Shell, TheFoldedRailIsRemembered)
{
    open(market.ananya);
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([this] { return named(u"navRail"_s)->width() == 56; }));
    EXPECT_EQ(spoken(u"navRail.fold"_s), u"Unfold the rail"_s);
    open(market.ananya);
    EXPECT_EQ(named(u"navRail"_s)->width(), 56);
    click(u"navRail.fold"_s);
    EXPECT_EQ(named(u"navRail"_s)->width(), 200);
    EXPECT_FALSE(preferences().railFolded());
}

TEST_F(Shell, TheModeIsSwitchedInTheRailAndRemembered)
{
    open(market.lakshmi);
    click(u"navRail.mode"_s);
    ASSERT_NE(menu(), nullptr);
    ASSERT_EQ(menu()->actions().size(), 1);
    EXPECT_EQ(menu()->actions().front()->text(), u"Switch to Customer"_s);
    menu()->actions().front()->trigger();
    menu()->close();
    settleEvents();
    EXPECT_EQ(window().mode(), ui::Mode::Customer);
    EXPECT_EQ(page(), u"discover"_s);
    EXPECT_TRUE(spoken(u"navRail.mode"_s).contains(u"Customer"_s)) << qPrintable(spoken(u"navRail.mode"_s));
    open(market.lakshmi);
    EXPECT_EQ(window().mode(), ui::Mode::Customer);
    open(market.farida);
    EXPECT_EQ(window().mode(), ui::Mode::Admin) << "who has not that mode gets their own";
}

TEST_F(Shell, APageOfAnotherModeSwitchesToIt)
{
    open(market.lakshmi);
    go(u"discover"_s);
    EXPECT_EQ(window().mode(), ui::Mode::Customer);
    EXPECT_EQ(page(), u"discover"_s);
    go(u"today"_s);
    EXPECT_EQ(window().mode(), ui::Mode::Artisan);
    go(u"no-such-page"_s);
    EXPECT_EQ(page(), u"today"_s);
}

TEST_F(Shell, TheAccountMenuLeadsToSettingsTrayAndOut)
{
    open(market.ananya);
    EXPECT_TRUE(spoken(u"navRail.account"_s).contains(u"Ananya Rao"_s));
    QSignalSpy out(&window(), &ui::MainWindow::signOutWanted);
    const auto choose = [this](const QString& words) {
        click(u"navRail.account"_s);
        ASSERT_NE(menu(), nullptr);
        QPointer<QMenu> shown = menu();
        for (QAction* action : shown->actions())
            if (action->text() == words)
                action->trigger();
        shown->close();
        settleEvents();
    };
    choose(u"Settings"_s);
    EXPECT_EQ(page(), u"settings"_s);
    choose(u"Tray of refused changes"_s);
    EXPECT_EQ(page(), u"tray"_s);
    EXPECT_EQ(out.size(), 0);
    choose(u"Sign out"_s);
    EXPECT_EQ(out.size(), 1);
}

TEST_F(Shell, TheSyncChipSaysHowThingsStand)
{
    open(market.ananya);
    setStatus(State::UpToDate);
    EXPECT_EQ(chip(), u"Up to date"_s);
    setStatus(State::Syncing);
    EXPECT_EQ(chip(), u"Updating"_s);
    setStatus(State::Syncing, 1);
    EXPECT_EQ(chip(), u"1 waiting"_s);
    setStatus(State::UpToDate, 3);
    EXPECT_EQ(chip(), u"3 waiting"_s);
    setStatus(State::UpToDate, 3, 2);
    EXPECT_EQ(chip(), u"2 refused"_s) << "what needs a decision comes first";
    setStatus(State::Trouble);
    EXPECT_EQ(chip(), u"Not up to date"_s);
    setStatus(State::TooOld, 1, 1);
    EXPECT_EQ(chip(), u"Update Karigar"_s);
    setStatus(State::SignInNeeded, 1, 1);
    EXPECT_EQ(chip(), u"Sign in again"_s);
}

TEST_F(Shell, OfflineTheChipSaysSinceWhenAndWhatWaits)
{
    open(market.ananya);
    views::SyncStatus status;
    status.state = State::Offline;
    status.offlineSince = QDateTime(QDate::currentDate(), QTime(0, 5)).toMSecsSinceEpoch();
    workspace().setStatus(status);
    EXPECT_EQ(chip(), u"Offline since 00:05"_s);
    EXPECT_EQ(named(u"syncChip"_s)->accessibleDescription(), u"Everything stays readable"_s);
    status.waiting = 2;
    workspace().setStatus(status);
    EXPECT_EQ(chip(), u"Offline, 2 waiting"_s);
    EXPECT_EQ(named(u"syncChip"_s)->accessibleDescription(),
              u"Offline since 00:05. 2 waiting until the network returns"_s);
    status.waiting = 0;
    status.offlineSince = QDateTime(QDate::currentDate().addDays(-1), QTime(9, 0)).toMSecsSinceEpoch();
    workspace().setStatus(status);
    EXPECT_EQ(chip(), u"Offline since "_s + QLocale().toString(QDate::currentDate().addDays(-1), u"dddd"_s));
    status.offlineSince = 0;
    workspace().setStatus(status);
    EXPECT_EQ(chip(), u"Offline"_s) << "nobody knows since when";
}

TEST_F(Shell, TheSyncChipLeadsToTheTrayOrToSigningIn)
{
    open(market.ananya);
    QSignalSpy signIn(&window(), &ui::MainWindow::signInWanted);
    setStatus(State::UpToDate, 0, 1);
    click(u"syncChip"_s);
    EXPECT_EQ(page(), u"tray"_s);
    EXPECT_EQ(signIn.size(), 0);
    go(u"discover"_s);
    setStatus(State::SignInNeeded);
    click(u"syncChip"_s);
    EXPECT_EQ(signIn.size(), 1);
    EXPECT_EQ(page(), u"discover"_s);
}
