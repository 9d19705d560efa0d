// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/httpclient.h"

#include <memory>
#include <set>

namespace karigar::kit {

/// Reads backend/openapi.yaml and judges exchanges by it. An answer has a described status, every header that
/// is required, and a body as its schema says. A request that was answered with success has the parameters
/// and the body that the file allows.
class OpenApi {
public:
    explicit OpenApi(const std::string& file);
    ~OpenApi();

    /// Every "METHOD /path/{name}" of the file.
    std::set<std::string> operations() const;
    /// Every "METHOD /path/{name} -> 404" of the file. Ranges (5XX) are none: trouble cannot be ordered
    /// everywhere.
    std::set<std::string> answers() const;
    /// The operation that a request is for; empty when the file has none.
    std::string operationOf(const std::string& method, const std::string& path) const;
    /// The entry of answers() that an exchange was.
    std::string answerOf(const HttpExchange& exchange) const;
    /// What is wrong with an exchange; empty when nothing is.
    std::string judge(const HttpExchange& exchange) const;
    /// The document as JSON.
    const QJsonObject& document() const;

private:
    struct Document;
    std::unique_ptr<Document> m_document;
};

} // namespace karigar::kit
