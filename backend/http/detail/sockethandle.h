// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this library. The application's end of a WebSocket: a bounded queue behind a lock, and a way to
// wake the session on its loop. It outlives session, loop and server.
#pragma once

#include "backend/http/detail/loop.h"
#include "backend/http/limits.h"
#include "backend/http/livesocket.h"

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace karigar::http::detail {

class SocketSession;

class SocketHandle final : public LiveSocket, public std::enable_shared_from_this<SocketHandle> {
public:
    struct Goodbye {
        std::uint16_t code = 1000;
        std::string reason;
    };

    SocketHandle(const Limits& limits, std::shared_ptr<LoopGate> gate, SocketEvents events);

    using LiveSocket::send;
    bool send(std::shared_ptr<const std::string> text) override;
    void close(std::uint16_t code, std::string reason) override;
    bool isOpen() const override;

    // On the loop only.
    void attach(std::weak_ptr<SocketSession> session);
    std::shared_ptr<const std::string> takeNext();
    std::optional<Goodbye> goodbye() const;
    void deliver(std::string_view text);
    void ended(); // calls onClosed, once

private:
    enum class State { Open, Closing, Overrun, Ended };
    void wake();

    const std::size_t m_maxBytes;
    const std::size_t m_maxMessages;
    const std::shared_ptr<LoopGate> m_gate;
    SocketEvents m_events;
    std::weak_ptr<SocketSession> m_session;

    mutable std::mutex m_mutex;
    State m_state = State::Open;
    std::deque<std::shared_ptr<const std::string>> m_queue;
    std::size_t m_bytes = 0;
    Goodbye m_goodbye;
};

} // namespace karigar::http::detail
