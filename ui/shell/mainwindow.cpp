// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/views/core/reloader.h"
#include "ui/shared/keycheatsheet.h"
#include "ui/shared/navrail.h"
#include "ui/shared/paymentschip.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/syncchip.h"
#include "ui/shared/topbar.h"
#include "ui/shared/undobar.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pictures.h"
#include "ui/shell/preferences.h"

#include <algorithm>
#include <QCloseEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

constexpr QSize kSmallest(1024, 640);
constexpr QSize kFirst(1280, 800);

QVector<NavPage> railPages(const std::vector<PageSpec>& specs)
{
    QVector<NavPage> pages;
    for (const PageSpec& spec : specs)
        if (!spec.icon.isEmpty())
            pages.append({spec.name, iconNamed(spec.icon), spec.title});
    return pages;
}

QString sinceWords(Millis since)
{
    if (since == 0) // offline from the start: nothing here knows since when
        return {};
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(since);
    const bool today = then.date() == QDate::currentDate();
    return QLocale().toString(then, today ? u"HH:mm"_s : u"dddd"_s);
}

} // namespace

MainWindow::MainWindow(views::Workspace& workspace, Preferences& preferences, std::vector<ModePages> modes,
                       QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_modes(std::move(modes))
    , m_pictures(std::make_unique<Pictures>(workspace))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Karigar"));
    setMinimumSize(kSmallest);
    if (!restoreGeometry(preferences.windowGeometry()))
        resize(kFirst);
    buildFrame();
    bindKeys();
    connect(&workspace, &views::Workspace::syncStatusChanged, this, &MainWindow::refreshSync);
    auto* badges = new views::Reloader(
        workspace, {Kind::Booking, Kind::Notification, Kind::Channel, Kind::ReadMarker, Kind::Message},
        [this] {
            // The page asks first. A window that is about to go may outlive its workspace.
            QTimer::singleShot(0, &m_workspace, [window = QPointer(this)] {
                if (window)
                    window->refreshBadges();
            });
        },
        this);
    const auto remembered = static_cast<Mode>(preferences.lastMode());
    const bool usable =
        std::ranges::any_of(m_modes, [&](const ModePages& m) { return m.mode == remembered; });
    setMode(usable ? remembered : m_modes.front().mode);
    refreshSync();
    badges->reloadNow();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_rail = new NavRail(this);
    m_rail->setFolded(m_preferences.railFolded());
    m_rail->setAccount(m_workspace.person().name, m_workspace.person().email);
    m_top = new TopBar(this);
    m_host = new PageHost(PageContext{m_workspace, *m_pictures}, this);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_host, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_undo = new UndoBar(this);
    m_keys = new KeyCheatSheet(this);

    connect(m_rail, &NavRail::pageChosen, this, [this](const QString& page) { m_host->go({page, {}}); });
    connect(m_rail, &NavRail::modeChosen, this, &MainWindow::setMode);
    connect(m_rail, &NavRail::foldedChanged, this,
            [this](bool folded) { m_preferences.setRailFolded(folded); });
    connect(m_rail, &NavRail::accountClicked, this, &MainWindow::openAccountMenu);
    connect(m_rail->syncChip(), &QAbstractButton::clicked, this, &MainWindow::onSyncChip);
    connect(m_top, &TopBar::backClicked, m_host, &PageHost::back);
    connect(m_top, &TopBar::bellClicked, this, [this] { go({u"notifications"_s, {}}); });
    connect(m_top->search(), &SearchField::searched, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            go({u"search"_s, text});
    });
    connect(m_host, &PageHost::arrived, this, &MainWindow::onArrived);
    connect(m_host, &PageHost::said, this, [this](const QString& text, const std::function<void()>& undo) {
        m_undo->showMessage(text, undo);
    });
    connect(m_host, &PageHost::failed, this, &MainWindow::showError);
}

void MainWindow::bindKeys()
{
    const auto bind = [this](const QString& group, const QKeySequence& keys, const QString& what,
                             auto&& action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(action)>(action));
        m_keys->add(group, keys, what);
    };
    const QString everywhere = tr("Everywhere");
    bind(everywhere, QKeySequence(Qt::ALT | Qt::Key_Left), tr("Back"), [this] { m_host->back(); });
    bind(everywhere, QKeySequence(Qt::CTRL | Qt::Key_Comma), tr("Settings"), [this] {
        go({u"settings"_s, {}});
    });
    bind(everywhere, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("Notifications"), [this] {
        go({u"notifications"_s, {}});
    });
    bind(everywhere, QKeySequence(Qt::Key_F5), tr("Synchronise now"), [this] { m_workspace.syncNow(); });
    bind(everywhere, QKeySequence(Qt::Key_F1), tr("Show all keys"), [this] { m_keys->open(); });
    // These belong to the search field, the rail and the undo bar: bound here as well, neither would act.
    m_keys->add(everywhere, QKeySequence(Qt::CTRL | Qt::Key_K), tr("Search"));
    m_keys->add(everywhere, QKeySequence(Qt::CTRL | Qt::Key_1), tr("First page of the rail, and so on to 9"));
    m_keys->add(everywhere, QKeySequence(Qt::CTRL | Qt::Key_B), tr("Fold the rail"));
    m_keys->add(everywhere, QKeySequence(Qt::CTRL | Qt::Key_Z), tr("Take back what was just done"));
}

