// SPDX-License-Identifier: GPL-3.0-or-later
// From the desktop's notification into the real window, and services that the bus starts when they are
// called.
#include "app/client.h"
#include "app/desktopnotifier.h"
#include "app/personsession.h"
#include "tests/app/fakenotifications.h"
#include "tests/app/memorykeys.h"
#include "tests/app/privatebus.h"
#include "tests/gui/pageshots.h"
#include "ui/shell/pagehost.h"

#include <gtest/gtest.h>
#include <QDBusMessage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct DesktopClick : testing::Test {
    DesktopClick()
    {
        client.start();
        client.enter(someone());
    }

    views::NotificationText news(const QString& page) const
    {
        return {u"Something happened"_s, u"Look here"_s, {}, {}, {page, {}}};
    }
    app::DesktopNotifier& notifier() { return client.session()->notifier(); }
    QString currentPage() const
    {
        return client.window()->findChild<ui::PageHost*>(u"pageHost"_s)->currentWidget()->objectName();
    }

    QTemporaryDir folder;
    SystemClock clock;
    MemoryKeys keys;
    app::Client client{{folder.path(), QUrl(u"http://127.0.0.1:9"_s), u"test"_s, {}}, keys, clock};
};

} // namespace

TEST_F(DesktopClick, BringsTheWindowToTheRightPage)
{
    FakeNotifications service;
    ASSERT_NE(client.session(), nullptr);
    ASSERT_TRUE(waitUntil([&] { return notifier().canShow(); })) << "it takes its place by itself";
    ASSERT_EQ(currentPage(), u"discoverPage"_s);
    notifier().show(news(u"favourites"_s));
    notifier().show(news(u"settings"_s));
    ASSERT_TRUE(waitUntil([&] { return notifier().shown() == 2; }));
    client.window()->showMinimized();
    service.click(service.shown().front().number);
    EXPECT_TRUE(waitUntil([&] { return currentPage() == u"favouritesPage"_s; }));
    EXPECT_FALSE(client.window()->isMinimized());
    service.click(service.shown().back().number);
    EXPECT_TRUE(waitUntil([&] { return currentPage() == u"settingsPage"_s; }));
}

TEST_F(DesktopClick, AServiceThatEndsWhenIdleIsStartedAgain)
{
    const PrivateBus::Offer offer(u"org.freedesktop.Notifications"_s,
                                  {QCoreApplication::applicationFilePath(), u"--notifications"_s});
    ASSERT_TRUE(waitUntil([&] { return notifier().canShow(); }));
    auto bus = QDBusConnection::sessionBus();
    const auto runs = [&] {
        const QDBusMessage answer =
            bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                    u"org.freedesktop.DBus"_s, u"ListNames"_s));
        return answer.arguments().value(0).toStringList().contains(u"org.freedesktop.Notifications"_s);
    };
    for (int shown = 1; shown <= 2; ++shown) {
        notifier().show(news(u"settings"_s));
        ASSERT_TRUE(waitUntil([&] { return notifier().shown() == shown; })) << shown;
        ASSERT_TRUE(waitUntil([&] { return !runs(); })) << "this one ends as soon as it has shown something";
    }
}
