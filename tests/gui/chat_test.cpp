// SPDX-License-Identifier: GPL-3.0-or-later
// The chats page, by two people over one market.
#include "models/views/core/recordroles.h"
#include "tests/gui/chatstage.h"
#include "ui/shared/chatview.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::test {

using Mark = views::ChatLine::Mark;
using Side = views::ChatLine::Side;

namespace {

struct Talk {
    SampleMarket market;
    MapWorkspace ananya{market, market.ananya};
    MapWorkspace lakshmi{market, market.lakshmi};
    Id channel = market.booking(u"ananya:confirmed"_s);
};

qint64 counted(MapWorkspace& workspace, const Query& query)
{
    qint64 count = -1;
    QObject receiver;
    workspace.count(query, &receiver, [&](qint64 n) { count = n; });
    waitUntil([&] { return count >= 0; });
    return count;
}

qint64 unreadBadge(MapWorkspace& workspace)
{
    qint64 count = -1;
    QObject receiver;
    ui::chatsPage({}).count(workspace, &receiver, [&](qint64 n) { count = n; });
    waitUntil([&] { return count >= 0; });
    return count;
}

} // namespace

TEST(Chat, ListsWhoItIsWithAndOpensTheTalkInOrder)
{
    Talk talk;
    ChatStage stage(talk.ananya, {});
    auto* list = stage.stage().named<ui::RecordList>(u"channelList"_s);
    ASSERT_GT(list->model()->rowCount(), 1);
    EXPECT_TRUE(
        list->model()->index(0, 0).data(views::RecordRole::Title).toString().startsWith(u"Lakshmi"_s));
    stage.stage().page().open(talk.channel.toText());
    ASSERT_TRUE(stage.waitForText(u"Perfect, see you on Saturday."_s));
    EXPECT_EQ(stage.lines().front().side, Side::Automatic);
    EXPECT_TRUE(stage.lines().front().text.startsWith(u"Your booking is confirmed."_s));
    EXPECT_EQ(stage.last().side, Side::Mine);
    stage.stage().shoot(u"chat-talk"_s);
}

TEST(Chat, WhatOneSaysTheOtherSees)
{
    Talk talk;
    ChatStage ananya(talk.ananya, talk.channel);
    ChatStage lakshmi(talk.lakshmi, talk.channel);
    ananya.send(u"May I bring my mother too?"_s);
    ASSERT_TRUE(lakshmi.waitForText(u"May I bring my mother too?"_s));
    EXPECT_EQ(lakshmi.last().side, Side::Theirs);
    EXPECT_EQ(lakshmi.last().author, u"Ananya Rao"_s);
    talk.market.setNow(talk.market.now() + kSecond);
    lakshmi.send(u"She is welcome."_s);
    ASSERT_TRUE(ananya.waitForText(u"She is welcome."_s));
    EXPECT_EQ(ananya.written(), QString());
}

TEST(Chat, SeenOnceTheOtherLooksAtIt)
{
    Talk talk;
    ChatStage ananya(talk.ananya, talk.channel);
    ChatStage lakshmi(talk.lakshmi, talk.channel);
    ananya.lookAt();
    talk.market.setNow(talk.market.now() + kSecond);
    ananya.send(u"Is lunch included?"_s);
    ASSERT_TRUE(ananya.waitForText(u"Is lunch included?"_s));
    ASSERT_TRUE(ananya.waitForMark(Mark::Sent));
    Query announced = Query::of(Kind::Notification);
    announced.equal("user", talk.lakshmi.person().id).equal("readAt", qint64(0));
    const qint64 chats = unreadBadge(talk.lakshmi);
    EXPECT_GT(chats, 0);
    const qint64 before = counted(talk.lakshmi, announced);
    EXPECT_GT(before, 0);
    lakshmi.lookAt();
    EXPECT_TRUE(ananya.waitForMark(Mark::Seen));
    EXPECT_TRUE(waitUntil([&] { return unreadBadge(talk.lakshmi) == chats - 1; }));
    EXPECT_TRUE(waitUntil([&] { return counted(talk.lakshmi, announced) < before; }))
        << "reading the talk also reads what announced it";
}

TEST(Chat, OfflineWordsWaitAndAreSentLater)
{
    Talk talk;
    talk.ananya.setOffline(true);
    ChatStage stage(talk.ananya, talk.channel);
    EXPECT_TRUE(stage.stage().shows(u"offlineLine"_s));
    stage.send(u"We will be ten minutes late."_s);
    ASSERT_TRUE(stage.waitForText(u"We will be ten minutes late."_s));
    EXPECT_EQ(stage.last().mark, Mark::Waiting);
    stage.stage().shoot(u"chat-waiting"_s);
    talk.ananya.setOffline(false);
    EXPECT_TRUE(stage.waitForMark(Mark::Sent));
    EXPECT_FALSE(stage.stage().shows(u"offlineLine"_s));
}

