// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP request, complete with its body, as a handler receives it: a plain value that owns everything, so
// it may travel to another thread.
#pragma once

#include "backend/http/headers.h"
#include "backend/http/urlencoding.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace karigar::http {

struct Request {
    std::string method;
    std::string path;  // as sent, without the query
    std::string route; // the pattern that matched, "/v1/attachments/{sha}"; empty in the fallback handler
    Fields query;      // decoded
    Headers headers;
    std::string body;
    std::string peer; // the client's IP address, without port
    std::map<std::string, std::string, std::less<>>
        params; // decoded; never contain '/' or NUL, never "." or ".."

    std::string_view header(std::string_view name) const { return headers.value(name); }
    // The first query value of that name.
    std::optional<std::string_view> queryValue(std::string_view name) const;
    // A path parameter of the route; empty when the route has none of that name.
    std::string_view param(std::string_view name) const;
};

} // namespace karigar::http
