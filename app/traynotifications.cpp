// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traynotifications.h"

#include <QIcon>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {
constexpr int kShownMs = 10'000;
} // namespace

TrayNotifications::TrayNotifications(QObject* parent)
    : NotificationOutlet(parent)
{
}

TrayNotifications::~TrayNotifications() = default;

void TrayNotifications::open()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return setState(State::Absent);
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(u":/karigar/app/karigar.svg"_s));
    m_icon->setToolTip(tr("Karigar"));
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_latest); });
    m_icon->show();
    setState(State::Ready);
}

void TrayNotifications::show(const Notice& notice)
{
    // The area may have gone since, with the panel that it was in.
    if (!m_icon || !m_icon->isVisible() || !QSystemTrayIcon::isSystemTrayAvailable()) {
        setState(State::Absent);
        Q_EMIT failed(notice);
        return;
    }
    m_latest = notice.key;
    m_icon->showMessage(notice.title, notice.body, QSystemTrayIcon::Information, kShownMs);
    Q_EMIT shown(notice.key);
}

void TrayNotifications::withdraw(const QString&)
{
    // A balloon cannot be taken back; it goes by itself within seconds.
}

} // namespace karigar::app
