// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallerywindow.h"

#include "ui/gallery/pages.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keycheatsheet.h"
#include "ui/shared/navrail.h"
#include "ui/shared/syncchip.h"
#include "ui/shared/topbar.h"
#include "ui/shared/undobar.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

struct Entry {
    const char* id;
    const char* title;
    Icon icon;
    QWidget* (*make)();
};

constexpr Entry kEntries[]{
    {"overview", "Today", Icon::Today, overviewPage},
    {"calendar", "Calendar", Icon::Calendar, calendarPage},
    {"bookings", "Bookings", Icon::Bookings, bookingsPage},
    {"forms", "Services", Icon::Services, formsPage},
    {"hours", "Availability", Icon::Clock, hoursPage},
    {"chat", "Chats", Icon::Chat, chatPage},
    {"discover", "Discover", Icon::Compass, discoverPage},
    {"controls", "Controls", Icon::Settings, controlsPage},
    {"states", "States", Icon::Info, statesPage},
    {"loading", "Loading", Icon::Waiting, loadingPage},
};

} // namespace

GalleryWindow::GalleryWindow()
    : m_rail(new NavRail)
    , m_top(new TopBar)
    , m_stack(new QStackedWidget)
    , m_undo(new UndoBar(this))
    , m_keys(new KeyCheatSheet(this))
{
    setWindowTitle(u"Karigar gallery"_s);
    QVector<NavPage> pages;
    for (const Entry& entry : kEntries) {
        pages.append({QString::fromLatin1(entry.id), entry.icon, QString::fromLatin1(entry.title)});
        m_stack->addWidget(entry.make());
    }
    m_rail->setMode(Mode::Artisan, {Mode::Customer, Mode::Admin});
    m_rail->setPages(pages);
    m_rail->setBadge(u"bookings"_s, 3);
    m_rail->setBadge(u"chat"_s, 12);
    m_rail->setAccount(u"Kripal Singh Shekhawat"_s, u"Jaipur"_s);
    m_rail->syncChip()->setWaiting(2);
    m_top->setUnread(4);
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_top);
    side->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(side, 1);
    connect(m_rail, &NavRail::pageChosen, this, [this](const QString& id) {
        for (int i = 0; i < pageCount(); ++i)
            if (id == QLatin1StringView(kEntries[i].id))
                showPage(i);
    });
    connect(m_rail, &NavRail::modeChosen, this, [this](Mode mode) {
        m_rail->setMode(mode, {Mode::Artisan, Mode::Customer, Mode::Admin});
    });
    buildKeys();
    showPage(0);
}

void GalleryWindow::buildKeys()
{
    const QString anywhere = u"Anywhere"_s, bookings = u"Bookings"_s;
    m_keys->add(anywhere, QKeySequence(Qt::CTRL | Qt::Key_K), u"Search everything"_s);
    m_keys->add(anywhere, QKeySequence(Qt::CTRL | Qt::Key_B), u"Fold the rail"_s);
    m_keys->add(anywhere, QKeySequence(Qt::CTRL | Qt::Key_1), u"First page, and so on to 9"_s);
    m_keys->add(anywhere, QKeySequence(Qt::CTRL | Qt::Key_Z), u"Undo"_s);
    m_keys->add(anywhere, QKeySequence(Qt::Key_F1), u"These keys"_s);
    m_keys->add(bookings, QKeySequence(Qt::Key_A), u"Approve booking"_s);
    m_keys->add(bookings, QKeySequence(Qt::Key_D), u"Decline request"_s);
    m_keys->add(bookings, QKeySequence(Qt::ALT | Qt::Key_Left), u"Back"_s);
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, m_keys, &KeyCheatSheet::open);
}

int GalleryWindow::pageCount() const
{
    return static_cast<int>(std::size(kEntries));
}

QString GalleryWindow::pageName(int page) const
{
    return QString::fromLatin1(kEntries[page].id);
}

void GalleryWindow::showPage(int page)
{
    m_stack->setCurrentIndex(page);
    m_rail->setCurrent(pageName(page));
    m_top->setTitle(QString::fromLatin1(kEntries[page].title));
    m_top->setBackShown(page == 2);
}

bool GalleryWindow::shoot(const QString& folder)
{
    QDir().mkpath(folder);
    bool saved = true;
    const auto save = [&](const QString& name) {
        // Twice: layouts settle in posted events, some of which post others.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        saved = grab().save(u"%1/%2.png"_s.arg(folder, name)) && saved;
    };
    for (int page = 0; page < pageCount(); ++page) {
        showPage(page);
        save(u"%1-%2"_s.arg(page).arg(pageName(page)));
    }
    showPage(7);
    activateWindow();
    for (const QString& name : {u"b.keys"_s, u"b.primary"_s, u"rating.edit"_s, u"views.1"_s, u"i.edit"_s}) {
        findChild<QWidget*>(name)->setFocus(Qt::TabFocusReason);
        save(u"focus-"_s + name);
    }
    auto* combo = findChild<ComboBox*>(u"sort"_s);
    combo->showPopup();
    QCoreApplication::processEvents();
    saved = combo->view()->window()->grab().save(folder + u"/popup.png"_s) && saved;
    combo->hidePopup();
    showPage(2);
    m_rail->setMode(Mode::Admin, {Mode::Artisan});
    m_rail->setFolded(true);
    m_undo->showMessage(u"Request declined"_s, [] {});
    save(u"folded-undo"_s);
    m_rail->setFolded(false);
    m_rail->setMode(Mode::Customer, {Mode::Artisan});
    m_keys->open();
    save(u"keys"_s);
    return saved;
}

void GalleryWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::tokens().color(Tone::Paper));
}

} // namespace karigar::ui
