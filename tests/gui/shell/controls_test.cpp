// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever cannot see the screen or use a mouse: every control of every page has a name and a way by keys.
#include "app/troublewindow.h"
#include "models/sql/sqlerror.h"
#include "tests/gui/shell/controls.h"
#include "tests/gui/shell/shellstage.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/segment.h"
#include "ui/shell/pagehost.h"
#include "ui/welcome/unlockwindow.h"
#include "ui/welcome/welcomewindow.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QApplication>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct Controls : testing::Test, ShellStage {
    /// Every page of the mode as it opens, each of its sections, and what the first row of its lists opens.
    void lookAtEveryPage()
    {
        // The rail has more pages than the window may show at once.
        window().resize(1280, 1000);
        for (const ui::PageSpec& spec : pages()) {
            lookAt(spec.name);
            lookIntoSections(spec.name);
            lookIntoLists(spec.name);
        }
        std::string all;
        for (const QString& one : std::as_const(m_found))
            all += one.toStdString() + "\n";
        EXPECT_TRUE(m_found.isEmpty()) << all;
        EXPECT_GT(m_controls, 400) << "the walk sees the controls at all";
    }

private:
    QWidget* current() { return window().host()->currentWidget(); }
    void look(const QString& where)
    {
        // What a row opens may be a window of its own.
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        const ControlReport report = walkControls(dialog ? dialog.data() : &window());
        if (dialog) {
            dialog->close();
            window().activateWindow();
            (void)QTest::qWaitForWindowActive(&window());
            settleEvents();
        }
        m_controls += report.controls;
        for (const QString& problem : report.problems)
            if (!m_seen.contains(problem)) {
                m_seen.insert(problem);
                m_found.append(where + u": "_s + problem);
            }
    }
    void lookAt(const QString& name)
    {
        go(name);
        settleEvents();
        look(name);
    }
    void lookIntoSections(const QString& name)
    {
        QStringList sections;
        for (const ui::Segment* segment : current()->findChildren<ui::Segment*>())
            if (segment->isVisible() && !segment->isChecked() && segment->isEnabled())
                sections.append(segment->objectName());
        for (const QString& section : sections) {
            auto* segment = current()->findChild<ui::Segment*>(section);
            if (!segment || !segment->isVisible())
                continue;
            segment->click();
            settleEvents();
            look(name + u'/' + section);
        }
    }
    void lookIntoLists(const QString& name)
    {
        go(name);
        QStringList lists;
        for (const ui::RecordList* list : current()->findChildren<ui::RecordList*>())
            if (list->isVisible() && list->model() && list->model()->rowCount() > 0)
                lists.append(list->objectName());
        for (const QString& listName : lists) {
            auto* list = current()->findChild<ui::RecordList*>(listName);
            if (!list || !list->isVisible())
                continue;
            Q_EMIT list->opened(list->model()->index(0, 0));
            settleEvents();
            look(name + u'/' + listName);
            go(name);
        }
    }

    QSet<QString> m_seen;
    QStringList m_found;
    int m_controls = 0;
};

} // namespace

TEST_F(Controls, OfTheArtisanHaveNamesAndKeys)
{
    open(market.lakshmi);
    ASSERT_EQ(window().mode(), ui::Mode::Artisan);
    lookAtEveryPage();
}

TEST_F(Controls, OfTheCustomerHaveNamesAndKeys)
{
    open(market.ananya);
    lookAtEveryPage();
}

TEST_F(Controls, OfTheAdminHaveNamesAndKeys)
{
    open(market.farida);
    lookAtEveryPage();
}

TEST(ControlsBefore, SigningInHaveNamesAndKeys)
{
    const SystemClock clock;
    app::AccountGate gate(QUrl(u"http://127.0.0.1:9"_s), u"test"_s, clock);
    ui::WelcomeWindow welcome(gate);
    welcome.resize(1080, 1000);
    welcome.show();
    welcome.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&welcome));
    EXPECT_EQ(walkControls(&welcome).problems.join(u'\n').toStdString(), "");
    welcome.findChild<QAbstractButton*>(u"welcomeChoice.1"_s)->click();
    welcome.findChild<QAbstractButton*>(u"artisanBox"_s)->click();
    settleEvents();
    const ControlReport report = walkControls(&welcome);
    EXPECT_EQ(report.problems.join(u'\n').toStdString(), "");
    EXPECT_GT(report.controls, 10);
}

TEST(ControlsBefore, UnlockingAndTroubleHaveNamesAndKeys)
{
    ui::UnlockWindow unlock(ui::UnlockWindow::Purpose::Choose);
    app::TroubleWindow trouble(sql::sqlError(sql::SqlErrorKind::Corrupt));
    for (QWidget* window : {static_cast<QWidget*>(&unlock), static_cast<QWidget*>(&trouble)}) {
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
        const ControlReport report = walkControls(window);
        EXPECT_EQ(report.problems.join(u'\n').toStdString(), "");
        EXPECT_GT(report.controls, 1);
    }
}

TEST_F(Controls, OfDetailsHaveNamesAndKeys)
{
    open(market.ananya);
    window().resize(1280, 1000);
    const std::pair<QString, Id> details[] = {{u"artisan"_s, market.lakshmi},
                                              {u"book"_s, market.service(u"lakshmi:0"_s)},
                                              {u"bookings"_s, market.booking(u"ananya:confirmed"_s)},
                                              {u"bookings"_s, market.booking(u"ananya:requested"_s)},
                                              {u"bookings"_s, market.booking(u"ananya:completed"_s)},
                                              {u"chats"_s, market.booking(u"ananya:confirmed"_s)}};
    for (const auto& [page, subject] : details) {
        go(page, subject.toText());
        settleEvents();
        const ControlReport report = walkControls(&window());
        EXPECT_TRUE(report.problems.isEmpty()) << qPrintable(page + u": "_s + report.problems.join(u'\n'));
    }
}
