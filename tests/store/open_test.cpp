// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attachmentvault.h"
#include "tests/store/cachetest.h"
#include "tests/support/asnobody.h"
#include "tests/support/nospace.h"

#include <QDirIterator>
#include <QFile>
#include <sys/stat.h>

namespace karigar::store {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace

using CacheOpenTest = CacheTest;

TEST_F(CacheOpenTest, ReopensWithEverythingThere)
{
    {
        const auto cache = open();
        ASSERT_TRUE(cache->applyPage(firstPage()));
        ASSERT_TRUE(cache->submit(say(u"Namaste"_s)));
        ASSERT_TRUE(cache->setNote(u"draft:1"_s, u"half a sentence"_s));
        ASSERT_TRUE(cache->setServerOffset(5000));
    }
    const auto cache = open();
    EXPECT_EQ(messages(*cache), 1);
    EXPECT_EQ(*cache->cursor(), 2);
    EXPECT_EQ(cache->identity(), (CacheIdentity{artisan(), true, false}));
    EXPECT_EQ(*cache->note(u"draft:1"_s), u"half a sentence"_s);
    EXPECT_EQ(cache->serverNow(), kStart + 5000);
    EXPECT_EQ(cache->outbox().counts()->pending, 1);
    ASSERT_TRUE(cache->setNote(u"draft:1"_s, {}));
    EXPECT_TRUE(cache->note(u"draft:1"_s)->isEmpty());
}

TEST_F(CacheOpenTest, EveryReasonIsItsOwnError)
{
    ASSERT_TRUE(open()->applyPage(firstPage()));
    const QString path = CacheFile(folder()).databasePath();
    const QByteArray whole = bytesOf(path);
    const auto reopened = [&] { return codeOf(Cache::open(folder(), m_key, m_clock)); };

    EXPECT_EQ(codeOf(Cache::open(folder(), CacheKey::random(), m_clock)), u"store_wrong_key"_s);
    QByteArray damaged = whole;
    for (qsizetype i = 100; i < 200; ++i)
        damaged[i] = static_cast<char>(damaged[i] ^ 0x33);
    write(path, damaged);
    EXPECT_EQ(reopened(), u"store_corrupt"_s) << "the key is right, so it is the file";
    write(path, whole.left(whole.size() / 2 + 77));
    EXPECT_EQ(reopened(), u"store_corrupt"_s);
    write(path, "not a database at all");
    EXPECT_EQ(reopened(), u"store_not_database"_s);
    write(path, "SQLite format 3" + QByteArray(4081, '\0'));
    EXPECT_EQ(reopened(), u"store_not_encrypted"_s);
    write(path, whole);
    EXPECT_EQ(reopened(), u"ok"_s) << "nothing was recreated meanwhile";
}

TEST_F(CacheOpenTest, ANewerSchemaIsLeftAlone)
{
    ASSERT_TRUE(open()->database().exec("PRAGMA user_version=99990"));
    EXPECT_EQ(codeOf(Cache::open(folder(), m_key, m_clock)), u"store_newer_schema"_s);
    EXPECT_EQ(codeOf(Cache::open(folder(), m_key, m_clock)), u"store_newer_schema"_s);
}

TEST_F(CacheOpenTest, AFileThatCannotBeWrittenIsLeftAlone)
{
    {
        const auto cache = open();
        ASSERT_TRUE(cache->applyPage(firstPage()));
        ASSERT_TRUE(cache->submit(say(u"Namaste"_s)));
    }
    const QString path = CacheFile(folder()).databasePath();
    const QByteArray before = bytesOf(path);
    for (const QString& way : {m_folder.path(), folder()})
        ASSERT_EQ(chmod(way.toUtf8().constData(), 0755), 0);
    ASSERT_EQ(chmod(path.toUtf8().constData(), 0444), 0);
    {
        const test::AsNobody nobody;
        EXPECT_EQ(codeOf(Cache::open(folder(), m_key, m_clock)), u"store_read_only"_s);
        EXPECT_EQ(codeOf(Cache::discard(folder(), m_key, m_clock, false)), u"unsent_work"_s)
            << "what cannot be asked may hold work";
    }
    EXPECT_EQ(bytesOf(path), before);
    ASSERT_EQ(chmod(path.toUtf8().constData(), 0644), 0);
    const auto cache = open();
    EXPECT_EQ(messages(*cache), 1);
    EXPECT_EQ(cache->outbox().counts()->pending, 1);
}

TEST_F(CacheOpenTest, AFolderThatCannotBeMadeIsReadOnly)
{
    ASSERT_EQ(chmod(m_folder.path().toUtf8().constData(), 0555), 0);
    {
        const test::AsNobody nobody;
        EXPECT_EQ(codeOf(Cache::open(folder(), m_key, m_clock)), u"store_read_only"_s);
        EXPECT_FALSE(CacheFile(folder()).exists());
    }
    ASSERT_EQ(chmod(m_folder.path().toUtf8().constData(), 0755), 0);
    EXPECT_EQ(messages(*open()), 0);
}

TEST_F(CacheOpenTest, WhatBecomesReadOnlyStoresNothingOfACommand)
{
    const auto cache = open();
    ASSERT_TRUE(cache->applyPage(firstPage()));
    ASSERT_TRUE(cache->database().exec("PRAGMA query_only=ON"));
    EXPECT_EQ(codeOf(cache->submit(say(u"Namaste"_s))), u"store_read_only"_s);
    EXPECT_EQ(codeOf(cache->applyPage(page({change(3, said(u"from there"_s))}, 3))), u"store_read_only"_s);
    ASSERT_TRUE(cache->database().exec("PRAGMA query_only=OFF"));
    EXPECT_EQ(messages(*cache), 0);
    EXPECT_EQ(*cache->cursor(), 2);
    EXPECT_EQ(cache->outbox().counts()->pending, 0);
    EXPECT_TRUE(cache->submit(say(u"and now it can be written"_s)));
}

TEST_F(CacheOpenTest, AFullDiskStoresNothingOfACommand)
{
    const auto cache = open();
    ASSERT_TRUE(cache->applyPage(firstPage()));
    const qint64 pages = *cache->database().number("PRAGMA page_count");
    ASSERT_TRUE(cache->database().exec("PRAGMA max_page_count=" + std::to_string(pages)));
    QString code = u"ok"_s;
    qint64 stored = 0;
    for (int i = 0; i < 200 && code == u"ok"_s; ++i) {
        code = codeOf(cache->submit(say(QString(2000, u'x') + QString::number(i))));
        stored += code == u"ok"_s ? 1 : 0;
    }
    EXPECT_EQ(code, u"store_full"_s);
    EXPECT_EQ(messages(*cache), stored);
    EXPECT_EQ(cache->outbox().counts()->pending, stored);
    ASSERT_TRUE(cache->database().exec("PRAGMA max_page_count=1000000"));
    EXPECT_TRUE(cache->submit(say(u"and now it fits"_s)));
}

TEST_F(CacheOpenTest, AFullDiskIsToldWhenOpening)
{
    {
        const auto cache = open();
        ASSERT_TRUE(cache->applyPage(firstPage()));
        ASSERT_TRUE(cache->submit(say(u"Namaste"_s)));
    }
    const QString path = CacheFile(folder()).databasePath();
    const QByteArray before = bytesOf(path);
    {
        const test::NoSpace full;
        EXPECT_EQ(codeOf(Cache::open(folder(), m_key, m_clock)), u"store_full"_s);
        EXPECT_EQ(codeOf(Cache::open(m_folder.filePath(u"another"_s), m_key, m_clock)), u"store_full"_s)
            << "a new account";
    }
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(open()->outbox().counts()->pending, 1);
}

TEST_F(CacheOpenTest, DiscardingRefusesWhileWorkIsUnsent)
{
    {
        const auto cache = open();
        ASSERT_TRUE(cache->applyPage(firstPage()));
        ASSERT_TRUE(cache->submit(say(u"not sent yet"_s)));
    }
    EXPECT_EQ(codeOf(Cache::discard(folder(), m_key, m_clock, false)), u"unsent_work"_s);
    EXPECT_EQ(codeOf(Cache::discard(folder(), CacheKey::random(), m_clock, false)), u"unsent_work"_s)
        << "what cannot be read may hold work";
    EXPECT_EQ(messages(*open()), 1);
    EXPECT_TRUE(Cache::discard(folder(), m_key, m_clock, true));
    EXPECT_FALSE(CacheFile(folder()).exists());
    EXPECT_TRUE(Cache::discard(folder(), m_key, m_clock, false)) << "nothing there, nothing to lose";
    EXPECT_EQ(messages(*open()), 0);
}

TEST_F(CacheOpenTest, WipingLeavesNothing)
{
    const auto cache = open();
    ASSERT_TRUE(cache->applyPage(firstPage()));
    AttachmentVault vault(cache->file().vaultPath(), m_key);
    ASSERT_TRUE(vault.put("a picture", true));
    ASSERT_TRUE(cache->wipe());
    QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    EXPECT_FALSE(files.hasNext()) << files.next().toStdString();
}

} // namespace karigar::store
