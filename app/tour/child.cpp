// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/child.h"

#include <QRegularExpression>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {
constexpr int kStartMs = 30'000;
constexpr int kEndMs = 10'000;
} // namespace

Child::~Child()
{
    stop();
}

Result<QUrl> Child::start(const QString& program, const QStringList& arguments,
                          const QProcessEnvironment& environment, const QString& logFile)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(logFile, QIODevice::Append);
    m_process.start(program, arguments);
    static const QRegularExpression listening(u"listening on (http://[0-9.]+:[0-9]+)"_s);
    QString said;
    while (m_process.state() != QProcess::NotRunning && m_process.waitForReadyRead(kStartMs)) {
        said += QString::fromUtf8(m_process.readAllStandardOutput());
        if (const auto match = listening.match(said); match.hasMatch())
            return QUrl(match.captured(1));
    }
    return fail(ErrorDomain::Internal, "no_start"_L1, u"%1 did not start; see %2"_s.arg(program, logFile));
}

void Child::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kEndMs))
        m_process.kill();
    m_process.waitForFinished(kEndMs);
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

} // namespace karigar::tour
