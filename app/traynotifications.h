// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notificationoutlet.h"

#include <memory>

class QSystemTrayIcon;

namespace karigar::app {

/// Balloons of an icon in the notification area. There is one balloon at a time, so a click means the notice
/// shown last. GUI thread.
class TrayNotifications final : public NotificationOutlet {
    Q_OBJECT
public:
    explicit TrayNotifications(QObject* parent = nullptr);
    ~TrayNotifications() override;

    void open() override;
    void show(const Notice& notice) override;
    void withdraw(const QString& key) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< made when it is needed: the desktop is asked for a place
    QString m_latest;
};

} // namespace karigar::app
