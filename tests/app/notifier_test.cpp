// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop is told of news, through its notification service and without one.
#include "app/desktopnotifier.h"
#include "models/domain/records/notification.h"
#include "tests/app/fakenotifications.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/shell/preferences.h"

#include <gtest/gtest.h>
#include <QDBusMessage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;
using app::NotificationOutlet;

namespace {

/// Stands for the notification area, which a screen in memory has none of.
class RecordingOutlet final : public NotificationOutlet {
public:
    void open() override
    {
        ++opened;
        setState(State::Ready);
    }
    void show(const app::Notice& notice) override
    {
        titles.append(notice.title);
        Q_EMIT shown(notice.key);
    }
    void withdraw(const QString&) override {}

    int opened = 0;
    QStringList titles;
};

struct Desktop : testing::Test {
    Desktop()
    {
        auto outlets = app::systemNotificationOutlets();
        outlets.pop_back(); // the real notification area is not there offscreen
        auto recording = std::make_unique<RecordingOutlet>();
        area = recording.get();
        outlets.push_back(std::move(recording));
        notifier =
            std::make_unique<app::DesktopNotifier>(workspace, preferences, std::move(outlets), nullptr);
        QObject::connect(notifier.get(), &app::DesktopNotifier::opened, notifier.get(),
                         [this](const views::Destination& to) { visited.append(to); });
    }

    void appear()
    {
        notifier->appear();
        ASSERT_TRUE(waitUntil([this] { return notifier->canShow(); }));
    }

    /// Something happened to Lakshmi, a minute after what happened before.
    Notification happens(Topic topic, const QString& about, const QStringList& args)
    {
        market.setNow(market.now() + kMinute);
        Notification news;
        news.id = Market::id(u"news:%1"_s.arg(market.now()));
        news.user = market.lakshmi;
        news.topic = topic;
        news.subject = Market::id(about);
        news.args = args;
        news.at = market.now();
        market.put(news);
        return news;
    }

    Notification request() { return happens(Topic::RequestReceived, u"booking:1"_s, kBowl); }

    const QStringList kBowl{u"Bowls & <b>glaze</b>"_s, u"Meera Nair"_s};
    QTemporaryDir folder;
    SampleMarket market;
    MapWorkspace workspace{market, market.lakshmi};
    ui::Preferences preferences{folder.filePath(u"preferences.ini"_s)};
    RecordingOutlet* area = nullptr;
    std::unique_ptr<app::DesktopNotifier> notifier;
    QList<views::Destination> visited;
};

} // namespace

TEST_F(Desktop, IsToldInItsOwnWay)
{
    const FakeNotifications service;
    appear();
    request();
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    ASSERT_EQ(service.shown().size(), 1U);
    const auto& shown = service.shown().front();
    EXPECT_EQ(shown.program, u"Karigar"_s);
    EXPECT_EQ(shown.title, u"New request"_s);
    EXPECT_EQ(shown.body, u"Meera Nair asks for “Bowls &amp; &lt;b&gt;glaze&lt;/b&gt;”."_s)
        << "markup of the service is not markup of whoever named the workshop";
    EXPECT_EQ(shown.actions, (QStringList{u"default"_s, u"Open"_s}));
    EXPECT_EQ(shown.hints.value(u"desktop-entry"_s).toString(), u"org.karigar.Karigar"_s);
    EXPECT_EQ(shown.replaces, 0U);
    EXPECT_EQ(area->opened, 0) << "with a service nobody needs an icon in the notification area";
}

TEST_F(Desktop, IsToldPlainlyWhereItReadsNoMarkup)
{
    const FakeNotifications service({u"body"_s});
    appear();
    happens(Topic::MessageReceived, u"channel:1"_s, {u"A <3 & B"_s, u"1 < 2 & 3"_s});
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    EXPECT_EQ(service.shown().front().title, u"A <3 & B"_s);
    EXPECT_EQ(service.shown().front().body, u"1 < 2 & 3"_s);
    EXPECT_TRUE(service.shown().front().actions.isEmpty()) << "it offers none, so it is asked for none";
}

