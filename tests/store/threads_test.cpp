// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storethreads.h"
#include "tests/store/cachetest.h"

#include <QEventLoop>
#include <QThread>

namespace karigar::store {

using ThreadsTest = CacheTest;

TEST_F(ThreadsTest, WritesAreReadBackAndHeardOf)
{
    (void)open();
    auto threads = std::move(*StoreThreads::start(folder(), m_key, m_clock));
    QObject here;
    QEventLoop loop;
    std::vector<ChangeSet> heard;
    threads->setListener(&here, [&](const ChangeSet& changed) {
        EXPECT_EQ(QThread::currentThread(), here.thread());
        heard.push_back(changed);
        if (heard.size() == 3)
            loop.quit();
    });
    const QByteArray first = firstPage();
    auto applied = threads->write([first](Cache& cache) { return cache.applyPage(first); });
    auto finished = threads->write([](Cache& cache) { return cache.finishFirstSync(); });
    auto sent = threads->write([this](Cache& cache) { return cache.submit(say(u"Namaste"_s)); });
    applied.waitForFinished();
    sent.waitForFinished();
    EXPECT_TRUE(applied.result() && finished.result());
    ASSERT_TRUE(sent.result());
    const Id channelOf = channelId();
    auto seen = threads->read([channelOf](CacheReader& reader) { return reader.waiting(Kind::Channel); });
    auto waiting = threads->read(
        [channelOf](CacheReader& reader) { return reader.isWaiting(Kind::Channel, channelOf); });
    auto count = threads->read([](CacheReader& reader) { return reader.outbox().counts(); });
    seen.waitForFinished();
    count.waitForFinished();
    EXPECT_EQ(seen.result(), QSet<Id>{channelOf});
    EXPECT_TRUE(*waiting.result());
    EXPECT_EQ(count.result()->pending, 1);
    loop.exec();
    ASSERT_EQ(heard.size(), 3u);
    EXPECT_TRUE(heard[0].kinds.contains(Kind::ArtisanProfile));
    EXPECT_TRUE(heard[1].wholesale);
    EXPECT_TRUE(heard[2].outbox && heard[2].ids.contains(channelOf));
}

TEST_F(ThreadsTest, EndingFinishesWhatIsQueued)
{
    (void)open();
    {
        auto threads = std::move(*StoreThreads::start(folder(), m_key, m_clock));
        (void)threads->write([this](Cache& cache) { return cache.applyPage(firstPage()); });
        for (int i = 0; i < 20; ++i)
            (void)threads->write([this, i](Cache& cache) { return cache.submit(say(QString::number(i))); });
    }
    EXPECT_EQ(messages(*open()), 20);
}

TEST_F(ThreadsTest, AWipedStoreAnswersNothing)
{
    (void)open();
    auto threads = std::move(*StoreThreads::start(folder(), m_key, m_clock));
    auto wiped = threads->wipe();
    wiped.waitForFinished();
    EXPECT_TRUE(wiped.result());
    EXPECT_FALSE(CacheFile(folder()).exists());
    auto late = threads->read([](CacheReader& reader) { return reader.outbox().counts(); });
    late.waitForFinished();
    EXPECT_TRUE(late.isCanceled());
    EXPECT_EQ(late.resultCount(), 0);
}

} // namespace karigar::store
