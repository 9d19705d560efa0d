// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QProcess>
#include <QUrl>

namespace karigar::tour {

/// A server process of the tour, on loopback, ended by its process id.
class Child {
public:
    Child() = default;
    ~Child();

    /// Starts and waits until it prints where it listens.
    Result<QUrl> start(const QString& program, const QStringList& arguments,
                       const QProcessEnvironment& environment, const QString& logFile);
    /// SIGTERM, and SIGKILL when it does not end.
    void stop();

private:
    QProcess m_process;
};

/// A loopback port that was free a moment ago.
quint16 freePort();

} // namespace karigar::tour
