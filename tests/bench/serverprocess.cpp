// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/serverprocess.h"

#include "tests/bench/benchmark.h"

#include <ctime>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

QString programPath(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

ServerProcess::ServerProcess(const QString& program, const QStringList& arguments)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(kPatienceMs))
            giveUp(program.toStdString() + " does not start");
    const QByteArray line = m_process.readLine().trimmed();
    m_port = line.mid(line.lastIndexOf(':') + 1).toInt();
    if (m_port == 0)
        giveUp(program.toStdString() + " says no port");
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kPatienceMs))
        m_process.kill();
}

double ServerProcess::cpuMs() const
{
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(static_cast<pid_t>(m_process.processId()), &clock) != 0 ||
        clock_gettime(clock, &used) != 0)
        giveUp("the processor time of a server cannot be read");
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

} // namespace karigar::bench
