// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QJsonObject>
#include <string>
#include <vector>

namespace karigar::kit {

struct HttpReply {
    int status = 0; ///< 0: no answer
    std::string type;
    std::string body;                                         ///< as zstd said it, unpacked
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case

    QJsonObject json() const;
    /// {"error":{"code"}}, empty when there is none.
    QString errorCode() const;
    std::string header(const std::string& name) const;
};

/// A request and what came of it.
struct HttpExchange {
    std::string method;
    std::string path; ///< below the server, with the query
    std::string body;
    std::vector<std::string> headers; ///< "Name: value"
    HttpReply reply;
};

/// A blocking HTTP client for one thread that keeps its connection.
class HttpClient {
public:
    using Headers = std::vector<std::string>; ///< "Name: value"
    /// Called for every answer of every client, on its thread.
    using Observer = std::function<void(const HttpExchange&)>;

    explicit HttpClient(std::string baseUrl);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// `path` is below the base, or a whole address.
    HttpReply send(const std::string& method, const std::string& path, const std::string& body = {},
                   const Headers& headers = {});
    const std::string& baseUrl() const { return m_baseUrl; }

    static void observe(Observer observer);
    /// Tells the observer of an exchange that another client had.
    static void tell(const HttpExchange& exchange);

private:
    std::string m_baseUrl;
    void* m_curl;
};

/// name=value&... out of pairs.
std::string formBody(const std::vector<std::pair<std::string, std::string>>& fields);
/// The hidden fields of the first form in a page, and where it goes.
struct PageForm {
    std::string action;
    std::vector<std::pair<std::string, std::string>> fields;
};
PageForm formOf(const std::string& html, const std::string& id);

} // namespace karigar::kit
