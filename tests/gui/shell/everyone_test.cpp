// SPDX-License-Identifier: GPL-3.0-or-later
// What every mode has: the bell and its page, the tray of refused changes, and search.
#include "models/domain/records/notification.h"
#include "models/views/core/recordroles.h"
#include "tests/gui/shell/shellstage.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;
namespace RecordRole = views::RecordRole;

namespace {

struct Everyone : testing::Test, ShellStage {
    ui::RecordList* list(const QString& name) { return named<ui::RecordList>(name); }
    int rows(const QString& name) { return list(name)->model()->rowCount(); }
    QString at(const QString& name, int row, int role)
    {
        return list(name)->model()->index(row, 0).data(role).toString();
    }
    void openRow(const QString& name, int row)
    {
        list(name)->setFocus();
        list(name)->selectRow(row);
        press(Qt::Key_Return);
    }
    int unread()
    {
        Query query = Query::of(Kind::Notification);
        query.equal("user", workspace().person().id).equal("readAt", qint64(0));
        return static_cast<int>(market.records().matching(query).size());
    }
    Id newcomer()
    {
        const Id id = Market::id(u"newcomer"_s);
        EXPECT_TRUE(market.runAsMarketplace(u"user.register", {{u"user"_s, id.toText()},
                                                               {u"email"_s, u"new@example.in"_s},
                                                               {u"name"_s, u"Kavita Devi"_s},
                                                               {u"state"_s, u"22"_s}}));
        return id;
    }
    /// A favourite that the marketplace then refuses.
    void refusedFavourite()
    {
        workspace().refuseNext(
            {ErrorDomain::Rule, u"gone"_s, u"This artisan has left the marketplace."_s, false});
        workspace().submit(u"favourite.set"_s, {{u"artisan"_s, market.irfan.toText()}, {u"keep"_s, true}},
                           &window(), [](const Result<qint64>&) {});
        settleEvents();
    }
};

} // namespace

TEST_F(Everyone, TheBellCountsWhatIsNew)
{
    open(newcomer());
    EXPECT_EQ(spoken(u"topBar.bell"_s), u"Notifications"_s);
    happens(Topic::BookingConfirmed, Market::id(u"b"_s), {u"Bowls"_s, u"Irfan Khatri"_s});
    EXPECT_EQ(spoken(u"topBar.bell"_s), u"Notifications, 1 new"_s);
    happens(Topic::ReviewReceived, Market::id(u"b"_s), {u"Bowls"_s, u"Meera Nair"_s});
    EXPECT_EQ(spoken(u"topBar.bell"_s), u"Notifications, 2 new"_s);
}

TEST_F(Everyone, ANotificationArrivesIsReadAndLeadsToWhatItIsAbout)
{
    open(market.ananya);
    click(u"topBar.bell"_s);
    ASSERT_EQ(page(), u"notifications"_s);
    const int before = rows(u"notificationList"_s);
    const int unreadBefore = unread();
    const Id booking = market.booking(u"ananya:confirmed"_s);
    const Id news = happens(Topic::BookingConfirmed, booking, {u"Paint a tile"_s, u"Lakshmi Prajapat"_s});
    ASSERT_EQ(rows(u"notificationList"_s), before + 1) << "while the page is open";
    EXPECT_EQ(at(u"notificationList"_s, 0, RecordRole::Title), u"Booking confirmed"_s) << "newest first";
    EXPECT_TRUE(at(u"notificationList"_s, 0, RecordRole::Subtitle)
                    .startsWith(u"“Paint a tile” with Lakshmi Prajapat is confirmed."_s));
    EXPECT_TRUE(list(u"notificationList"_s)->model()->index(0, 0).data(RecordRole::Unread).toBool());
    EXPECT_EQ(unread(), unreadBefore + 1);

    openRow(u"notificationList"_s, 0);
    EXPECT_EQ(page(), u"bookings"_s);
    EXPECT_NE(market.records().get<Notification>(news).readAt, 0);
    EXPECT_EQ(unread(), unreadBefore);
    EXPECT_TRUE(words().contains(market.records().get<Booking>(booking).serviceTitle))
        << "the booking itself, not only the list";
}

TEST_F(Everyone, AllNotificationsAreReadAtOnce)
{
    open(market.ananya);
    happens(Topic::BookingConfirmed, market.booking(u"ananya:confirmed"_s), {u"Bowls"_s, u"Irfan Khatri"_s});
    go(u"notifications"_s);
    auto* all = named<QAbstractButton>(u"markAllReadButton"_s);
    EXPECT_TRUE(all->isEnabled());
    click(u"markAllReadButton"_s);
    EXPECT_EQ(unread(), 0);
    EXPECT_EQ(spoken(u"topBar.bell"_s), u"Notifications"_s);
    EXPECT_FALSE(all->isEnabled()) << "nothing left to read";
    for (int row = 0; row < rows(u"notificationList"_s); ++row)
        EXPECT_FALSE(list(u"notificationList"_s)->model()->index(row, 0).data(RecordRole::Unread).toBool());
}

TEST_F(Everyone, NothingNewIsSaidSo)
{
    open(newcomer());
    go(u"notifications"_s);
    EXPECT_FALSE(list(u"notificationList"_s)->isVisible());
    EXPECT_TRUE(
        words().contains(u"Nothing new\nRequests, answers, payments and messages are announced here."_s))
        << qPrintable(words());
}

