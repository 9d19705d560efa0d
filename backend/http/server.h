// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP/1.1 server with WebSockets for one process: strict about what it reads, limited in everything, no
// globals and no signals. It owns its threads; construct, start, drain and destroy it from one thread.
// Handlers run on its threads and must not block. Put a proxy in front for TLS.
#pragma once

#include "backend/http/accessentry.h"
#include "backend/http/limits.h"
#include "backend/http/router.h"

#include <chrono>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <string>

namespace karigar::http {

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; // 0: any free one
    int threads = 1;
    Limits limits;
    // Behind a proxy of ours the peer is the last address in X-Forwarded-For. Off, that header is not
    // believed.
    bool trustForwardedFor = false;
    std::function<void(const AccessEntry&)> accessLog; // called on server threads; may be empty
};

class Server {
public:
    Server(ServerOptions options, Router router);
    // Stops at once if it was not drained.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    // The port it listens on, or why it cannot.
    std::expected<std::uint16_t, std::string> start();
    // Stops accepting, closes idle connections and WebSockets (1001), lets running requests finish. True when
    // all did within the time; the rest is cut. The server cannot be started again.
    bool drain(std::chrono::milliseconds timeout);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace karigar::http
