// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace karigar::test {

/// A desktop's notification service, with a connection of its own to the session bus. It remembers what it
/// was asked to show and lets a test click. The name is on the bus while this lives.
class FakeNotifications : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint number = 0;
        uint replaces = 0;
        QString program;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeNotifications(QStringList capabilities = {QStringLiteral("body"), QStringLiteral("actions"),
                                                           QStringLiteral("body-markup")});
    ~FakeNotifications() override;

    const std::vector<Shown>& shown() const { return m_shown; }
    const QList<uint>& closed() const { return m_closed; }
    /// From now on every notice is answered with an error.
    void refuse() { m_refuses = true; }
    void click(uint number) { Q_EMIT ActionInvoked(number, QStringLiteral("default")); }
    /// A click under Wayland: with the right to come to the front.
    void clickWith(uint number, const QString& token)
    {
        Q_EMIT ActivationToken(number, token);
        click(number);
    }
    void dismiss(uint number) { Q_EMIT NotificationClosed(number, 2); }

public Q_SLOTS:
    // What the specification names so.
    QStringList GetCapabilities() const { return m_capabilities; }
    QString GetServerInformation(QString& vendor, QString& version, QString& specification) const;
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int expires);
    void CloseNotification(uint number);

Q_SIGNALS:
    void notified();
    void ActivationToken(uint number, const QString& token);
    void ActionInvoked(uint number, const QString& action);
    void NotificationClosed(uint number, uint reason);

private:
    QString m_name;
    QDBusConnection m_bus;
    QStringList m_capabilities;
    std::vector<Shown> m_shown;
    QList<uint> m_closed;
    bool m_refuses = false;
};

} // namespace karigar::test
