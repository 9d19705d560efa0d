// SPDX-License-Identifier: GPL-3.0-or-later
// Before anyone is signed in: what is asked, what is missing, and what the marketplace answers, in words.
#include "tests/gui/pageshots.h"
#include "ui/shell/accountdoor.h"
#include "ui/welcome/unlockwindow.h"
#include "ui/welcome/welcomewindow.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

/// A door behind which a test answers.
class HeldDoor final : public ui::AccountDoor {
public:
    void signIn(const QString& email, const QString& password, QObject*, Then then) override
    {
        asked.append(u"sign in %1 %2"_s.arg(email, password));
        answer = std::move(then);
    }
    void registerAccount(const ui::NewAccount& account, QObject*, Then then) override
    {
        asked.append(u"register "_s + account.email);
        last = account;
        answer = std::move(then);
    }
    void devices(QObject*, std::function<void(Result<std::vector<ui::SignedInDevice>>)>) override {}
    void revokeDevice(const Id&, QObject*, Then) override {}
    void createCalendarFeed(bool, QObject*, std::function<void(Result<ui::CalendarFeedLink>)>) override {}
    void revokeCalendarFeed(const Id&, QObject*, Then) override {}
    QString keyStorage() const override { return {}; }
    QString serverName() const override { return u"karigar.example"_s; }

    QStringList asked;
    ui::NewAccount last;
    Then answer;
};

