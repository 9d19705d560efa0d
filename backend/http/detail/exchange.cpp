// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/detail/exchange.h"

#include "backend/http/detail/sockethandle.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace karigar::http::detail {

namespace asio = boost::asio;

Exchange::Exchange(asio::io_context& context, std::shared_ptr<LoopGate> gate)
    : m_gate(std::move(gate))
    , m_timer(context)
{
}

Responder Exchange::responder()
{
    return Responder([weak = weak_from_this(), gate = m_gate](std::optional<Response> answer) {
        gate->post([weak, answer = std::move(answer)]() mutable {
            const auto exchange = weak.lock();
            if (!exchange || exchange->m_outcome != Outcome::Waiting)
                return;
            if (answer)
                exchange->response = std::move(*answer);
            exchange->finish(answer ? Outcome::Answered : Outcome::HungUp);
        });
    });
}

void Exchange::accept(const std::weak_ptr<Exchange>& weak, LoopGate& gate,
                      std::shared_ptr<SocketHandle> handle)
{
    gate.post([weak, handle = std::move(handle)] {
        const auto exchange = weak.lock();
        if (!exchange || exchange->m_outcome != Outcome::Waiting) {
            handle->ended(); // accepted too late: the client has been answered or is gone
            return;
        }
        exchange->handle = handle;
        exchange->finish(Outcome::Accepted);
    });
}

asio::awaitable<Exchange::Outcome> Exchange::wait(std::chrono::milliseconds timeout)
{
    if (m_outcome == Outcome::Waiting) {
        m_timer.expires_after(timeout);
        boost::system::error_code ignored; // cancelled: the answer is here
        co_await m_timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    co_return m_outcome;
}

void Exchange::finish(Outcome outcome)
{
    m_outcome = outcome;
    m_timer.cancel();
}

} // namespace karigar::http::detail
