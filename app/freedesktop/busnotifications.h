// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notificationoutlet.h"

#include <functional>
#include <QHash>
#include <QStringList>
#include <QVariantList>

class QDBusMessage;

namespace karigar::app {

/// The desktop's own notification service (org.freedesktop.Notifications) on the session bus, which GNOME,
/// KDE, XFCE and others have, with or without a notification area. Connecting happens on another thread and
/// every call is asynchronous, so the window never waits for the bus; a service that ends, or that appears
/// later, is noticed. GUI thread.
class BusNotifications final : public NotificationOutlet {
    Q_OBJECT
public:
    explicit BusNotifications(QObject* parent = nullptr);
    /// Takes away what is still on the screen: clicking it would lead nowhere.
    ~BusNotifications() override;

    void open() override;
    void show(const Notice& notice) override;
    void withdraw(const QString& key) override;

private Q_SLOTS:
    // By name and signature, as Qt wants it for signals of the bus.
    void onActionInvoked(uint number, const QString& action, const QDBusMessage& message);
    void onNotificationClosed(uint number, uint reason, const QDBusMessage& message);
    void onActivationToken(uint number, const QString& token, const QDBusMessage& message);

private:
    void onConnected();
    void onOwnerChanged(const QString& owner);
    void ask();
    void askWhetherItCanStart();
    QString keyOf(uint number, const QDBusMessage& message) const;
    QVariantList argumentsOf(const Notice& notice) const;
    void call(const QDBusMessage& message, std::function<void(const QDBusMessage&)> then);

    QString m_owner;                ///< the service's own name on the bus: only its signals count
    QStringList m_capabilities;     ///< of the service, as it said
    QHash<QString, uint> m_numbers; ///< what is on the screen: the service's numbers by our keys
    int m_round = 0;                ///< answers to earlier questions no longer count
};

} // namespace karigar::app
