// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace karigar::bench {

/// A program of the build folder that serves on loopback: started here, ended here by its process. It says on
/// its first line of output where it listens.
class ServerProcess {
public:
    ServerProcess(const QString& program, const QStringList& arguments);
    ~ServerProcess();

    int port() const { return m_port; }
    /// Milliseconds of processor time that it has used, all threads, user and system.
    double cpuMs() const;

private:
    QProcess m_process;
    int m_port = 0;
};

/// Where the programs of this build are.
QString programPath(const QString& name);

} // namespace karigar::bench