TEST_F(Desktop, TheTitleIsNeverMarkup)
{
    const FakeNotifications service;
    appear();
    happens(Topic::MessageReceived, u"channel:1"_s, {u"Tom & Jerry"_s, u"Hello"_s});
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    EXPECT_EQ(service.shown().front().title, u"Tom & Jerry"_s);
}

TEST_F(Desktop, AClickOpensWhatItIsAbout)
{
    FakeNotifications service;
    appear();
    request();
    happens(Topic::MessageReceived, u"channel:1"_s, {u"Meera Nair"_s, u"See you"_s});
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 2; }));
    service.click(service.shown().front().number);
    ASSERT_TRUE(waitUntil([&] { return !visited.isEmpty(); }));
    EXPECT_EQ(visited, (QList<views::Destination>{{u"bookings"_s, Market::id(u"booking:1"_s).toText()}}))
        << "the one that was clicked, not the latest";
    EXPECT_TRUE(waitUntil([&] { return service.closed().contains(service.shown().front().number); }));
    service.click(service.shown().front().number);
    service.click(999);
    service.click(service.shown().back().number);
    ASSERT_TRUE(waitUntil([&] { return visited.size() == 2; }));
    EXPECT_EQ(visited.back(), (views::Destination{u"chats"_s, Market::id(u"channel:1"_s).toText()}));
}

TEST_F(Desktop, AClickBringsTheRightToComeToTheFront)
{
    FakeNotifications service;
    appear();
    request();
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    QByteArray atClick;
    QObject::connect(notifier.get(), &app::DesktopNotifier::opened, notifier.get(),
                     [&] { atClick = qgetenv("XDG_ACTIVATION_TOKEN"); });
    service.clickWith(service.shown().front().number, u"a-token"_s);
    ASSERT_TRUE(waitUntil([&] { return !visited.isEmpty(); }));
    EXPECT_EQ(atClick, "a-token");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(Desktop, OnlyTheServiceCanClick)
{
    const FakeNotifications service;
    appear();
    request();
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    auto stranger = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stranger"_s);
    auto click = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                            u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    click << service.shown().front().number << u"default"_s;
    ASSERT_TRUE(stranger.send(click));
    settleEvents();
    EXPECT_TRUE(visited.isEmpty());
    QDBusConnection::disconnectFromBus(u"stranger"_s);
}

TEST_F(Desktop, NewsOfOneTalkTakeEachOthersPlace)
{
    const FakeNotifications service;
    appear();
    happens(Topic::MessageReceived, u"channel:1"_s, {u"Meera Nair"_s, u"Hello"_s});
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    happens(Topic::MessageReceived, u"channel:1"_s, {u"Meera Nair"_s, u"Are you there"_s});
    happens(Topic::MessageReceived, u"channel:2"_s, {u"David Thomas"_s, u"Good morning"_s});
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 3; }));
    EXPECT_EQ(service.shown()[1].replaces, service.shown()[0].number);
    EXPECT_EQ(service.shown()[2].replaces, 0U);
}

TEST_F(Desktop, WhatWasReadIsTakenAway)
{
    const FakeNotifications service;
    appear();
    Notification news = request();
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    news.readAt = market.now();
    market.put(news);
    EXPECT_TRUE(waitUntil([&] { return service.closed() == QList<uint>{service.shown().front().number}; }));
}

TEST_F(Desktop, NothingStaysOnTheScreenThatLeadsNowhere)
{
    FakeNotifications service;
    appear();
    request();
    happens(Topic::MessageReceived, u"channel:1"_s, {u"Meera Nair"_s, u"Hello"_s});
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 2; }));
    service.dismiss(service.shown().front().number);
    settleEvents();
    notifier.reset();
    EXPECT_TRUE(waitUntil([&] { return service.closed() == QList<uint>{service.shown().back().number}; }))
        << "what the person took away itself is not asked for again";
}

