// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace karigar::test {

/// A message bus with nothing on it, which this process takes for its session's: no service of the machine
/// is started by calling it. Made before anything asks for the session bus; ends its process.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// While it lives, the bus starts that command when the service is called.
    class Offer {
    public:
        Offer(const QString& service, const QStringList& command);
        ~Offer();
        Offer(const Offer&) = delete;
        Offer& operator=(const Offer&) = delete;

    private:
        QString m_file;
    };

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace karigar::test
