// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/session.h"
#include "tests/sandbox/webclient.h"

#include <map>
#include <QProcess>

namespace karigar::demo::test {

/// The real karigar-server on a folder, on a free loopback port.
class ServerProcess {
public:
    ServerProcess(const QString& folder, const QStringList& more = {});
    ~ServerProcess();
    const std::string& url() const { return m_url; }

private:
    QProcess m_process;
    std::string m_url;
};

/// One person's documents by kind and id.
using Seen = std::map<QString, std::map<QString, QJsonObject>>;

/// A signed-in person; throws when the server refuses.
class MarketClient {
public:
    MarketClient(const ServerProcess& server, const QString& email);

    const protocol::SessionGrant& grant() const { return m_grant; }
    Seen pullAll() const;
    /// The outcome's "ok".
    bool command(const QString& name, const QJsonObject& args);
    backend::sandbox::test::WebAnswer attachment(const QString& sha) const;

private:
    QJsonObject call(const std::string& method, const std::string& path, const QJsonObject& body = {}) const;
    std::vector<std::string> headers() const;

    std::string m_url;
    protocol::SessionGrant m_grant;
    qint64 m_number = 0;
};

} // namespace karigar::demo::test