TEST_F(Desktop, TheSwitchSilencesNewsButNotReminders)
{
    const FakeNotifications service;
    preferences.setDesktopNotifications(false);
    appear();
    request();
    ASSERT_TRUE(waitUntil([&] { return notifier->told() == 1; }));
    notifier->show({u"Tomorrow at ten"_s, u"Bowls"_s, {}, {}, {u"bookings"_s, u"x"_s}});
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    settleEvents();
    ASSERT_EQ(service.shown().size(), 1U);
    EXPECT_EQ(service.shown().front().title, u"Tomorrow at ten"_s);
    EXPECT_EQ(notifier->shown(), 1);
}

TEST_F(Desktop, WithoutAServiceTheNotificationAreaIsUsed)
{
    appear();
    request();
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    EXPECT_EQ(area->titles, QStringList{u"New request"_s});
}

TEST_F(Desktop, NewsBeforeTheDesktopAnswersAreNotLost)
{
    const FakeNotifications service;
    notifier->show({u"Tomorrow at ten"_s, u"Bowls"_s, {}, {}, {u"bookings"_s, u"x"_s}});
    EXPECT_EQ(notifier->shown(), 0);
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    EXPECT_EQ(service.shown().size(), 1U);
    EXPECT_EQ(area->opened, 0);
}

TEST_F(Desktop, AServiceThatEndsIsReplacedAndFoundAgain)
{
    auto service = std::make_unique<FakeNotifications>();
    appear();
    request();
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    service.reset();
    ASSERT_TRUE(waitUntil([&] { return area->opened == 1; }));
    happens(Topic::MessageReceived, u"channel:1"_s, {u"Meera Nair"_s, u"Hello"_s});
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 2; }));
    EXPECT_EQ(area->titles, QStringList{u"Meera Nair"_s});

    service = std::make_unique<FakeNotifications>();
    ASSERT_TRUE(waitUntil([&] {
        // Until it is noticed, the area is still asked.
        happens(Topic::ReviewReceived, u"booking:2"_s, {u"Bowls"_s, u"David Thomas"_s});
        settleEvents();
        return !service->shown().empty();
    }));
    EXPECT_EQ(service->shown().front().title, u"New review"_s);
    EXPECT_EQ(service->shown().front().replaces, 0U) << "numbers of the one before mean nothing to it";
}

TEST_F(Desktop, WhatTheServiceRefusesGoesToTheNotificationArea)
{
    FakeNotifications service;
    service.refuse();
    appear();
    request();
    ASSERT_TRUE(waitUntil([&] { return notifier->shown() == 1; }));
    EXPECT_EQ(area->titles, QStringList{u"New request"_s});
}

TEST_F(Desktop, WithoutAnyPlaceNothingCountsAsShown)
{
    notifier = std::make_unique<app::DesktopNotifier>(workspace, preferences,
                                                      app::systemNotificationOutlets(), nullptr);
    int ready = 0;
    QObject::connect(notifier.get(), &app::DesktopNotifier::readyToShow, notifier.get(), [&] { ++ready; });
    notifier->appear();
    request();
    ASSERT_TRUE(waitUntil([&] { return notifier->told() == 1; }));
    settleEvents();
    EXPECT_FALSE(notifier->canShow());
    EXPECT_EQ(notifier->shown(), 0);
    EXPECT_EQ(ready, 0);

    const FakeNotifications service;
    ASSERT_TRUE(waitUntil([&] { return notifier->canShow(); })) << "a desktop that starts later is found";
    EXPECT_EQ(ready, 1) << "who waits for a place hears of it";
    EXPECT_TRUE(service.shown().empty()) << "what nobody could show is in the notification centre";
}
