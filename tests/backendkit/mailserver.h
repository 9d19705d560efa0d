// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/process.h"

#include <memory>
#include <QJsonObject>
#include <QString>

namespace karigar::kit {

/// A real SMTP server on loopback that keeps every mail it takes; see mailserver.py. It can be stopped and
/// started again on its port.
class MailServer {
public:
    /// With a user, it takes mail only from who knows the password.
    explicit MailServer(std::string user = {}, std::string password = {});

    void start();
    void stop();
    std::string url() const { return "smtp://127.0.0.1:" + std::to_string(m_port); }

    /// The reply to every recipient from now on, such as "451 later"; empty: all are taken.
    void answer(const std::string& reply) const;

    /// All that it has taken: "from", "to", "headers", "parts" (type, name, method, content), "raw".
    std::vector<QJsonObject> mails() const;
    std::vector<QJsonObject> mailsTo(const QString& address) const;
    /// Waits for that many mails to somebody; false when half a minute did not bring them.
    bool waitFor(const QString& address, size_t count) const;

    /// The content of the first part of a type, its lines ending in \n; empty when there is none.
    static QString part(const QJsonObject& mail, const QString& type);
    static QString header(const QJsonObject& mail, const QString& name);

private:
    TemporaryFolder m_folder;
    std::string m_user;
    std::string m_password;
    int m_port = 0;
    std::unique_ptr<Process> m_process;
};

} // namespace karigar::kit
