// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

// As the usual session bus, but without the machine's folders of services that it may start.
constexpr auto kConfiguration = R"(<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <servicedir>%1/services</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;

QString servicesFolder()
{
    return qEnvironmentVariable("KARIGAR_TEST_SERVICES");
}

void readServicesAgain()
{
    QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ReloadConfig"_s));
}

} // namespace

PrivateBus::Offer::Offer(const QString& service, const QStringList& command)
    : m_file(servicesFolder() + u'/' + service + u".service"_s)
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the bus has no folder of services");
    file.write(u"[D-BUS Service]\nName=%1\nExec=%2\n"_s.arg(service, command.join(u' ')).toUtf8());
    file.close();
    readServicesAgain();
}

PrivateBus::Offer::~Offer()
{
    QFile::remove(m_file);
    readServicesAgain();
}

PrivateBus::PrivateBus()
{
    const QString services = m_folder.filePath(u"services"_s);
    QDir().mkpath(services);
    qputenv("KARIGAR_TEST_SERVICES", services.toUtf8());
    const QString configuration = m_folder.filePath(u"bus.conf"_s);
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QString(kConfiguration).arg(m_folder.path()).toUtf8()) < 0)
        qFatal("no configuration for the bus");
    file.close();
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file=%1"_s.arg(configuration), u"--nofork"_s,
                                      u"--nopidfile"_s, u"--print-address=1"_s});
    if (!m_daemon.waitForReadyRead())
        qFatal("no message bus");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

} // namespace karigar::test
