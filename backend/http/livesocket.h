// SPDX-License-Identifier: GPL-3.0-or-later
// One WebSocket session, seen from the application. Keep it by shared_ptr, as long as you like: it outlives
// the connection and then refuses to send. Every member may be called from any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace karigar::http {

class LiveSocket {
public:
    virtual ~LiveSocket() = default;

    // Queues one text message. False when the session is over, or the reader is so slow that the queue
    // (Limits::socketQueueBytes) is full: then the connection is dropped and onClosed follows.
    virtual bool send(std::shared_ptr<const std::string> text) = 0;
    bool send(std::string text) { return send(std::make_shared<const std::string>(std::move(text))); }

    // Sends what is queued, then says goodbye with a WebSocket close code.
    virtual void close(std::uint16_t code = 1000, std::string reason = {}) = 0;
    virtual bool isOpen() const = 0;
};

// onText and onClosed are called on a server thread and must not block; onClosed comes exactly once, last.
struct SocketEvents {
    // Called by Upgrade::accept() before the client can hear that it is connected: whoever is to hear of
    // everything from then on is entered here. May be empty.
    std::function<void(const std::shared_ptr<LiveSocket>&)> onAccepted;
    std::function<void(LiveSocket&, std::string_view)> onText;
    std::function<void(LiveSocket&)> onClosed;
};

} // namespace karigar::http
