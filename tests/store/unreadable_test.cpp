// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that anybody wrote can be read in any file of an account's folder, whatever was done with it.
#include "models/store/attachmentvault.h"
#include "tests/store/cachetest.h"
#include "tests/support/filledrecords.h"

#include <filesystem>
#include <QDirIterator>
#include <QFile>
#include <unistd.h>

namespace karigar::store {

namespace {

/// Begins every text of the test. Lower case, because the search index folds what it keeps; so long that
/// encrypted bytes do not spell it by chance.
const QString kMark = u"geheimeglasur"_s;
const QString kMarkInHindi = u"मिट्टी"_s;

/// One of each kind, as the backend would send them: every text of it marked, and also what a later version
/// may have added.
template<class... R>
std::vector<std::pair<Kind, QJsonObject>> oneOfEach(const ::testing::Types<R...>&, const QString& mark)
{
    std::vector<std::pair<Kind, QJsonObject>> records{{R::kKind, toJson(test::filled<R>(mark))}...};
    for (auto& [kind, doc] : records)
        doc.insert(u"later"_s, QJsonObject{{mark, QJsonArray{mark + kMarkInHindi}}});
    return records;
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xff));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

/// The folder's files, and what this process has open besides: a temporary file may have no name any more.
QStringList filesOf(const QString& folder)
{
    QStringList paths;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(it.next());
    std::error_code none;
    for (const auto& open : std::filesystem::directory_iterator("/proc/self/fd", none))
        if (std::stoi(open.path().filename()) > STDERR_FILENO && open.is_regular_file(none))
            paths.append(QString::fromStdString(open.path()));
    return paths;
}

} // namespace

class UnreadableTest : public CacheTest {
protected:
    /// A page with the account's channel and one of each kind.
    QByteArray everything(const QString& mark, qint64 seq)
    {
        QJsonArray changes{change(seq, profile(mark)), change(seq + 1, channel(mark))};
        for (const auto& [kind, doc] : oneOfEach(test::EveryKind(), mark)) {
            m_secrets.insert(doc.value(u"id"_s).toString());
            changes.append(change(seq + 1 + static_cast<int>(kind), kindSpec(kind).table,
                                  *Id::fromText(doc.value(u"id"_s).toString()), doc));
        }
        return page(changes, seq + 100);
    }

    /// The paths that show a secret, in their bytes or in their name.
    QStringList readable() const
    {
        QStringList found;
        for (const QString& path : filesOf(m_folder.path())) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString& secret : m_secrets)
                if (bytes.contains(secret.toUtf8()) || bytes.contains(utf16(secret)) || path.contains(secret))
                    found.append(path + u" shows "_s + secret);
        }
        return found;
    }
    std::string shown() const { return readable().join(u'\n').toStdString(); }

    void writeAllThatIsNoRecord(Cache& cache)
    {
        const auto error = [&](const QString& words) {
            return Error{ErrorDomain::Rule, kMark, kMark + words, false};
        };
        ASSERT_TRUE(cache.submit(say(kMark + u" waits"_s)));
        ASSERT_TRUE(cache.submit(say(kMark + u" is refused"_s)));
        ASSERT_TRUE(cache.markRefused(2, error(u"refused"_s)));
        ASSERT_TRUE(cache.submit(say(kMark + u" is accepted"_s)));
        ASSERT_TRUE(cache.markAcked(3));
        ASSERT_TRUE(cache.setNote(u"session.grant"_s, uR"({"token":"%1"})"_s.arg(kMark)));
        ASSERT_TRUE(cache.setNote(u"draft:chat:"_s + channelId().toText(), kMark + u" unsent"_s));
        ASSERT_TRUE(cache.setNote(kMark, u"the key of a note"_s));
        AttachmentVault vault(cache.file().vaultPath(), m_key);
        for (const bool pinned : {false, true}) {
            const QByteArray picture = (kMark + QString::number(pinned)).toUtf8().repeated(20000);
            const auto sha = vault.put(picture, pinned);
            ASSERT_TRUE(sha);
            ASSERT_EQ(vault.get(*sha), picture);
            m_secrets.insert(*sha);
        }
    }

    /// Grows one message a row until sorting them does not fit into what a sort may keep.
    void writeManyMessages(Cache& cache)
    {
        QJsonArray changes;
        for (int i = 0; i < 3000; ++i)
            changes.append(
                change(1000 + i, said(kMark + QString::number(i * 7919 % 3000) + QString(600, u'x'))));
        ASSERT_TRUE(cache.applyPage(page(changes, 5000)));
    }

    QSet<QString> m_secrets{kMark,        kMarkInHindi,       u"CREATE TABLE"_s,   u"artisan_profile"_s,
                            u"sqlite_"_s, artisan().toText(), channelId().toText()};
};

