// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told when the cache cannot be used, and what becomes of it: for each of the five reasons.
#include "app/accounts.h"
#include "app/client.h"
#include "app/localworkspace.h"
#include "app/personsession.h"
#include "app/troublewindow.h"
#include "models/sql/database.h"
#include "models/sql/sqlerror.h"
#include "tests/app/memorykeys.h"
#include "tests/support/asnobody.h"
#include "tests/support/nospace.h"
#include "ui/style/theme.h"
#include "ui/welcome/welcomewindow.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace karigar;
using namespace karigar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

/// Asha has an account on this computer, with one change that the marketplace has not seen.
class Trouble : public testing::Test {
protected:
    void SetUp() override
    {
        open();
        m_client->enter(someone());
        ASSERT_NE(m_client->session(), nullptr);
        bool said = false;
        m_client->session()->workspace().attach(
            "a bowl", u"image/png"_s, m_client.get(),
            [&](const Result<QString>& kept) { said = kept.has_value(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return said; }, kPatienceMs));
        m_client.reset();
        m_account = app::Accounts(m_folder.path()).folderOf(someone().user);
        m_before = bytes();
    }

    /// Starts Karigar anew on the same folder.
    void open()
    {
        m_client.reset();
        m_client = std::make_unique<app::Client>(
            app::Client::Options{m_folder.path(), QUrl(u"http://127.0.0.1:9"_s), u"test"_s, {}}, m_keys,
            m_clock);
        m_client->start();
    }

    QString file() const { return store::CacheFile(m_account).databasePath(); }
    QByteArray bytes() const
    {
        QFile file(this->file());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QByteArray& bytes) const
    {
        QFile file(this->file());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    void exec(const char* statement) const
    {
        sql::OpenOptions options;
        options.path = file();
        options.key = m_keys.keys.begin()->second.bytes();
        ASSERT_TRUE((*sql::Database::open(options))->exec(statement));
    }

    app::TroubleWindow* trouble() const { return qobject_cast<app::TroubleWindow*>(m_client->window()); }
    QString words() const
    {
        QStringList lines;
        for (const QLabel* label : m_client->window()->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                lines.append(label->text());
        return lines.join(u'\n');
    }
    QAbstractButton* button(const QString& name) const
    {
        return m_client->window()->findChild<QAbstractButton*>(name);
    }
    bool offersToDelete() const { return button(u"troubleDiscardButton"_s) != nullptr; }
    /// What was added to a window appears a moment later.
    static void settle() { QTest::qWait(1); }
    void retry() { button(u"troubleRetryButton"_s)->click(); }
    /// The session is there, and the one change is still waiting.
    void expectEverythingThere()
    {
        ASSERT_NE(m_client->session(), nullptr) << qPrintable(words());
        EXPECT_EQ(m_client->session()->workspace().person().name, u"Asha Menon"_s);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return m_client->session()->workspace().syncStatus().waiting == 1; }, kPatienceMs));
    }

    const ui::Theme m_theme{ui::Appearance::Light};
    QTemporaryDir m_folder;
    SystemClock m_clock;
    MemoryKeys m_keys;
    QString m_account;   ///< the folder of the cache
    QByteArray m_before; ///< the cache as it was when all was well
    std::unique_ptr<app::Client> m_client;
};

} // namespace

TEST_F(Trouble, AWrongKeyTouchesNothingAndOpensWithTheRightOne)
{
    const auto key = std::exchange(m_keys.keys.begin()->second, store::CacheKey::random());
    open();
    ASSERT_NE(trouble(), nullptr);
    EXPECT_EQ(words(), u"The stored data is locked with another key.\n"
                       "Everything stored here is untouched.\n"
                       "Try again, or delete what is stored here and sign in anew."_s);
    EXPECT_TRUE(offersToDelete());
    retry();
    ASSERT_NE(trouble(), nullptr) << "the key is still another";
    EXPECT_EQ(bytes(), m_before);
    m_keys.keys.begin()->second = key;
    retry();
    expectEverythingThere();
}

TEST_F(Trouble, ADamagedFileIsNotReplaced)
{
    QByteArray damaged = m_before;
    for (qsizetype i = 100; i < 200; ++i)
        damaged[i] = static_cast<char>(damaged[i] ^ 0x33);
    write(damaged);
    open();
    ASSERT_NE(trouble(), nullptr);
    EXPECT_EQ(words(), u"The stored data is damaged.\n"
                       "What the marketplace has is safe and can be fetched again.\n"
                       "Try again, or delete what is stored here and sign in anew."_s);
    EXPECT_TRUE(offersToDelete());
    retry();
    ASSERT_NE(trouble(), nullptr);
    EXPECT_EQ(bytes(), damaged) << "somebody may know how to save it";
    write(m_before);
    retry();
    expectEverythingThere();
}

