// SPDX-License-Identifier: GPL-3.0-or-later
// A started server with the routes the tests talk to.
#pragma once

#include "backend/http/server.h"

#include <mutex>
#include <stdexcept>
#include <vector>

namespace karigar::http::test {

inline Router echoRouter()
{
    Router router;
    router.add("GET", "/hello", [](Request&&, Responder answer) { answer(text(200, "hello")); });
    router.add("POST", "/echo", [](Request&& request, Responder answer) { answer(text(200, request.body)); });
    router.add(
        "POST", "/small", [](Request&& request, Responder answer) { answer(text(200, request.body)); }, 10);
    router.add("GET", "/item/{id}", [](Request&& request, Responder answer) {
        answer(text(200, std::string(request.param("id")) + '|' +
                             std::string(request.queryValue("q").value_or(""))));
    });
    router.add("GET", "/item/latest", [](Request&&, Responder answer) { answer(text(200, "literal")); });
    router.add("GET", "/lost", [](Request&&, Responder) {});
    router.add("GET", "/throws", [](Request&&, Responder) { throw std::runtime_error("handler"); });
    router.add("GET", "/split", [](Request&&, Responder answer) {
        answer(text(200, "x").header("X-Note", "a\r\nSet-Cookie: stolen=1"));
    });
    router.add("GET", "/hang-up", [](Request&&, Responder answer) { answer.hangUp(); });
    return router;
}

class TestServer {
public:
    explicit TestServer(Limits limits = {}, Router router = echoRouter(), int threads = 1)
        : server(options(limits, threads), std::move(router))
        , port(server.start().value())
    {
    }

    std::vector<AccessEntry> logged()
    {
        const std::scoped_lock lock(m_mutex);
        return m_log;
    }

private:
    ServerOptions options(const Limits& limits, int threads)
    {
        ServerOptions options;
        options.limits = limits;
        options.threads = threads;
        options.accessLog = [this](const AccessEntry& entry) {
            const std::scoped_lock lock(m_mutex);
            m_log.push_back(entry);
        };
        return options;
    }

    std::mutex m_mutex;
    std::vector<AccessEntry> m_log;

public:
    Server server;
    std::uint16_t port;
};

} // namespace karigar::http::test
