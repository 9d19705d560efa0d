// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attachmentvault.h"
#include "models/store/passphrasekey.h"
#include "models/store/zstdtext.h"

#include <gtest/gtest.h>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace karigar::store {

class VaultTest : public testing::Test {
protected:
    QString folder() const { return m_folder.filePath(u"vault"_s); }
    QFileInfoList files() const { return QDir(folder()).entryInfoList(QDir::Files); }
    /// Makes everything stored so far look older.
    void age(int days) const
    {
        for (const QFileInfo& info : files()) {
            QFile file(info.filePath());
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            ASSERT_TRUE(
                file.setFileTime(info.lastModified().addDays(-days), QFileDevice::FileModificationTime));
        }
    }

    QTemporaryDir m_folder;
    CacheKey m_key = CacheKey::random();
};

TEST_F(VaultTest, GivesBackWhatItKeeps)
{
    AttachmentVault vault(folder(), m_key);
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 300000}) {
        QByteArray bytes(size, 'p');
        bytes.append(QByteArray::number(size));
        const auto sha = vault.put(bytes, false);
        ASSERT_TRUE(sha);
        EXPECT_EQ(*sha,
                  QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        EXPECT_TRUE(vault.has(*sha));
        EXPECT_EQ(vault.get(*sha), bytes);
        EXPECT_EQ(vault.put(bytes, true), *sha) << "the same content is kept once";
    }
    EXPECT_EQ(vault.get(*vault.put({}, false)), QByteArray());
    EXPECT_EQ(files().size(), 7);
    EXPECT_FALSE(vault.get(QString(64, u'a')));
    EXPECT_FALSE(vault.has(u"../../etc/passwd"_s));
}

TEST_F(VaultTest, DamagedOrForeignFilesAreMissing)
{
    const QString sha = *AttachmentVault(folder(), m_key).put(QByteArray(100000, 'x'), false);
    const QString path = files().constFirst().filePath();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto restore = [&](const QByteArray& bytes) {
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    };
    QByteArray flipped = whole;
    flipped[70000] = static_cast<char>(flipped[70000] ^ 1);
    for (const QByteArray& bad : {flipped, whole.left(10), whole.left(65536 + 17 + 24), whole.left(99999)}) {
        restore(bad);
        EXPECT_FALSE(AttachmentVault(folder(), m_key).get(sha));
        EXPECT_FALSE(QFile::exists(path));
    }
    restore(whole);
    EXPECT_FALSE(AttachmentVault(folder(), CacheKey::random()).has(sha)) << "another key, other names";
    EXPECT_TRUE(AttachmentVault(folder(), m_key).get(sha));
}

TEST_F(VaultTest, TheLeastRecentlyUsedGoPinnedOnesStay)
{
    AttachmentVault vault(folder(), m_key, 320000);
    const QString pinned = *vault.put(QByteArray(100000, 'a'), true);
    const QString old = *vault.put(QByteArray(100000, 'b'), false);
    age(3);
    const QString used = *vault.put(QByteArray(40000, 'c'), false);
    age(2);
    EXPECT_TRUE(vault.get(old)) << "used again, so young again";
    const QString fresh = *vault.put(QByteArray(100000, 'd'), false);
    EXPECT_TRUE(vault.has(pinned) && vault.has(old) && vault.has(fresh));
    EXPECT_FALSE(vault.has(used));
    vault.unpin(pinned);
    EXPECT_TRUE(vault.has(pinned)) << "there is room";
    ASSERT_TRUE(vault.put(QByteArray(100000, 'e'), false));
    EXPECT_FALSE(vault.has(pinned)) << "over the limit, and the oldest";
    EXPECT_TRUE(vault.has(old) && vault.has(fresh));
}

TEST(PassphraseTest, TheSamePassphraseGivesTheSameKey)
{
    const QTemporaryDir folder;
    const QString params = folder.filePath(u"passphrase.json"_s);
    const PassphraseCost cheap{1, 64 * 1024};
    const auto first = keyFromPassphrase(u"सात समंदर पार"_s, params, cheap);
    ASSERT_TRUE(first);
    EXPECT_EQ(keyFromPassphrase(u"सात समंदर पार"_s, params)->bytes(), first->bytes())
        << "the stored cost counts";
    EXPECT_NE(keyFromPassphrase(u"another"_s, params)->bytes(), first->bytes());
    EXPECT_NE(keyFromPassphrase(u"सात समंदर पार"_s, folder.filePath(u"other.json"_s), cheap)->bytes(),
              first->bytes())
        << "another salt";
    QFile file(params);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    EXPECT_EQ(keyFromPassphrase(u"x"_s, params).error().code, u"passphrase_file"_s);
}

TEST(CacheKeyTest, KeysAreOfOneSizeAndDeriveApart)
{
    EXPECT_FALSE(CacheKey::fromBytes("short"));
    const CacheKey key = CacheKey::random();
    EXPECT_EQ(CacheKey::fromBytes(key.toBytes())->bytes(), key.bytes());
    EXPECT_NE(key.derive(CacheKey::Purpose::VaultNames).bytes(),
              key.derive(CacheKey::Purpose::VaultContents).bytes());
    EXPECT_NE(key.derive(CacheKey::Purpose::KeyCheck).bytes(), key.bytes());
}

TEST(ZstdTest, UnpacksWithinTheLimit)
{
    const QByteArray text = QByteArray("{\"changes\":[]}").repeated(50000);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(text.size()))), '\0');
    packed.resize(
        static_cast<qsizetype>(ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()),
                                             text.constData(), static_cast<size_t>(text.size()), 3)));
    EXPECT_EQ(decompressZstd(packed), text);
    EXPECT_EQ(decompressZstd(packed, text.size()), text);
    EXPECT_EQ(decompressZstd(packed, text.size() - 1).error().code, u"bad_page"_s);
    EXPECT_EQ(decompressZstd(packed.left(packed.size() - 3)).error().code, u"bad_page"_s);
    EXPECT_EQ(decompressZstd(packed + "x").error().code, u"bad_page"_s);
    EXPECT_EQ(decompressZstd("not packed").error().code, u"bad_page"_s);
    EXPECT_EQ(decompressZstd({}).error().code, u"bad_page"_s);
}

} // namespace karigar::store