TEST(Chat, RefusedWordsStayAndLeadToTheTray)
{
    Talk talk;
    ChatStage stage(talk.ananya, talk.channel);
    talk.ananya.refuseNext(
        {ErrorDomain::Access, u"not_yours"_s, u"Only the two people can write here."_s, false});
    stage.send(u"Is anybody there?"_s);
    ASSERT_TRUE(stage.waitForMark(Mark::Refused));
    EXPECT_EQ(stage.last().text, u"Is anybody there?"_s);
    auto* view = stage.stage().named<ui::ChatView>(u"chatView"_s);
    Q_EMIT view->refusedOpened(stage.last().id);
    EXPECT_EQ(stage.stage().visited().last().page, u"tray"_s);
}

TEST(Chat, DraftsSurviveALookElsewhereAndARestart)
{
    Talk talk;
    const Id other = talk.market.booking(u"ananya:third"_s);
    {
        ChatStage stage(talk.ananya, talk.channel);
        stage.write(u"I was about to say"_s);
        stage.stage().page().open(other.toText());
        ASSERT_TRUE(waitUntil([&] { return stage.written().isEmpty(); }));
        stage.stage().page().open(talk.channel.toText());
        ASSERT_TRUE(waitUntil([&] { return stage.written() == u"I was about to say"_s; }));
        stage.write(u"I was about to say more"_s);
    }
    ChatStage again(talk.ananya, talk.channel);
    EXPECT_TRUE(waitUntil([&] { return again.written() == u"I was about to say more"_s; }));
}

TEST(Chat, SaysWhoIsWriting)
{
    Talk talk;
    ChatStage stage(talk.ananya, talk.channel);
    Q_EMIT talk.ananya.someoneTyping(talk.channel);
    auto* line = stage.stage().named<QLabel>(u"writingLine"_s);
    EXPECT_TRUE(line->text().contains(u"Lakshmi"_s)) << qPrintable(line->text());
    stage.write(u"abc"_s);
    EXPECT_EQ(talk.ananya.typing().size(), 1) << "said every few seconds at most";
}

TEST(Chat, AttachedPicturesAreMadeSmallAndShown)
{
    Talk talk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"courtyard.png"_s);
    QImage large(3000, 2000, QImage::Format_RGB32);
    large.fill(Qt::darkCyan);
    ASSERT_TRUE(large.save(path));
    ui::chat::FileChooser chooser;
    chooser.open = [&](QWidget*) { return QStringList{path}; };
    ChatStage stage(talk.ananya, talk.channel, chooser);
    stage.stage().click(u"attachButton"_s);
    ASSERT_TRUE(waitUntil([&] { return !stage.last().file.sha.isEmpty(); }));
    EXPECT_EQ(stage.last().file.name, u"courtyard.jpg"_s);
    const QImage sent = QImage::fromData(talk.market.bytes(stage.last().file.sha));
    EXPECT_EQ(sent.width(), 1600);
    EXPECT_NEAR(sent.height(), 1067, 1);
    settleEvents();
    stage.stage().shoot(u"chat-picture"_s);
}

TEST(Chat, WhatIsNeitherPictureNorPdfIsRefusedInWords)
{
    Talk talk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.txt"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    ui::chat::FileChooser chooser;
    chooser.open = [&](QWidget*) { return QStringList{path}; };
    ChatStage stage(talk.ananya, talk.channel, chooser);
    stage.stage().click(u"attachButton"_s);
    ASSERT_TRUE(waitUntil([&] { return !stage.stage().failures().isEmpty(); }));
    EXPECT_EQ(stage.stage().failures().first().code, u"bad_file"_s);
}

TEST(Chat, LeadsToTheBooking)
{
    Talk talk;
    ChatStage stage(talk.ananya, talk.channel);
    stage.stage().click(u"openBookingButton"_s);
    EXPECT_EQ(stage.stage().visited().last(), (views::Destination{u"bookings"_s, talk.channel.toText()}));
}

TEST(Chat, WithoutBookingsItSaysWhenTalkBegins)
{
    SampleMarket market;
    MapWorkspace farida(market, market.farida);
    ChatStage stage(farida, {});
    EXPECT_TRUE(stage.stage().shows(u"chatsEmpty"_s));
    EXPECT_TRUE(stage.stage().words().contains(u"confirmed"_s));
    stage.stage().shoot(u"chat-empty"_s);
}

TEST(Chat, OlderWordsComeWhenScrolledTo)
{
    Talk talk;
    for (int i = 0; i < 250; ++i)
        talk.market.say(u"ananya:confirmed"_s, i % 3 ? talk.market.ananya : talk.market.lakshmi,
                        u"Line %1"_s.arg(i));
    ChatStage stage(talk.ananya, talk.channel);
    ASSERT_TRUE(stage.waitForText(u"Line 249"_s));
    EXPECT_EQ(stage.lines().size(), 100u);
    auto* view = stage.stage().named<ui::ChatView>(u"chatView"_s);
    Q_EMIT view->olderWanted();
    ASSERT_TRUE(waitUntil([&] { return stage.lines().size() > 150; }));
    for (size_t i = 1; i < stage.lines().size(); ++i)
        EXPECT_LE(stage.lines()[i - 1].at, stage.lines()[i].at);
    EXPECT_EQ(stage.last().text, u"Line 249"_s);
}

} // namespace karigar::test
