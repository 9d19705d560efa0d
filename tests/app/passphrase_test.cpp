// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client.h"
#include "app/personsession.h"
#include "tests/app/memorykeys.h"
#include "ui/style/theme.h"
#include "ui/welcome/unlockwindow.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace karigar;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

// A machine without a keychain: every call says so.
class NoKeychain final : public app::KeyStore {
public:
    void read(const QString&, QObject*,
              std::function<void(Result<std::optional<store::CacheKey>>)> then) override
    {
        then(fail(ErrorDomain::Store, QLatin1String("no_keychain"), u"There is none."_s));
    }
    void write(const QString&, const store::CacheKey&, QObject*,
               std::function<void(Result<void>)> then) override
    {
        then(fail(ErrorDomain::Store, QLatin1String("no_keychain"), u"There is none."_s));
    }
    void remove(const QString&) override {}
};

void give(app::Client& client, const QString& passphrase, bool again)
{
    auto* window = qobject_cast<ui::UnlockWindow*>(client.window());
    ASSERT_NE(window, nullptr);
    window->findChild<QLineEdit*>(u"passphraseField"_s)->setText(passphrase);
    if (again)
        window->findChild<QLineEdit*>(u"passphraseAgain"_s)->setText(passphrase);
    window->findChild<QAbstractButton*>(u"unlockButton"_s)->click();
}

} // namespace

TEST(Passphrase, ProtectsTheCacheWhereThereIsNoKeychain)
{
    const ui::Theme theme(ui::Appearance::Light);
    const QTemporaryDir folder;
    const SystemClock clock;
    NoKeychain keys;
    const app::Client::Options options{folder.path(), QUrl(u"http://127.0.0.1:9"_s), u"test"_s, {}};
    {
        app::Client client(options, keys, clock);
        client.start();
        client.enter(test::someone());
        give(client, u"clay and patience"_s, true);
        ASSERT_TRUE(QTest::qWaitFor([&] { return client.session() != nullptr; }, kPatienceMs));
    }
    app::Client client(options, keys, clock);
    client.start();
    give(client, u"not the passphrase"_s, false);
    auto* button = client.window()->findChild<QAbstractButton*>(u"unlockButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, kPatienceMs));
    EXPECT_EQ(client.session(), nullptr) << "a wrong passphrase opens nothing";
    give(client, u"clay and patience"_s, false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return client.session() != nullptr; }, kPatienceMs));
}
