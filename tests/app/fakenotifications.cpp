// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fakenotifications.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;

QString nextConnection()
{
    static int made = 0;
    return u"desktop-%1"_s.arg(++made);
}

} // namespace

FakeNotifications::FakeNotifications(QStringList capabilities)
    : m_name(nextConnection())
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    , m_capabilities(std::move(capabilities))
{
    if (!m_bus.registerObject(kPath, this,
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) ||
        !m_bus.registerService(kService))
        qFatal("the fake desktop cannot take its name");
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(kService);
    m_bus.unregisterObject(kPath);
    QDBusConnection::disconnectFromBus(m_name);
}

QString FakeNotifications::GetServerInformation(QString& vendor, QString& version,
                                                QString& specification) const
{
    vendor = u"Karigar's tests"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return u"fake"_s;
}

uint FakeNotifications::Notify(const QString& program, uint replaces, const QString&, const QString& title,
                               const QString& body, const QStringList& actions, const QVariantMap& hints, int)
{
    if (m_refuses) {
        sendErrorReply(u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s, u"Enough"_s);
        return 0;
    }
    const uint number = replaces != 0 ? replaces : 40 + static_cast<uint>(m_shown.size());
    m_shown.push_back({number, replaces, program, title, body, actions, hints});
    Q_EMIT notified();
    return number;
}

void FakeNotifications::CloseNotification(uint number)
{
    m_closed.append(number);
    Q_EMIT NotificationClosed(number, 3);
}

} // namespace karigar::test
