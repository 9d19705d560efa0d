// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this library. The meeting point of one request's coroutine, which waits on its loop, and the
// answer, which comes from any thread. Lives on the loop; the answering side holds it weakly.
#pragma once

#include "backend/http/detail/loop.h"
#include "backend/http/responder.h"
#include "backend/http/response.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <memory>
#include <optional>

namespace karigar::http::detail {

class SocketHandle;

class Exchange : public std::enable_shared_from_this<Exchange> {
public:
    enum class Outcome { Waiting, Answered, HungUp, Accepted };

    Exchange(boost::asio::io_context& context, std::shared_ptr<LoopGate> gate);

    // To be given away; usable from any thread, at any time.
    Responder responder();
    // Tells the waiting request that its WebSocket was accepted; any thread.
    static void accept(const std::weak_ptr<Exchange>& exchange, LoopGate& gate,
                       std::shared_ptr<SocketHandle> handle);

    // Ends with the first answer, or with Waiting when the time is over.
    boost::asio::awaitable<Outcome> wait(std::chrono::milliseconds timeout);

    Response response;
    std::shared_ptr<SocketHandle> handle;

private:
    void finish(Outcome outcome);

    std::shared_ptr<LoopGate> m_gate;
    boost::asio::steady_timer m_timer;
    Outcome m_outcome = Outcome::Waiting;
};

} // namespace karigar::http::detail
