// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit of the HTTP server in one place, with what happens when it is reached. Plain values, read once
// when the server starts; sizes are bytes.
#pragma once

#include <chrono>
#include <cstddef>

namespace karigar::http {

struct Limits {
    std::size_t headerBytes = 16 * 1024;    // request line and headers together; more: 431, close
    std::size_t bodyBytes = 1024 * 1024;    // default for routes that set none; more: 413, close
    std::size_t connections = 1024;         // open at once, WebSockets included; more: 503, close
    std::chrono::milliseconds idle{75'000}; // keep-alive connection without a request: closed silently
    std::chrono::milliseconds header{
        10'000}; // from connecting, or the first byte, to the end of the headers: closed
    std::chrono::milliseconds body{30'000};    // to receive a body: closed
    std::chrono::milliseconds handler{60'000}; // from the handler's call to its answer: 504
    std::chrono::milliseconds write{
        20'000}; // to send an answer, plus the time its size needs at the rate below
    std::size_t writeBytesPerSecond = 16 * 1024;
    std::chrono::milliseconds linger{1'000}; // after a refusal: time in which the client may still read it

    std::size_t socketMessageBytes = 64 * 1024; // one incoming WebSocket message; more: closed (1009)
    std::size_t socketQueueBytes = 1024 * 1024; // waiting for a slow reader; more: connection dropped
    std::size_t socketQueueMessages = 1024;     // likewise, counted in messages
    std::chrono::milliseconds socketIdle{
        60'000}; // silence after which (pings unanswered) a WebSocket is closed
    std::chrono::milliseconds socketClose{5'000}; // for the opening and closing handshakes
};

} // namespace karigar::http
