// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doors.h"
#include "models/domain/base/clock.h"
#include "models/protocol/session.h"
#include "models/store/attachmentvault.h"
#include "models/store/storethreads.h"
#include "sync/net/calendarfetch.h"
#include "sync/service/syncservice.h"

#include <memory>
#include <QUrl>

namespace karigar::ui {
class MainWindow;
class Preferences;
} // namespace karigar::ui

namespace karigar::views {
class LocalReminders;
}

namespace karigar::app {

class AccountGate;
class CalendarRefresh;
class DesktopNotifier;
class LocalWorkspace;

/// Everything that exists while one person is signed in: cache, vault, sync, workspace, notifier, window.
/// Made when the cache opens; ends in the opposite order. GUI thread; the client owns it.
class PersonSession : public QObject {
    Q_OBJECT
public:
    struct Place {
        QString folder;
        QUrl server;
        Doors doors;
    };

    /// `grant` is there right after signing in; without it the cache says who this is and with what token.
    static Result<std::unique_ptr<PersonSession>> open(const Place& place, const Id& user,
                                                       const store::CacheKey& key, const Clock& clock,
                                                       ui::Preferences& preferences, AccountGate& gate,
                                                       const std::optional<protocol::SessionGrant>& grant);
    ~PersonSession() override;

    /// The caller owns the window and deletes it before this.
    ui::MainWindow* makeWindow();
    LocalWorkspace& workspace() { return *m_workspace; }
    DesktopNotifier& notifier() { return *m_notifier; }
    sync::SyncService& sync() { return *m_sync; }

    /// Ends the session at the server and deletes what is stored here; `ended` follows.
    void signOut();

Q_SIGNALS:
    void signOutWanted();
    /// The marketplace no longer knows this session; what is stored here stays.
    void signInWanted();
    void ended();

private:
    PersonSession(const Place& place, std::unique_ptr<store::StoreThreads> threads,
                  const store::CacheKey& key, const Clock& clock, ui::Preferences& preferences,
                  AccountGate& gate, const protocol::SessionGrant& person);

    std::function<void(const QString&, QObject*, sync::CalendarFetch::Then)> calendarFetcher();
    /// What can wait until the first page has what it shows.
    void startChores();

    Place m_place;
    ui::Preferences& m_preferences;
    AccountGate& m_gate;
    std::unique_ptr<store::StoreThreads> m_threads;
    store::AttachmentVault m_vault;
    std::unique_ptr<sync::SyncService> m_sync;
    std::unique_ptr<LocalWorkspace> m_workspace;
    std::unique_ptr<DesktopNotifier> m_notifier;
    sync::CalendarFetch m_calendarFetch;
    std::unique_ptr<CalendarRefresh> m_calendarRefresh; ///< artisans only
    std::unique_ptr<views::LocalReminders> m_reminders;
};

} // namespace karigar::app
