// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/calendarfeed.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/everyone/pages.h"
#include "ui/shell/accountdoor.h"
#include "ui/shell/preferences.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

/// The account's door to a market in memory: it knows calendar links and nothing else.
class MarketDoor final : public ui::AccountDoor {
public:
    explicit MarketDoor(Market& market)
        : m_market(market)
    {
    }
    void signIn(const QString&, const QString&, QObject*, Then then) override { then(offline()); }
    void registerAccount(const ui::NewAccount&, QObject*, Then then) override { then(offline()); }
    void devices(QObject*, std::function<void(Result<std::vector<ui::SignedInDevice>>)> then) override
    {
        then(offline());
    }
    void revokeDevice(const Id&, QObject*, Then then) override { then(offline()); }
    void createCalendarFeed(bool artisan, QObject*,
                            std::function<void(Result<ui::CalendarFeedLink>)> then) override
    {
        if (isOffline)
            return then(offline());
        CalendarFeed feed;
        feed.id = Id::derive(who, u"feed");
        feed.user = who;
        feed.artisan = artisan;
        feed.createdAt = m_market.now();
        last = feed.id;
        m_market.records().put(feed);
        tell(feed.id);
        then(ui::CalendarFeedLink{feed.id, u"https://karigar.example/v1/calendar/secret.ics"_s});
    }
    void revokeCalendarFeed(const Id& feed, QObject*, Then then) override
    {
        auto record = m_market.records().get<CalendarFeed>(feed);
        record.revokedAt = m_market.now();
        m_market.records().put(record);
        tell(feed);
        then({});
    }
    QString keyStorage() const override { return {}; }
    QString serverName() const override { return u"karigar.example"_s; }

    Id who;
    Id last;
    bool isOffline = false;
    std::function<void(const Id&)> tell;

private:
    static Failure offline()
    {
        return fail(ErrorDomain::Network, "no_connection"_L1,
                    u"There is no connection to the marketplace."_s);
    }
    Market& m_market;
};

struct CalendarLinks : testing::Test {
    SampleMarket market;
    QTemporaryDir folder;
    ui::Preferences preferences{folder.filePath(u"preferences.ini"_s)};
    MarketDoor door{market};
    std::unique_ptr<MapWorkspace> workspace;
    std::unique_ptr<PageStage> stage;

    void open(const Id& person)
    {
        door.who = person;
        workspace = std::make_unique<MapWorkspace>(market, person);
        door.tell = [this](const Id& feed) {
            Q_EMIT workspace->changed({{Kind::CalendarFeed}, {feed}, false});
        };
        const auto pages = ui::everyonesPages(preferences, door);
        const auto spec = std::ranges::find(pages, u"settings"_s, &ui::PageSpec::name);
        stage = std::make_unique<PageStage>(*spec, *workspace);
    }
};

} // namespace

TEST_F(CalendarLinks, AreMadeCopiedAndRevoked)
{
    open(market.lakshmi);
    stage->click(u"createWorkshopLinkButton"_s);
    const QString id = door.last.toText();
    ASSERT_TRUE(waitUntil([&] { return stage->shows(u"copyLinkButton_"_s + id); }));
    settleEvents();
    stage->shoot(u"settings-calendar-link"_s);
    stage->click(u"copyLinkButton_"_s + id);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"https://karigar.example/v1/calendar/secret.ics"_s);
    stage->click(u"revokeLinkButton_"_s + id);
    EXPECT_TRUE(waitUntil([&] { return !stage->shows(u"copyLinkButton_"_s + id); }));
}

TEST_F(CalendarLinks, CustomersHaveNoWorkshopLink)
{
    open(market.ananya);
    EXPECT_TRUE(stage->shows(u"createVisitsLinkButton"_s));
    EXPECT_EQ(stage->page().findChild<QWidget*>(u"createWorkshopLinkButton"_s), nullptr);
}

TEST_F(CalendarLinks, OfflineIsSaidAndNothingIsMade)
{
    open(market.ananya);
    door.isOffline = true;
    stage->click(u"createVisitsLinkButton"_s);
    EXPECT_TRUE(stage->shows(u"calendarLinkError"_s));
    EXPECT_TRUE(stage->words().contains(u"There is no connection"_s));
}
