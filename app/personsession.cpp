// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/personsession.h"

#include "app/accountgate.h"
#include "app/calendarrefresh.h"
#include "app/desktopnotifier.h"
#include "app/localworkspace.h"
#include "app/modepages.h"
#include "models/views/shared/localreminders.h"
#include "ui/shell/mainwindow.h"

#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {

// The grant of the session, token included, lives in the encrypted cache and nowhere else.
const QString kGrantNote = u"session.grant"_s;

// From the first page having what it shows to its being painted.
constexpr int kChoresAfterMs = 50;
// By then the first page stands, and a person has hardly begun to type into the search field.
constexpr int kWarmUpAfterMs = 1500;

Result<protocol::SessionGrant> rememberGrant(store::Cache& cache, const protocol::SessionGrant& grant)
{
    KARIGAR_CHECK(cache.setIdentity({grant.user, grant.artisan, grant.admin}));
    KARIGAR_CHECK(cache.setNote(kGrantNote, QString::fromUtf8(QJsonDocument(toJson(grant)).toJson())));
    return grant;
}

Result<protocol::SessionGrant> recallGrant(store::Cache& cache, const Id& user)
{
    KARIGAR_TRY(const QString text, cache.note(kGrantNote));
    auto grant = fromJson<protocol::SessionGrant>(QJsonDocument::fromJson(text.toUtf8()).object());
    if (!grant || grant->user != user)
        return fail(ErrorDomain::Auth, "no_session"_L1, PersonSession::tr("Please sign in again."));
    return grant;
}

} // namespace

Result<std::unique_ptr<PersonSession>> PersonSession::open(const Place& place, const Id& user,
                                                           const store::CacheKey& key, const Clock& clock,
                                                           ui::Preferences& preferences, AccountGate& gate,
                                                           const std::optional<protocol::SessionGrant>& grant)
{
    KARIGAR_TRY(auto threads, store::StoreThreads::start(place.folder, key, clock));
    // A few milliseconds once, before there is a window: the person's name and mode decide what is shown.
    auto known = threads->write([grant, user](store::Cache& cache) {
        return grant ? rememberGrant(cache, *grant) : recallGrant(cache, user);
    });
    known.waitForFinished();
    KARIGAR_TRY(const auto person, known.result());
    return std::unique_ptr<PersonSession>(
        new PersonSession(place, std::move(threads), key, clock, preferences, gate, person));
}

PersonSession::PersonSession(const Place& place, std::unique_ptr<store::StoreThreads> threads,
                             const store::CacheKey& key, const Clock& clock, ui::Preferences& preferences,
                             AccountGate& gate, const protocol::SessionGrant& person)
    : m_place(place)
    , m_preferences(preferences)
    , m_gate(gate)
    , m_threads(std::move(threads))
    , m_vault(store::CacheFile(place.folder).vaultPath(), key)
{
    sync::SyncSetup setup;
    setup.backend = place.server;
    setup.token = person.token;
    m_sync = std::make_unique<sync::SyncService>(setup, *m_threads, m_vault, clock);
    const views::Person shown{person.user, person.name, person.email, person.artisan, person.admin};
    m_workspace = std::make_unique<LocalWorkspace>(*m_threads, m_vault, *m_sync, shown);
    m_notifier =
        std::make_unique<DesktopNotifier>(*m_workspace, preferences, systemNotificationOutlets(), nullptr);
    if (person.artisan)
        m_calendarRefresh = std::make_unique<CalendarRefresh>(*m_workspace, calendarFetcher());
    const auto soon = [this] { QTimer::singleShot(kChoresAfterMs, this, &PersonSession::startChores); };
    connect(m_workspace.get(), &LocalWorkspace::idle, this, soon, Qt::SingleShotConnection);
    gate.setToken(person.token);
    connect(m_sync.get(), &sync::SyncService::wiped, this, &PersonSession::ended);
}

void PersonSession::startChores()
{
    m_notifier->appear();
    m_sync->start();
    m_reminders = std::make_unique<views::LocalReminders>(
        *m_workspace, [this] { return m_notifier->canShow(); }, nullptr);
    connect(m_reminders.get(), &views::LocalReminders::due, m_notifier.get(), &DesktopNotifier::show);
    connect(m_notifier.get(), &DesktopNotifier::readyToShow, m_reminders.get(), &views::LocalReminders::look);
    QTimer::singleShot(kWarmUpAfterMs, this, [this] { m_threads->warmUpSearch(); });
}

PersonSession::~PersonSession()
{
    m_sync->stop();
}

std::function<void(const QString&, QObject*, sync::CalendarFetch::Then)> PersonSession::calendarFetcher()
{
    return [this](const QString& address, QObject* receiver, sync::CalendarFetch::Then then) {
        m_calendarFetch.fetch(address, receiver, std::move(then));
    };
}

ui::MainWindow* PersonSession::makeWindow()
{
    auto* window = new ui::MainWindow(
        *m_workspace, m_preferences,
        modePages(m_workspace->person(), m_preferences, m_gate, m_place.doors, calendarFetcher()));
    connect(window, &ui::MainWindow::signOutWanted, this, &PersonSession::signOutWanted);
    connect(window, &ui::MainWindow::signInWanted, this, &PersonSession::signInWanted);
    connect(m_notifier.get(), &DesktopNotifier::opened, window, [window](const views::Destination& to) {
        window->go(to);
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->show();
        window->raise();
        window->activateWindow();
    });
    return window;
}

void PersonSession::signOut()
{
    m_sync->signOut();
}

} // namespace karigar::app
