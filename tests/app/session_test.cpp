// SPDX-License-Identifier: GPL-3.0-or-later
// When the marketplace no longer knows a session: said so, signed in again, and nothing stored is lost.
#include "app/client.h"
#include "app/localworkspace.h"
#include "app/personsession.h"
#include "tests/app/memorykeys.h"
#include "tests/sync/tinyserver.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/welcome/welcomewindow.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace karigar;
using namespace karigar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

class Session : public testing::Test {
protected:
    Session()
    {
        m_client.start();
        m_client.enter(someone());
    }

    void answerWith(const QByteArray& code)
    {
        m_answer = tests::TinyServer::response(401, R"({"error":{"domain":"auth","code":")" + code +
                                                        R"(","message":"This session has ended."}})");
    }
    bool eventually(const std::function<bool()>& isSo) { return QTest::qWaitFor(isSo, kPatienceMs); }
    int waiting() { return m_client.session() ? m_client.session()->workspace().syncStatus().waiting : -1; }
    QAbstractButton* chip() { return m_client.window()->findChild<QAbstractButton*>(u"syncChip"_s); }
    bool isWelcome() { return qobject_cast<ui::WelcomeWindow*>(m_client.window()) != nullptr; }
    bool says(const QString& sentence)
    {
        const auto labels = m_client.window()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == sentence; });
    }
    void changeSomething()
    {
        bool done = false;
        m_client.session()->workspace().attach("a bowl", u"image/png"_s, &m_client,
                                               [&](const Result<QString>& kept) { done = kept.has_value(); });
        ASSERT_TRUE(eventually([&] { return done; }));
    }

    const ui::Theme m_theme{ui::Appearance::Light};
    QByteArray m_answer; ///< empty: silence
    tests::TinyServer m_server{[this](const QByteArray&) {
        return tests::TinyServer::Reply{m_answer, true};
    }};
    QTemporaryDir m_folder;
    SystemClock m_clock;
    MemoryKeys m_keys;
    app::Client m_client{{m_folder.path(), m_server.url(), u"test"_s, {}}, m_keys, m_clock};
};

} // namespace

TEST_F(Session, ThatHasExpiredIsRenewedWithEverythingKept)
{
    ASSERT_NE(m_client.session(), nullptr);
    changeSomething();
    answerWith("session_expired");
    ASSERT_TRUE(eventually([this] { return chip()->text() == u"Sign in again"_s; }));
    EXPECT_EQ(waiting(), 1);
    chip()->click();
    ASSERT_TRUE(eventually([this] { return isWelcome(); }));
    EXPECT_TRUE(says(
        u"Your session on this device has ended. Please sign in again; everything stored here is kept."_s));
    EXPECT_EQ(m_client.session(), nullptr);

    m_answer.clear();
    auto renewed = someone();
    renewed.token = u"a-new-token"_s;
    m_client.enter(renewed);
    ASSERT_NE(qobject_cast<ui::MainWindow*>(m_client.window()), nullptr);
    EXPECT_TRUE(eventually([this] { return waiting() == 1; })) << "what was waiting still waits";
}

TEST_F(Session, ThatWasEndedElsewhereWipesThisDevice)
{
    changeSomething();
    answerWith("session_revoked");
    ASSERT_TRUE(eventually([this] { return isWelcome(); }));
    EXPECT_TRUE(says(u"This device was signed out from elsewhere, and what it had stored was wiped."_s));
    EXPECT_EQ(m_client.session(), nullptr);
    EXPECT_TRUE(m_keys.keys.empty());
}
