// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"
#include "tests/backendkit/httpclient.h"

#include <map>
#include <optional>

namespace karigar::kit {

/// Somebody signed in at a server, with a device of their own and a cache that is a map. For one thread.
class Person {
public:
    explicit Person(const std::string& serverUrl);

    /// False with `last` saying why.
    bool joinAsArtisan(const std::string& name, const std::string& craft, const std::string& city);
    bool joinAsCustomer(const std::string& name);
    bool signIn(const std::string& email, const std::string& password);

    HttpReply get(const std::string& path) { return send("GET", path, {}); }
    HttpReply post(const std::string& path, const QJsonObject& body);
    HttpReply send(const std::string& method, const std::string& path, const std::string& body);

    /// One command, one request. Empty: done; otherwise the code of the refusal, or "http <status>".
    QString command(const QString& name, const QJsonObject& args, const QJsonObject& seen = {});
    QJsonObject envelope(const QString& name, const QJsonObject& args);
    /// Fetches all that is new; false when a page could not be had.
    bool pull();
    /// Forgets what was pulled and starts over.
    void forget();
    std::optional<QJsonObject> record(const QString& kind, const Id& id) const;
    std::vector<QJsonObject> records(const QString& kind) const;
    qint64 seqOf(const QString& kind, const Id& id) const;
    /// Pulls until the condition holds; false when it still does not after half a minute.
    bool pullUntil(const std::function<bool()>& holds);

    Id user() const { return m_user; }
    Id device() const { return m_device; }
    const QString& email() const { return m_email; }
    const std::string& token() const { return m_token; }
    void setToken(const std::string& token) { m_token = token; }
    qint64 settled() const { return m_settled; }
    qint64 cursor() const { return m_cursor; }
    qint64 lastNumber() const { return m_n; }
    /// Every number that came with a change, in the order they came.
    const std::vector<qint64>& seenSeqs() const { return m_seqs; }
    const HttpReply& last() const { return m_last; }
    HttpClient& http() { return m_http; }

private:
    bool join(QJsonObject request);
    bool take(const HttpReply& grant);

    HttpClient m_http;
    std::string m_token;
    QString m_email;
    Id m_user;
    Id m_device;
    qint64 m_n = 0;
    qint64 m_cursor = 0;
    qint64 m_settled = 0;
    QString m_generation;
    std::map<std::pair<QString, QString>, std::pair<qint64, QJsonObject>> m_records;
    std::vector<qint64> m_seqs;
    HttpReply m_last;
};

inline constexpr char kPassword[] = "a-password-not-for-logs";

} // namespace karigar::kit
