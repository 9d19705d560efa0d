// SPDX-License-Identifier: GPL-3.0-or-later
// The view models behind the chats page.
#include "models/views/shared/chatchannelsmodel.h"
#include "models/views/shared/chatwords.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/chat/outgoingfile.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace karigar::test {

TEST(ChatModels, ChannelsKeepTheModelContractWhileTheyChange)
{
    SampleMarket market;
    MapWorkspace workspace(market, market.lakshmi);
    views::ChatChannelsModel model(workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitUntil([&] { return model.isLoaded(); }));
    const int before = model.size();
    ASSERT_GT(before, 2);
    const QString last = model.row(before - 1).id.toText();
    market.say(u"vikram:next"_s, market.vikram, u"What shall I wear?"_s);
    ASSERT_TRUE(
        waitUntil([&] { return model.index(0).data(views::RecordRole::Note) == u"What shall I wear?"_s; }));
    EXPECT_TRUE(model.index(0).data(views::RecordRole::Unread).toBool());
    EXPECT_EQ(model.size(), before);
    EXPECT_EQ(model.row(before - 1).id.toText(), last);
    for (int i = 1; i < before; ++i)
        EXPECT_GE(model.row(i - 1).as<Channel>().lastAt, model.row(i).as<Channel>().lastAt);
}

TEST(ChatModels, EachReaderGetsTheirOwnWords)
{
    Channel channel;
    channel.artisan = Id::derive({}, u"artisan");
    channel.customer = Id::derive({}, u"customer");
    channel.artisanName = u"Lakshmi"_s;
    channel.customerName = u"Ananya"_s;
    for (const auto text : {AutomaticText::Confirmed, AutomaticText::Completed, AutomaticText::Cancelled,
                            AutomaticText::Reminder}) {
        const QString hers = views::automaticWords(text, channel, channel.artisan);
        const QString theirs = views::automaticWords(text, channel, channel.customer);
        EXPECT_NE(hers, theirs);
        EXPECT_TRUE(hers.contains(channel.customerName));
        EXPECT_TRUE(theirs.contains(channel.artisanName));
    }
}

TEST(ChatModels, APdfGoesAsItIs)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"order.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes("%PDF-1.7 anything");
    file.write(bytes);
    file.close();
    const auto ready = ui::chat::readOutgoingFile(file.fileName());
    ASSERT_TRUE(ready);
    EXPECT_EQ(ready->bytes, bytes);
    EXPECT_EQ(ready->mime, u"application/pdf"_s);
    EXPECT_EQ(ready->name, u"order.pdf"_s);
    EXPECT_FALSE(ui::chat::readOutgoingFile(folder.filePath(u"missing.png"_s)));
}

} // namespace karigar::test