TEST_F(UnreadableTest, EveryKindIsAmongTheRecords)
{
    QSet<Kind> kinds;
    for (const auto& [kind, doc] : oneOfEach(test::EveryKind(), kMark)) {
        kinds.insert(kind);
        EXPECT_TRUE(QJsonDocument(doc).toJson().contains(kMark.toUtf8())) << kindSpec(kind).table;
    }
    for (const KindSpec& spec : allKinds())
        EXPECT_TRUE(kinds.contains(spec.kind)) << "add " << spec.table << " to EveryKind";
}

TEST_F(UnreadableTest, TheSearchOfThisTestSeesPlainText)
{
    EXPECT_EQ(shown(), "");
    const auto leave = [&](const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        EXPECT_EQ(readable().size(), 1) << name.toStdString();
        ASSERT_TRUE(file.remove());
    };
    leave(u"utf8"_s, "......" + kMarkInHindi.toUtf8());
    leave(u"utf16"_s, "......." + utf16(kMarkInHindi) + '.');
    leave(u".hidden"_s, kMark.toUtf8());
    leave(kMark, "in the name");
    QFile unnamed(m_folder.filePath(u"unnamed"_s));
    ASSERT_TRUE(unnamed.open(QIODevice::ReadWrite) && unnamed.write(kMark.toUtf8()) > 0 && unnamed.flush());
    ASSERT_TRUE(QFile::remove(unnamed.fileName()));
    EXPECT_EQ(readable().size(), QFile::exists(u"/proc/self/fd"_s) ? 1 : 0);
}

TEST_F(UnreadableTest, NoFileShowsAnyTextAtAnyTime)
{
    {
        const auto cache = open();
        ASSERT_TRUE(cache->applyPage(everything(kMark, 1)));
        EXPECT_EQ(shown(), "") << "during the first synchronisation";
        ASSERT_TRUE(cache->finishFirstSync());
        for (const KindSpec& kind : allKinds())
            EXPECT_GT(cache->tables().count(Query::of(kind.kind)).value_or(0), 0) << kind.table;
        writeAllThatIsNoRecord(*cache);
        // What was there before is still in the log and in pages that nobody uses any more.
        ASSERT_TRUE(cache->applyPage(everything(kMark + u"anew"_s, 200)));
        EXPECT_GT(QFileInfo(cache->file().databasePath() + u"-wal"_s).size(), 0);
        EXPECT_EQ(shown(), "") << "with everything in the log";
        writeManyMessages(*cache);
        ASSERT_TRUE(cache->database().exec("PRAGMA cache_size=-100"));
        auto sorted = *cache->database().prepare("SELECT doc FROM message ORDER BY substr(doc, 2) DESC");
        ASSERT_TRUE(*sorted.step());
        EXPECT_EQ(shown(), "") << "in the middle of a large sort";
    }
    EXPECT_GE(filesOf(folder()).size(), 4) << "database, check and two attachments";
    EXPECT_EQ(shown(), "") << "with everything in the file";
    const auto cache = open();
    ASSERT_TRUE(cache->database().exec("DELETE FROM message; VACUUM"));
    EXPECT_EQ(shown(), "") << "after everything was copied";
}

} // namespace karigar::store
