// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client.h"

#include "app/accountgate.h"
#include "app/localworkspace.h"
#include "app/personsession.h"
#include "app/troublewindow.h"
#include "models/store/passphrasekey.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/welcome/unlockwindow.h"
#include "ui/welcome/welcomewindow.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {
constexpr int kFillMs = 100; ///< a person takes a longer wait for the program not starting
} // namespace

Client::Client(Options options, KeyStore& keys, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_keys(keys)
    , m_clock(clock)
    , m_accounts(m_options.dataFolder)
    , m_preferences(std::make_unique<ui::Preferences>(m_accounts.preferencesFile()))
    , m_gate(std::make_unique<AccountGate>(m_options.server, m_options.deviceName, clock))
{
    connect(m_gate.get(), &AccountGate::granted, this, &Client::enter);
}

Client::~Client()
{
    delete m_leaving;
    delete m_window;
}

void Client::start()
{
    const auto known = m_accounts.current();
    if (known && (m_options.server.isEmpty() || known->server == m_options.server.toString()))
        openKnown(*known);
    else
        welcome();
}

void Client::show(QWidget* window)
{
    QWidget* before = std::exchange(m_window, window);
    // Nothing is on the screen when the program starts: better a moment later and complete than a skeleton
    // that flashes.
    if (!before && m_session)
        showWhenFilled(window);
    else
        window->show();
    Q_EMIT windowChanged(window);
    m_leaving = before;
    if (before)
        before->deleteLater();
}

void Client::welcome(const QString& explanation)
{
    auto* window = new ui::WelcomeWindow(*m_gate);
    if (!explanation.isEmpty())
        window->explain(explanation);
    show(window);
}

void Client::openKnown(const KnownAccount& account)
{
    if (account.passphrase)
        return askPassphrase(account, false, std::nullopt);
    m_keys.read(account.user.toText(), this, [this, account](Result<std::optional<store::CacheKey>> answer) {
        if (answer && *answer)
            return openWith(account, **answer, std::nullopt);
        welcome(answer ? tr("The key of what is stored here is no longer in the keychain. Sign in again to "
                            "fetch it anew.")
                       : answer.error().message);
    });
}

void Client::enter(const protocol::SessionGrant& grant)
{
    const KnownAccount account{grant.user, grant.device, m_options.server.toString(), false};
    QDir().mkpath(m_accounts.folderOf(grant.user));
    m_keys.read(grant.user.toText(), this,
                [this, account, grant](Result<std::optional<store::CacheKey>> answer) {
                    if (!answer)
                        return askPassphrase(account, true, grant);
                    if (*answer)
                        return openWith(account, **answer, grant);
                    const auto key = store::CacheKey::random();
                    m_keys.write(account.user.toText(), key, this,
                                 [this, account, grant, key](const Result<void>& written) {
                                     if (written)
                                         openWith(account, key, grant);
                                     else
                                         askPassphrase(account, true, grant);
                                 });
                });
}

void Client::askPassphrase(const KnownAccount& account, bool choose,
                           const std::optional<protocol::SessionGrant>& grant)
{
    using Purpose = ui::UnlockWindow::Purpose;
    const QString params = m_accounts.folderOf(account.user) + u"/passphrase.ini"_s;
    const bool fresh = choose && !QFile::exists(params);
    auto* window = new ui::UnlockWindow(fresh ? Purpose::Choose : Purpose::Unlock);
    connect(window, &ui::UnlockWindow::given, this, [=, this](const QString& passphrase) {
        // Deriving takes the better part of a second on purpose; the window stays alive meanwhile.
        auto* deriving = new QFutureWatcher<Result<store::CacheKey>>(this);
        connect(deriving, &QFutureWatcherBase::finished, this, [=, this] {
            deriving->deleteLater();
            KnownAccount protectedAccount = account;
            protectedAccount.passphrase = true;
            if (const auto key = deriving->result())
                openWith(protectedAccount, *key, grant);
            else
                window->showWrong();
        });
        deriving->setFuture(QtConcurrent::run([=] { return store::keyFromPassphrase(passphrase, params); }));
    });
    show(window);
}

void Client::openWith(const KnownAccount& account, const store::CacheKey& key,
                      const std::optional<protocol::SessionGrant>& grant)
{
    auto session = PersonSession::open({m_accounts.folderOf(account.user),
                                        m_options.server.isEmpty() ? QUrl(account.server) : m_options.server,
                                        m_options.doors},
                                       account.user, key, m_clock, *m_preferences, *m_gate, grant);
    if (!session) {
        auto* unlock = qobject_cast<ui::UnlockWindow*>(m_window);
        if (unlock && session.error().code == "store_wrong_key"_L1)
            return unlock->showWrong();
        // A cache without a session, or none at all any more: nothing is wrong with what is stored.
        if (session.error().domain == ErrorDomain::Auth)
            return welcome(session.error().message);
        return showTrouble(account, key, grant, session.error());
    }
    m_session = std::move(*session);
    m_signingOut = false;
    m_gate->setKeyStorage(account.passphrase
                              ? tr("The key of what is stored here is made from your passphrase.")
                              : tr("The key of what is stored here is kept in this system's keychain."));
    if (m_accounts.current() != account)
        m_accounts.setCurrent(account);
    connect(m_session.get(), &PersonSession::signOutWanted, this, &Client::signOut);
    // Queued: both end the session that says so.
    connect(m_session.get(), &PersonSession::ended, this, &Client::onEnded, Qt::QueuedConnection);
    connect(m_session.get(), &PersonSession::signInWanted, this, &Client::signInAgain, Qt::QueuedConnection);
    show(m_session->makeWindow());
    Q_EMIT signedIn();
}

void Client::showWhenFilled(QWidget* window)
{
    const auto reveal = [window] {
        if (!window->isVisible())
            window->show();
    };
    connect(&m_session->workspace(), &LocalWorkspace::idle, window, reveal, Qt::SingleShotConnection);
    QTimer::singleShot(kFillMs, window, reveal);
    // While the cache is read: what showing would do first.
    window->ensurePolished();
    window->winId();
}

void Client::showTrouble(const KnownAccount& account, const store::CacheKey& key,
                         const std::optional<protocol::SessionGrant>& grant, const Error& error)
{
    auto* window = new TroubleWindow(error);
    connect(window, &TroubleWindow::retryWanted, this, [=, this] {
        // From the start, with the key that the keychain has now; only a passphrase is not asked for again.
        if (account.passphrase)
            openWith(account, key, grant);
        else if (grant)
            enter(*grant);
        else
            openKnown(account);
    });
    connect(window, &TroubleWindow::discardWanted, this, [=, this](bool force) {
        const auto done = store::Cache::discard(m_accounts.folderOf(account.user), key, m_clock, force);
        if (!done)
            return window->show(done.error());
        m_accounts.forgetCurrent();
        welcome(tr("What was stored here is gone. Sign in to fetch what the marketplace has."));
    });
    show(window);
}

/// The same person's next grant finds everything stored here, outbox and all.
void Client::signInAgain()
{
    closeSession(
        tr("Your session on this device has ended. Please sign in again; everything stored here is kept."));
}

void Client::closeSession(const QString& explanation)
{
    const QPointer<QWidget> before = m_window;
    welcome(explanation);
    delete before; // before the session that its pages look into
    m_session.reset();
}

void Client::signOut()
{
    const views::SyncStatus& status = m_session->workspace().syncStatus();
    const int unsent = status.waiting + status.refused;
    if (unsent == 0)
        return leave();
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("Sign out"),
                        tr("%n change(s) made here have not reached the marketplace. Signing out deletes "
                           "them with everything else that is stored on this computer.",
                           nullptr, unsent),
                        QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("Sign out and lose them"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, &Client::leave);
    question->open();
}

void Client::leave()
{
    m_signingOut = true;
    m_session->signOut();
}

void Client::onEnded()
{
    const auto account = m_accounts.current();
    closeSession(m_signingOut
                     ? QString()
                     : tr("This device was signed out from elsewhere, and what it had stored was wiped."));
    m_accounts.forgetCurrent();
    if (account)
        m_keys.remove(account->user.toText());
}

} // namespace karigar::app
