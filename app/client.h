// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts.h"
#include "app/doors.h"
#include "app/keystore.h"
#include "models/domain/base/clock.h"
#include "models/protocol/session.h"

#include <memory>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QWidget;

namespace karigar::ui {
class MainWindow;
class Preferences;
class UnlockWindow;
} // namespace karigar::ui

namespace karigar::app {

class AccountGate;
class PersonSession;

/// One person's Karigar: from the welcome window or the stored account to the main window, and back.
/// Everything that the program owns for a person hangs here, so that one process can hold several (the tour
/// holds three). GUI thread.
class Client : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString dataFolder;
        QUrl server;
        QString deviceName;
        Doors doors;
    };

    Client(Options options, KeyStore& keys, const Clock& clock, QObject* parent = nullptr);
    ~Client() override;

    /// Shows the main window when this folder knows an account whose cache opens, the welcome window
    /// otherwise.
    void start();
    /// Takes in whom the marketplace let in: finds or makes the key, opens the cache, shows the main window.
    void enter(const protocol::SessionGrant& grant);
    /// The window that is shown now; null before start().
    QWidget* window() const { return m_window; }
    /// Null until somebody is signed in.
    PersonSession* session() const { return m_session.get(); }
    ui::Preferences& preferences() { return *m_preferences; }

Q_SIGNALS:
    void windowChanged(QWidget* window);
    void signedIn();

private:
    void welcome(const QString& explanation = {});
    void openKnown(const KnownAccount& account);
    void askPassphrase(const KnownAccount& account, bool choose,
                       const std::optional<protocol::SessionGrant>& grant);
    void openWith(const KnownAccount& account, const store::CacheKey& key,
                  const std::optional<protocol::SessionGrant>& grant);
    void showTrouble(const KnownAccount& account, const store::CacheKey& key,
                     const std::optional<protocol::SessionGrant>& grant, const Error& error);
    void signInAgain();
    void signOut();
    void leave();
    void closeSession(const QString& explanation);
    void onEnded();
    void show(QWidget* window);
    void showWhenFilled(QWidget* window);

    Options m_options;
    KeyStore& m_keys;
    const Clock& m_clock;
    Accounts m_accounts;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<AccountGate> m_gate;
    std::unique_ptr<PersonSession> m_session;
    QWidget* m_window = nullptr;
    QPointer<QWidget> m_leaving; ///< the one before, until the events that it asked for are over
    bool m_signingOut = false;
};

} // namespace karigar::app