TEST_F(Trouble, ANewerFileAsksForAnUpdate)
{
    sql::OpenOptions options;
    options.path = file();
    options.key = m_keys.keys.begin()->second.bytes();
    const qint64 version = *(*sql::Database::open(options))->number("PRAGMA user_version");
    exec("PRAGMA user_version=99990");
    open();
    ASSERT_NE(trouble(), nullptr);
    EXPECT_EQ(words(), u"The stored data was written by a newer version of Karigar. Please update.\n"
                       "Everything stored here is untouched.\n"
                       "Update Karigar, then try again."_s);
    EXPECT_FALSE(offersToDelete()) << "an update opens it; nobody has to lose anything";
    exec(("PRAGMA user_version=" + std::to_string(version)).c_str());
    retry();
    expectEverythingThere();
}

TEST_F(Trouble, AReadOnlyFolderSaysWhatToMakeWritable)
{
    for (const QString& way : {m_folder.path(), m_folder.filePath(u"accounts"_s), m_account})
        ASSERT_EQ(chmod(way.toUtf8().constData(), 0755), 0);
    ASSERT_EQ(chmod(m_folder.filePath(u"account.ini"_s).toUtf8().constData(), 0644), 0);
    ASSERT_EQ(chmod(file().toUtf8().constData(), 0444), 0);
    {
        const AsNobody nobody;
        open();
        ASSERT_NE(trouble(), nullptr) << qPrintable(words());
        EXPECT_EQ(words(), u"The data folder cannot be written to.\n"
                           "Everything stored here is untouched.\n"
                           "Make the data folder writable, then try again."_s);
        EXPECT_FALSE(offersToDelete());
        retry();
        ASSERT_NE(trouble(), nullptr);
    }
    EXPECT_EQ(bytes(), m_before);
    ASSERT_EQ(chmod(file().toUtf8().constData(), 0644), 0);
    retry();
    expectEverythingThere();
}

TEST_F(Trouble, AFullDiskWaitsForSpace)
{
    {
        const NoSpace full;
        open();
        ASSERT_NE(trouble(), nullptr);
        EXPECT_EQ(words(), u"The disk is full. Free some space and try again.\n"
                           "Everything stored before is untouched.\n"
                           "Free some space on the disk, then try again."_s);
        EXPECT_FALSE(offersToDelete());
        retry();
        ASSERT_NE(trouble(), nullptr);
    }
    EXPECT_EQ(bytes(), m_before);
    retry();
    expectEverythingThere();
}

TEST_F(Trouble, AFullDiskAfterSigningInKeepsWhoSignedIn)
{
    protocol::SessionGrant another = someone();
    another.user = Id::mint(1'700'000'000'777);
    another.name = u"Vikram Shah"_s;
    open();
    {
        const NoSpace full;
        m_client->enter(another);
        ASSERT_NE(trouble(), nullptr);
    }
    retry();
    ASSERT_EQ(trouble(), nullptr) << qPrintable(words());
    EXPECT_EQ(m_client->session()->workspace().person().name, u"Vikram Shah"_s);
}

TEST_F(Trouble, DeletingAsksAndNamesWhatWouldBeLost)
{
    write(m_before.left(m_before.size() / 2 + 77));
    open();
    ASSERT_NE(trouble(), nullptr);
    EXPECT_EQ(button(u"troubleDiscardButton"_s)->text(), u"Delete what is stored here"_s);
    button(u"troubleDiscardButton"_s)->click();
    ASSERT_NE(trouble(), nullptr) << "the first click only asks";
    settle();
    EXPECT_EQ(words(),
              u"The stored data may hold work that the server has not received yet.\n"
              "Nothing was deleted.\n"
              "Deleting it now loses the changes made here that the marketplace has not seen yet."_s);
    EXPECT_TRUE(QFile::exists(file()));
    EXPECT_EQ(button(u"troubleDiscardButton"_s)->text(), u"Delete it, unsent changes too"_s);
    button(u"troubleDiscardButton"_s)->click();
    EXPECT_NE(qobject_cast<ui::WelcomeWindow*>(m_client->window()), nullptr);
    EXPECT_TRUE(
        words().contains(u"What was stored here is gone. Sign in to fetch what the marketplace has."_s));
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(Trouble, ALostKeyLeadsToSigningInAndDeletesNothing)
{
    m_keys.keys.clear();
    open();
    EXPECT_NE(qobject_cast<ui::WelcomeWindow*>(m_client->window()), nullptr);
    EXPECT_TRUE(words().contains(u"The key of what is stored here is no longer in the keychain."_s));
    m_client->enter(someone());
    ASSERT_NE(trouble(), nullptr) << "signing in does not replace what is there";
    EXPECT_TRUE(words().contains(u"The stored data is locked with another key."_s));
    EXPECT_EQ(bytes(), m_before);
}

TEST_F(Trouble, AVanishedFileLeadsToSigningIn)
{
    for (const QString& part : {file(), file() + u"-wal"_s, file() + u"-shm"_s})
        QFile::remove(part);
    open();
    EXPECT_NE(qobject_cast<ui::WelcomeWindow*>(m_client->window()), nullptr);
    EXPECT_TRUE(words().contains(u"Please sign in again."_s)) << qPrintable(words());
}