/// A window that is shown, by what a person reads and touches in it.
struct Before : testing::Test {
    template<class W>
    W* named(const QString& name)
    {
        auto* found = window->findChild<W*>(name);
        if (!found)
            qFatal("nothing named %s", qPrintable(name));
        return found;
    }
    void type(const QString& name, const QString& text)
    {
        auto* field = named<QLineEdit>(name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    void click(const QString& name)
    {
        named<QAbstractButton>(name)->click();
        settleEvents();
    }
    QStringList words()
    {
        QStringList lines;
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                lines.append(label->text());
        return lines;
    }
    bool says(const QString& sentence) { return words().contains(sentence); }
    QString describedAs(const QString& name) { return named<QWidget>(name)->accessibleDescription(); }
    void show(std::unique_ptr<QWidget> shown)
    {
        window = std::move(shown);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    std::unique_ptr<QWidget> window;
};

struct Welcome : Before {
    Welcome() { show(std::make_unique<ui::WelcomeWindow>(door)); }
    void registration(bool artisan)
    {
        click(u"welcomeChoice.1"_s);
        type(u"nameField"_s, u" Asha Menon "_s);
        type(u"emailField"_s, u"asha@example.in"_s);
        type(u"passwordField"_s, u"terracotta"_s);
        if (artisan)
            named<QCheckBox>(u"artisanBox"_s)->setChecked(true);
    }
    HeldDoor door;
};

Failure refusal(const QString& sentence)
{
    return fail(ErrorDomain::Auth, "refused"_L1, sentence);
}

} // namespace

TEST_F(Welcome, SigningInAsksForBothFirst)
{
    EXPECT_TRUE(says(u"Everything stays encrypted on this computer. Server: karigar.example"_s));
    click(u"signInButton"_s);
    EXPECT_TRUE(says(u"Please give your email address and your password."_s));
    type(u"signInEmail"_s, u"asha@example.in"_s);
    click(u"signInButton"_s);
    EXPECT_TRUE(door.asked.isEmpty());
    EXPECT_EQ(named<QLineEdit>(u"signInEmail"_s)->accessibleName(), u"Email"_s);
    EXPECT_EQ(named<QLineEdit>(u"signInPassword"_s)->accessibleName(), u"Password"_s);
}

TEST_F(Welcome, SigningInSaysWhatTheMarketplaceAnswers)
{
    type(u"signInEmail"_s, u" asha@example.in "_s);
    type(u"signInPassword"_s, u"wrong one"_s);
    QTest::keyClick(named<QLineEdit>(u"signInPassword"_s), Qt::Key_Return);
    EXPECT_EQ(door.asked, QStringList{u"sign in asha@example.in wrong one"_s});
    auto* button = named<QAbstractButton>(u"signInButton"_s);
    EXPECT_FALSE(button->isEnabled()) << "asked once is enough";
    EXPECT_EQ(button->text(), u"Signing in …"_s);
    door.answer(refusal(u"Email or password is wrong."_s));
    settleEvents();
    EXPECT_TRUE(says(u"Email or password is wrong."_s));
    EXPECT_TRUE(button->isEnabled());
    EXPECT_EQ(button->text(), u"Sign in"_s);
    EXPECT_EQ(named<QLineEdit>(u"signInEmail"_s)->text(), u" asha@example.in "_s) << "nothing to type again";
    click(u"signInButton"_s);
    EXPECT_FALSE(says(u"Email or password is wrong."_s)) << "that was the answer to the question before";
    door.answer({});
    settleEvents();
    EXPECT_TRUE(button->isEnabled());
}

TEST_F(Welcome, ThePasswordIsHiddenUntilAsked)
{
    auto* field = named<QLineEdit>(u"signInPassword"_s);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_EQ(named<QWidget>(u"signInPassword.reveal"_s)->accessibleName(), u"Show password"_s);
    click(u"signInPassword.reveal"_s);
    EXPECT_EQ(field->echoMode(), QLineEdit::Normal);
    EXPECT_EQ(named<QWidget>(u"signInPassword.reveal"_s)->accessibleName(), u"Hide password"_s);
}

TEST_F(Welcome, RegistrationMarksWhatIsMissing)
{
    click(u"welcomeChoice.1"_s);
    click(u"registerButton"_s);
    EXPECT_TRUE(door.asked.isEmpty());
    EXPECT_TRUE(says(u"Please give your name."_s));
    EXPECT_TRUE(says(u"Please give an email address."_s));
    EXPECT_TRUE(says(u"A password has at least 8 characters."_s));
    EXPECT_EQ(describedAs(u"nameField"_s), u"Please give your name."_s) << "a screen reader hears it too";
    type(u"nameField"_s, u"Asha Menon"_s);
    type(u"emailField"_s, u"asha"_s);
    type(u"passwordField"_s, u"1234567"_s);
    click(u"registerButton"_s);
    EXPECT_FALSE(says(u"Please give your name."_s));
    EXPECT_TRUE(says(u"Please give an email address."_s));
    EXPECT_TRUE(says(u"A password has at least 8 characters."_s));
    EXPECT_TRUE(door.asked.isEmpty());
}

TEST_F(Welcome, ACustomerGivesThreeThings)
{
    registration(false);
    EXPECT_FALSE(named<QWidget>(u"craftField"_s)->isVisible());
    click(u"registerButton"_s);
    EXPECT_EQ(door.asked, QStringList{u"register asha@example.in"_s});
    EXPECT_EQ(door.last.name, u"Asha Menon"_s);
    EXPECT_EQ(door.last.password, u"terracotta"_s);
    EXPECT_FALSE(door.last.artisan);
    auto* button = named<QAbstractButton>(u"registerButton"_s);
    EXPECT_EQ(button->text(), u"Creating the account …"_s);
    EXPECT_FALSE(button->isEnabled());
    door.answer(refusal(u"There is an account with this email address."_s));
    settleEvents();
    EXPECT_TRUE(says(u"There is an account with this email address."_s));
    EXPECT_EQ(button->text(), u"Create account"_s);
    EXPECT_TRUE(button->isEnabled());
    click(u"welcomeChoice.0"_s);
    EXPECT_FALSE(says(u"There is an account with this email address."_s)) << "it is not about signing in";
}

TEST_F(Welcome, AnArtisanAlsoSaysWhatAndWhere)
{
    registration(true);
    EXPECT_TRUE(named<QWidget>(u"craftField"_s)->isVisible());
    click(u"registerButton"_s);
    EXPECT_TRUE(says(u"Please name your craft."_s));
    EXPECT_TRUE(says(u"Please name your city."_s));
    EXPECT_TRUE(says(u"Please choose a State."_s));
    EXPECT_TRUE(door.asked.isEmpty());
    type(u"craftField"_s, u"Dhokra"_s);
    type(u"cityField"_s, u"Bastar"_s);
    auto* state = named<QComboBox>(u"stateChoice"_s);
    click(u"registerButton"_s);
    EXPECT_TRUE(door.asked.isEmpty()) << "without a State";
    state->setCurrentIndex(state->findText(u"Chhattisgarh"_s));
    for (const QString& missing : {u"craftField"_s, u"cityField"_s}) {
        const QString given = named<QLineEdit>(missing)->text();
        type(missing, u" "_s);
        click(u"registerButton"_s);
        EXPECT_TRUE(door.asked.isEmpty()) << qPrintable(missing);
        type(missing, given);
    }
    click(u"registerButton"_s);
    ASSERT_EQ(door.asked.size(), 1);
    EXPECT_TRUE(door.last.artisan);
    EXPECT_EQ(door.last.craft, u"Dhokra"_s);
    EXPECT_EQ(door.last.workshop, QString()) << "it is optional";
    EXPECT_EQ(door.last.city, u"Bastar"_s);
    EXPECT_EQ(door.last.state, u"22"_s);
}

TEST_F(Welcome, WhatHappenedBeforeIsExplained)
{
    qobject_cast<ui::WelcomeWindow*>(window.get())->explain(u"This device was signed out."_s);
    EXPECT_TRUE(says(u"This device was signed out."_s));
}

struct Unlock : Before {
    void open(ui::UnlockWindow::Purpose purpose)
    {
        auto made = std::make_unique<ui::UnlockWindow>(purpose);
        given = std::make_unique<QSignalSpy>(made.get(), &ui::UnlockWindow::given);
        show(std::move(made));
    }
    std::unique_ptr<QSignalSpy> given;
};

TEST_F(Unlock, ANewPassphraseIsLongAndTypedTwice)
{
    open(ui::UnlockWindow::Purpose::Choose);
    type(u"passphraseField"_s, u"too short"_s);
    click(u"unlockButton"_s);
    EXPECT_TRUE(says(u"A passphrase has at least 10 characters."_s));
    type(u"passphraseField"_s, u"clay and patience"_s);
    type(u"passphraseAgain"_s, u"clay and patients"_s);
    click(u"unlockButton"_s);
    EXPECT_FALSE(says(u"A passphrase has at least 10 characters."_s));
    EXPECT_TRUE(says(u"The two are not the same."_s));
    EXPECT_EQ(given->size(), 0);
    type(u"passphraseAgain"_s, u"clay and patience"_s);
    click(u"unlockButton"_s);
    EXPECT_FALSE(says(u"The two are not the same."_s));
    ASSERT_EQ(given->size(), 1);
    EXPECT_EQ(given->front().front().toString(), u"clay and patience"_s);
}

TEST_F(Unlock, AWrongPassphraseChangesNothing)
{
    open(ui::UnlockWindow::Purpose::Unlock);
    EXPECT_FALSE(named<QWidget>(u"passphraseAgain"_s)->isVisible());
    type(u"passphraseField"_s, u"wrong"_s);
    click(u"unlockButton"_s);
    EXPECT_FALSE(named<QAbstractButton>(u"unlockButton"_s)->isEnabled());
    qobject_cast<ui::UnlockWindow*>(window.get())->showWrong();
    EXPECT_TRUE(says(u"This is not the passphrase. Nothing was changed; try again."_s));
    EXPECT_TRUE(named<QAbstractButton>(u"unlockButton"_s)->isEnabled());
    EXPECT_TRUE(named<QWidget>(u"passphraseField"_s)->hasFocus());
}
