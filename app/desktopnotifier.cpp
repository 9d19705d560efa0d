// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"

#include "models/domain/records/notification.h"
#include "models/views/core/reloader.h"
#include "models/views/shared/notificationtext.h"
#include "ui/shell/preferences.h"
#include "ui/style/iconset.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {
// A laptop that slept for a week should not shout; the notification centre has them all.
constexpr int kMostAtOnce = 5;
constexpr int kShownMs = 10'000;
} // namespace

DesktopNotifier::DesktopNotifier(views::Workspace& workspace, ui::Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_since(workspace.now())
{
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT opened(m_latest); });
    new views::Reloader(
        workspace, {Kind::Notification}, [this] { look(); }, this);
}

void DesktopNotifier::appear()
{
    m_tray.setIcon(QIcon(u":/karigar/app/karigar.svg"_s));
    m_tray.setToolTip(tr("Karigar"));
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_tray.show();
}

void DesktopNotifier::look()
{
    Query query = Query::of(Kind::Notification);
    query.equal("user", m_workspace.person().id)
        .equal("readAt", qint64(0))
        .add("at", Query::Compare::Greater, m_since)
        .by("at", true)
        .first(kMostAtOnce);
    m_workspace.list(query, this, [this](const std::vector<views::Row>& rows) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            announce(*row);
    });
}

void DesktopNotifier::announce(const views::Row& row)
{
    const auto notification = row.as<Notification>();
    if (notification.at <= m_since)
        return;
    m_since = notification.at;
    tell(views::describe(notification), m_preferences.desktopNotifications());
}

void DesktopNotifier::show(const views::NotificationText& text)
{
    tell(text, true);
}

void DesktopNotifier::tell(const views::NotificationText& text, bool popUp)
{
    m_latest = text.leadsTo;
    ++m_shown;
    Q_EMIT announced(text.title, text.body);
    if (popUp && canShow())
        m_tray.showMessage(text.title, text.body, QSystemTrayIcon::Information, kShownMs);
}

} // namespace karigar::app
