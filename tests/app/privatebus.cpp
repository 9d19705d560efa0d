// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/privatebus.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

// As the usual session bus, but without the folders of services that it may start.
constexpr auto kConfiguration = R"(<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;

} // namespace

PrivateBus::PrivateBus()
{
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