const ModePages& MainWindow::pagesOf(Mode mode) const
{
    return *std::ranges::find(m_modes, mode, &ModePages::mode);
}

void MainWindow::setMode(Mode mode)
{
    m_mode = mode;
    m_preferences.setLastMode(static_cast<int>(mode));
    QVector<Mode> others;
    for (const ModePages& candidate : m_modes)
        if (candidate.mode != mode)
            others.append(candidate.mode);
    m_rail->setMode(mode, others);
    const std::vector<PageSpec>& pages = pagesOf(mode).pages;
    m_rail->setPages(railPages(pages));
    m_host->setPages(pages);
    refreshBadges();
}

void MainWindow::go(const views::Destination& destination)
{
    if (m_host->go(destination)) {
        // Reached from the frame and not from a page, such as Settings: it belongs to no page of the rail.
        const auto railed = [&](const PageSpec& s) {
            return s.name == destination.page && !s.icon.isEmpty();
        };
        if (std::ranges::none_of(m_host->pages(), railed))
            m_rail->setCurrent({});
        return;
    }
    for (const ModePages& candidate : m_modes) {
        const auto has = [&](const PageSpec& spec) { return spec.name == destination.page; };
        if (std::ranges::any_of(candidate.pages, has)) {
            setMode(candidate.mode);
            m_host->go(destination);
            return;
        }
    }
}

void MainWindow::onArrived(const PageSpec& spec, bool canGoBack)
{
    m_top->setTitle(spec.title);
    m_top->setBackShown(canGoBack && spec.icon.isEmpty());
    m_rail->setCurrent(spec.name);
    if (!isVisible())
        return;
    QTimer::singleShot(0, this, &MainWindow::firstPagePainted);
}

void MainWindow::showError(const Error& error)
{
    m_undo->showMessage(error.message);
}

void MainWindow::refreshBadges()
{
    for (const PageSpec& spec : pagesOf(m_mode).pages) {
        const auto show = [this, name = spec.name](qint64 count) {
            m_rail->setBadge(name, static_cast<int>(count));
        };
        if (spec.count)
            spec.count(m_workspace, this, show);
        else if (spec.badge)
            m_workspace.count(spec.badge(m_workspace.person()), this, show);
    }
    Query unread = Query::of(Kind::Notification);
    unread.equal("user", m_workspace.person().id).equal("readAt", qint64(0));
    m_workspace.count(unread, this, [this](qint64 count) { m_top->setUnread(static_cast<int>(count)); });
}

void MainWindow::refreshSync()
{
    using State = views::SyncStatus::State;
    const views::SyncStatus& status = m_workspace.syncStatus();
    m_rail->paymentsChip()->setMode(status.paymentsMode);
    SyncChip* chip = m_rail->syncChip();
    // What stops everything comes first, then what needs a decision.
    if (status.state == State::SignInNeeded)
        chip->setSignInNeeded();
    else if (status.state == State::TooOld)
        chip->setTooOld();
    else if (status.refused > 0)
        chip->setRefused(status.refused);
    else if (status.state == State::Trouble)
        chip->setTrouble(status.trouble);
    else if (status.state == State::Offline)
        chip->setOffline(sinceWords(status.offlineSince), status.waiting);
    else if (status.waiting > 0)
        chip->setWaiting(status.waiting);
    else if (status.state == State::Syncing)
        chip->setSyncing();
    else
        chip->setUpToDate();
}

void MainWindow::onSyncChip()
{
    if (m_workspace.syncStatus().state == views::SyncStatus::State::SignInNeeded)
        Q_EMIT signInWanted();
    else
        go({u"tray"_s, {}});
}

void MainWindow::openAccountMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(iconFor(Icon::Settings), tr("Settings"), this, [this] { go({u"settings"_s, {}}); });
    menu->addAction(iconFor(Icon::Tray), tr("Tray of refused changes"), this, [this] {
        go({u"tray"_s, {}});
    });
    menu->addSeparator();
    menu->addAction(iconFor(Icon::SignOut), tr("Sign out"), this, &MainWindow::signOutWanted);
    menu->popup(
        m_rail->mapToGlobal(QPoint(space::k8, m_rail->height() - menu->sizeHint().height() - space::k32)));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace karigar::ui
