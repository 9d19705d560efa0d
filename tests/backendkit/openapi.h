// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/httpclient.h"

#include <memory>
#include <set>

namespace karigar::kit {

/// Reads backend/openapi.yaml and judges answers by it: a described path and method, and a body with every
/// member that the schema requires, of the type it says.
class OpenApi {
public:
    explicit OpenApi(const std::string& file);
    ~OpenApi();

    /// Every "METHOD /path/{name}" of the file.
    std::set<std::string> operations() const;
    /// The operation that a request is for; empty when the file has none.
    std::string operationOf(const std::string& method, const std::string& path) const;
    /// What is wrong with an answer; empty when nothing is.
    std::string judge(const std::string& method, const std::string& path, const HttpReply& reply) const;

private:
    struct Document;
    std::unique_ptr<Document> m_document;
};

} // namespace karigar::kit
