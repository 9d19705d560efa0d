// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/shellstage.h"

#include "app/modepages.h"
#include "models/domain/records/notification.h"
#include "ui/shell/pagehost.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace karigar::test {

ShellStage::ShellStage()
    : m_preferences(m_folder.filePath(u"preferences.ini"_s))
    , m_gate(QUrl(u"http://127.0.0.1:9"_s), u"test"_s, m_clock)
{
}

ShellStage::~ShellStage() = default;

void ShellStage::open(const Id& person)
{
    m_window.reset();
    m_person = person;
    m_workspace = std::make_unique<MapWorkspace>(market, person);
    views::SyncStatus status;
    status.state = views::SyncStatus::State::UpToDate;
    m_workspace->setStatus(status);
    const views::artisan::CalendarFetcher noCalendars = [](const QString&, QObject*, const auto& then) {
        then(fail(ErrorDomain::Network, "offline"_L1, u"This calendar cannot be reached."_s));
    };
    m_modes = app::modePages(m_workspace->person(), m_preferences, m_gate, {}, noCalendars);
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, m_preferences, m_modes);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    settleEvents();
}

std::vector<ui::PageSpec> ShellStage::pages() const
{
    return std::ranges::find(m_modes, m_window->mode(), &ui::ModePages::mode)->pages;
}

QString ShellStage::title()
{
    for (const QLabel* label : named(u"topBar"_s)->findChildren<QLabel*>())
        if (label->isVisible())
            return label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
    return {};
}

QString ShellStage::page()
{
    QString name = m_window->host()->currentWidget()->objectName();
    return name.chop(4), name;
}

QString ShellStage::spoken(const QString& objectName)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(named(objectName));
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString ShellStage::words()
{
    QStringList lines;
    for (const QLabel* label : m_window->host()->currentWidget()->findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    return lines.join(u'\n');
}

void ShellStage::click(const QString& objectName)
{
    auto* button = named<QAbstractButton>(objectName);
    if (!button || !button->isVisible() || !button->isEnabled())
        qFatal("nothing to click named %s", qPrintable(objectName));
    QTest::mouseClick(button, Qt::LeftButton);
    settleEvents();
}

void ShellStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    settleEvents();
}

void ShellStage::go(const QString& page, const QString& subject)
{
    m_window->go({page, subject});
    settleEvents();
}

Id ShellStage::happens(Topic topic, const Id& subject, const QStringList& args)
{
    market.setNow(market.now() + kMinute);
    Notification news;
    news.id = Market::id(u"news:%1"_s.arg(market.now()));
    news.user = m_person;
    news.topic = topic;
    news.subject = subject;
    news.args = args;
    news.at = market.now();
    market.put(news);
    settleEvents();
    return news.id;
}

} // namespace karigar::test
