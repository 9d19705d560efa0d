// SPDX-License-Identifier: GPL-3.0-or-later
// Which handler answers which method and path. Filled before the server starts, constant afterwards,
// therefore readable from every server thread. Patterns are literal segments and {names}:
// "/v1/attachments/{sha}"; where several fit, the one with fewer names wins. HEAD is answered by the GET
// handler.
#pragma once

#include "backend/http/request.h"
#include "backend/http/responder.h"
#include "backend/http/upgrade.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace karigar::http {

// Called on a server thread and must not block: move request and responder to a worker for anything slow.
using Handler = std::function<void(Request&&, Responder)>;
using SocketHandler = std::function<void(Request&&, Upgrade)>;

struct Route {
    std::string method;
    std::string pattern;
    std::vector<std::string> segments;
    std::optional<std::size_t> bodyLimit; // bytes; none: Limits::bodyBytes
    Handler handler;
    SocketHandler socketHandler; // set for WebSocket routes instead of handler
};

struct RouteMatch {
    const Route* route = nullptr; // null: nothing answers; `allow` then tells 405 from 404
    std::string allow;            // methods of the path, for the Allow header; empty: no such path
    std::map<std::string, std::string, std::less<>> params;
};

class Router {
public:
    void add(std::string method, std::string pattern, Handler handler,
             std::optional<std::size_t> bodyLimit = std::nullopt);
    void ws(std::string pattern, SocketHandler handler);
    // Answers what no route does, in place of 404 and 405.
    void setFallback(Handler handler);

    RouteMatch match(std::string_view method, std::string_view path) const;
    const Route* fallback() const { return m_fallback ? &*m_fallback : nullptr; }

private:
    std::vector<Route> m_routes;
    std::optional<Route> m_fallback;
};

// Decodes a path into segments; none when it is malformed or tries to climb ("..", an encoded slash).
std::optional<std::vector<std::string>> splitPath(std::string_view path);

} // namespace karigar::http
