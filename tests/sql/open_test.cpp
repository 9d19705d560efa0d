// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/migrations.h"
#include "models/sql/transaction.h"
#include "tests/sql/testdatabase.h"
#include "tests/support/asnobody.h"

#include <array>
#include <QDir>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace karigar::sql {

namespace {

constexpr Migration kSteps[] = {
    {10, [](Database& database) { return database.exec("CREATE TABLE pots(name TEXT) STRICT"); }},
    {20, [](Database& database) { return database.exec("ALTER TABLE pots ADD COLUMN glaze TEXT"); }},
};

constexpr Migration kBrokenSteps[] = {
    kSteps[0],
    kSteps[1],
    {30, [](Database& database) { return database.exec("DROP TABLE pots; CREATE TABLE pots(oops"); }},
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

int openTemporaryFiles()
{
    int found = 0;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString& name :
         descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        std::array<char, 512> target{};
        if (readlink(descriptors.filePath(name).toUtf8().constData(), target.data(), target.size() - 1) > 0)
            found += QByteArrayView(target.data()).contains("etilqs_") ? 1 : 0;
    }
    return found;
}

} // namespace

using OpenTest = DatabaseTest;

TEST_F(OpenTest, SetsUpEveryConnection)
{
    const auto database = open(key(1));
    EXPECT_FALSE(database->word("PRAGMA cipher_version")->isEmpty());
    EXPECT_EQ(*database->number("PRAGMA temp_store"), 2);
    EXPECT_EQ(*database->word("PRAGMA journal_mode"), u"wal"_s);
    EXPECT_EQ(*database->number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(*database->number("PRAGMA cache_size"), -2048);
    EXPECT_EQ(*database->number("PRAGMA synchronous"), 1);
    EXPECT_EQ(*database->number("PRAGMA cipher_memory_security"), 0);

    OpenOptions durable = options(key(1));
    durable.durability = OpenOptions::Durability::Full;
    EXPECT_EQ(*(*Database::open(durable))->number("PRAGMA synchronous"), 2);
}

TEST_F(OpenTest, TellsAWrongKeyFromADamagedFile)
{
    ASSERT_TRUE(open(key(1))->exec("CREATE TABLE t(x); INSERT INTO t VALUES('clay')"));
    EXPECT_EQ(kindOf(Database::open(options(key(2)))), SqlErrorKind::WrongKey);

    const QByteArray whole = bytesOf(path());
    write(path(), whole.left(whole.size() - 1000));
    const auto cut = Database::open(options(key(1)));
    EXPECT_TRUE(!cut || kindOf((*cut)->number("SELECT count(*) FROM t")) == SqlErrorKind::Corrupt);

    QByteArray damaged = whole;
    for (qsizetype i = 5000; i < 5100; ++i)
        damaged[i] = static_cast<char>(damaged[i] ^ 0x5a);
    write(path(), damaged);
    const auto database = Database::open(options(key(1)));
    ASSERT_TRUE(database);
    EXPECT_EQ(kindOf((*database)->number("SELECT count(*) FROM t")), SqlErrorKind::Corrupt);
}

TEST_F(OpenTest, RefusesPlainFilesAndOtherFiles)
{
    ASSERT_TRUE(open()->exec("CREATE TABLE t(x)"));
    EXPECT_EQ(kindOf(Database::open(options(key(1)))), SqlErrorKind::NotEncrypted);
    write(path(), "a shopping list, not a database");
    EXPECT_EQ(kindOf(Database::open(options(key(1)))), SqlErrorKind::NotDatabase);
    EXPECT_EQ(kindOf(Database::open(options())), SqlErrorKind::NotDatabase);
}

TEST_F(OpenTest, RefusesMissingFoldersAndMissingFilesOfReaders)
{
    OpenOptions lost = options(key(1));
    lost.path = m_folder.filePath(u"no/such/folder/test.db"_s);
    EXPECT_EQ(kindOf(Database::open(lost)), SqlErrorKind::CannotOpen);
    OpenOptions reader = options(key(1));
    reader.readOnly = true;
    EXPECT_EQ(kindOf(Database::open(reader)), SqlErrorKind::CannotOpen);
}

TEST_F(OpenTest, TellsReadOnlyFilesAndFolders)
{
    ASSERT_TRUE(open(key(1))->exec("CREATE TABLE t(x)"));
    ASSERT_EQ(chmod(path().toUtf8().constData(), 0444), 0);
    ASSERT_EQ(chmod(m_folder.path().toUtf8().constData(), 0755), 0);
    {
        const test::AsNobody nobody;
        EXPECT_EQ(kindOf(Database::open(options(key(1)))), SqlErrorKind::ReadOnly);
    }
    ASSERT_EQ(chmod(path().toUtf8().constData(), 0666), 0);
    ASSERT_EQ(chmod(m_folder.path().toUtf8().constData(), 0555), 0);
    {
        const test::AsNobody nobody;
        EXPECT_EQ(kindOf(Database::open(options(key(1)))), SqlErrorKind::ReadOnly);
        OpenOptions fresh = options(key(1));
        fresh.path = m_folder.filePath(u"fresh.db"_s);
        EXPECT_EQ(kindOf(Database::open(fresh)), SqlErrorKind::ReadOnly);
    }
    ASSERT_EQ(chmod(m_folder.path().toUtf8().constData(), 0755), 0);
}

TEST_F(OpenTest, AReaderSeesCommitsAndCannotWrite)
{
    const auto writer = open(key(1));
    ASSERT_TRUE(writer->exec("CREATE TABLE t(x)"));
    OpenOptions reading = options(key(1));
    reading.readOnly = true;
    const auto reader = std::move(*Database::open(reading));
    ASSERT_TRUE(writer->exec("INSERT INTO t VALUES(1)"));
    EXPECT_EQ(*reader->number("SELECT count(*) FROM t"), 1);
    EXPECT_EQ(kindOf(reader->exec("INSERT INTO t VALUES(2)")), SqlErrorKind::ReadOnly);
}

TEST_F(OpenTest, TellsAFullDiskBusyAndConstraint)
{
    const auto database = open(key(1));
    ASSERT_TRUE(database->exec("CREATE TABLE t(x UNIQUE); INSERT INTO t VALUES(1)"));
    const auto taken = database->exec("INSERT INTO t VALUES(1)");
    EXPECT_EQ(kindOf(taken), SqlErrorKind::Constraint);

    ASSERT_TRUE(database->exec("PRAGMA max_page_count=10"));
    const auto full = database->exec("INSERT INTO t VALUES(randomblob(100000))");
    EXPECT_EQ(kindOf(full), SqlErrorKind::Full);
    EXPECT_TRUE(full.error().retryable);
    EXPECT_EQ(*database->number("SELECT count(*) FROM t"), 1);

    OpenOptions other = options(key(1));
    other.busyTimeoutMs = 0;
    const auto second = std::move(*Database::open(other));
    const auto held = Transaction::begin(*database);
    ASSERT_TRUE(held);
    EXPECT_EQ(kindOf(Transaction::begin(*second)), SqlErrorKind::Busy);
}

TEST_F(OpenTest, MigratesOnceAndRefusesNewerFiles)
{
    {
        const auto database = open(key(1));
        ASSERT_TRUE(migrate(*database, std::span(kSteps).first(1)));
        ASSERT_TRUE(database->exec("INSERT INTO pots VALUES('surahi')"));
    }
    const auto database = open(key(1));
    ASSERT_TRUE(migrate(*database, kSteps));
    ASSERT_TRUE(migrate(*database, kSteps));
    EXPECT_EQ(*database->number("PRAGMA user_version"), 20);
    EXPECT_EQ(*database->number("SELECT count(*) FROM pots WHERE glaze IS NULL"), 1);
    EXPECT_EQ(kindOf(migrate(*database, std::span(kSteps).first(1))), SqlErrorKind::NewerSchema);
    EXPECT_EQ(*database->number("PRAGMA user_version"), 20);
}

TEST_F(OpenTest, AFailingMigrationLosesNothing)
{
    const auto database = open(key(1));
    ASSERT_TRUE(migrate(*database, kSteps));
    ASSERT_TRUE(database->exec("INSERT INTO pots VALUES('matka', 'blue')"));
    EXPECT_FALSE(migrate(*database, kBrokenSteps));
    EXPECT_EQ(*database->number("PRAGMA user_version"), 20);
    EXPECT_EQ(*database->word("SELECT glaze FROM pots"), u"blue"_s);
}

TEST_F(OpenTest, BigSortsStayInMemory)
{
    const auto database = open(key(1));
    ASSERT_TRUE(database->exec("PRAGMA cache_size=10; CREATE TABLE t(x, y); CREATE TEMP TABLE other(x)"));
    ASSERT_TRUE(
        database->exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) "
                       "INSERT INTO t SELECT i, hex(randomblob(200)) FROM n"));
    ASSERT_TRUE(database->exec("INSERT INTO other SELECT y FROM t"));
    auto sorted = database->prepare("SELECT x, y FROM t ORDER BY y");
    ASSERT_TRUE(sorted);
    ASSERT_TRUE(*sorted->step());
    EXPECT_EQ(openTemporaryFiles(), 0);
}

TEST_F(OpenTest, NoSecondSqliteInTheProcess)
{
    EXPECT_TRUE(bytesOf(u"/proc/self/maps"_s).contains("libsqlcipher"));
    EXPECT_FALSE(bytesOf(u"/proc/self/maps"_s).contains("libsqlite3"));
}

TEST_F(OpenTest, FilesHoldNoReadableText)
{
    const auto database = open(key(1));
    ASSERT_TRUE(database->exec("CREATE TABLE secrets(x); INSERT INTO secrets VALUES('Neerja Kulshreshtha')"));
    for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files)) {
        const QByteArray bytes = bytesOf(m_folder.filePath(name));
        EXPECT_FALSE(bytes.contains("Neerja") || bytes.contains("secrets")) << name.toStdString();
    }
}

} // namespace karigar::sql