TEST_F(Everyone, TheTraySaysWhatWasRefusedAndWhy)
{
    open(market.ananya);
    go(u"tray"_s);
    EXPECT_TRUE(words().contains(u"Nothing was refused"_s)) << qPrintable(words());
    EXPECT_FALSE(named(u"retryButton"_s)->isVisible());
    refusedFavourite();
    EXPECT_EQ(spoken(u"syncChip"_s), u"1 refused"_s);
    ASSERT_EQ(rows(u"trayList"_s), 1);
    EXPECT_TRUE(list(u"trayList"_s)->isVisible());
    EXPECT_TRUE(at(u"trayList"_s, 0, RecordRole::Title).startsWith(u"Change favourites"_s));
    EXPECT_EQ(at(u"trayList"_s, 0, RecordRole::Subtitle), u"This artisan has left the marketplace."_s);
    EXPECT_FALSE(words().contains(u"Nothing was refused"_s));
}

TEST_F(Everyone, ARefusedChangeIsTriedAgain)
{
    open(market.ananya);
    refusedFavourite();
    click(u"syncChip"_s);
    ASSERT_EQ(page(), u"tray"_s);
    list(u"trayList"_s)->selectRow(0);
    const auto submitted = workspace().submitted().count(u"favourite.set"_s);
    click(u"retryButton"_s);
    EXPECT_EQ(workspace().submitted().count(u"favourite.set"_s), submitted + 1);
    EXPECT_EQ(workspace().lastArgs().value(u"artisan"_s).toString(), market.irfan.toText());
    EXPECT_EQ(rows(u"trayList"_s), 0);
    EXPECT_EQ(spoken(u"syncChip"_s), u"Up to date"_s);
    EXPECT_TRUE(words().contains(u"Nothing was refused"_s));
}

TEST_F(Everyone, ARefusedChangeIsLetGo)
{
    open(market.ananya);
    refusedFavourite();
    go(u"tray"_s);
    const auto submitted = workspace().submitted();
    click(u"discardButton"_s);
    EXPECT_EQ(workspace().submitted(), submitted);
    EXPECT_EQ(rows(u"trayList"_s), 0);
    EXPECT_EQ(spoken(u"syncChip"_s), u"Up to date"_s);
}

TEST_F(Everyone, TheChosenOneOfSeveralRefusedChangesIsMeant)
{
    open(market.ananya);
    refusedFavourite();
    workspace().refuseNext({ErrorDomain::Rule, u"full"_s, u"This list is full."_s, false});
    workspace().submit(u"favourite.set"_s, {{u"artisan"_s, market.rehana.toText()}, {u"keep"_s, true}},
                       &window(), [](const Result<qint64>&) {});
    settleEvents();
    go(u"tray"_s);
    ASSERT_EQ(rows(u"trayList"_s), 2);
    const QString kept = at(u"trayList"_s, 0, RecordRole::Subtitle);
    list(u"trayList"_s)->selectRow(1);
    click(u"discardButton"_s);
    ASSERT_EQ(rows(u"trayList"_s), 1);
    EXPECT_EQ(at(u"trayList"_s, 0, RecordRole::Subtitle), kept);
}

TEST_F(Everyone, SearchFindsWhileTypingAndOpensWhatWasFound)
{
    open(market.ananya);
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(named<QLineEdit>(u"topBar.search"_s), u"pottery"_s);
    ASSERT_TRUE(waitUntil([this] { return page() == u"search"_s && rows(u"searchResults"_s) > 0; }));
    settleEvents();
    EXPECT_TRUE(words().contains(u"Results for “pottery”"_s)) << qPrintable(words());
    int artisan = -1;
    for (int row = 0; row < rows(u"searchResults"_s); ++row)
        if (at(u"searchResults"_s, row, RecordRole::Id) == market.lakshmi.toText())
            artisan = row;
    ASSERT_GE(artisan, 0);
    EXPECT_TRUE(at(u"searchResults"_s, artisan, RecordRole::Title).contains(u"Lakshmi Prajapat"_s));
    openRow(u"searchResults"_s, artisan);
    EXPECT_EQ(page(), u"artisan"_s);
    EXPECT_TRUE(words().contains(u"Lakshmi Prajapat"_s));
}

TEST_F(Everyone, SearchSaysWhatItTookTheWordsFor)
{
    open(market.ananya);
    workspace().setCorrection(u"potery"_s, u"pottery"_s);
    go(u"search"_s, u"potery"_s);
    EXPECT_TRUE(words().contains(u"Nothing for “potery”. Results for “pottery”"_s)) << qPrintable(words());
    EXPECT_GT(rows(u"searchResults"_s), 0);
}

TEST_F(Everyone, SearchWithoutAnAnswerSaysWhatToTry)
{
    open(market.ananya);
    go(u"search"_s, u"zzz"_s);
    EXPECT_FALSE(list(u"searchResults"_s)->isVisible());
    EXPECT_TRUE(words().contains(u"Results for “zzz”\nNothing found"_s)) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"Try fewer words"_s));
    QTest::keyClicks(named<QLineEdit>(u"topBar.search"_s), u"   "_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(words().contains(u"Results for “zzz”"_s)) << "blanks ask nothing";
}
