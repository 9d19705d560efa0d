// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/detail/socketsession.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

namespace karigar::http::detail {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;

SocketSession::SocketSession(std::shared_ptr<Core> core, std::shared_ptr<SocketHandle> handle,
                             beast::tcp_stream stream)
    : m_core(std::move(core))
    , m_handle(std::move(handle))
    , m_stream(std::move(stream))
{
}

asio::awaitable<void> SocketSession::run(beast::http::request<beast::http::string_body> request)
{
    const auto self = shared_from_this();
    const Limits& limits = m_core->options.limits;
    beast::get_lowest_layer(m_stream).expires_never(); // the WebSocket layer has time-outs of its own
    websocket::stream_base::timeout timeouts;
    timeouts.handshake_timeout = limits.socketClose;
    timeouts.idle_timeout = limits.socketIdle;
    timeouts.keep_alive_pings = true;
    m_stream.set_option(timeouts);
    m_stream.read_message_max(limits.socketMessageBytes);

    beast::error_code error;
    co_await m_stream.async_accept(request, asio::redirect_error(asio::use_awaitable, error));
    if (!error) {
        m_open = true;
        m_handle->attach(weak_from_this());
        if (m_core->draining)
            drain();
        co_await readAll();
        m_open = false;
    }
    m_handle->ended();
}

asio::awaitable<void> SocketSession::readAll()
{
    beast::flat_buffer buffer;
    beast::error_code error;
    for (;;) {
        co_await m_stream.async_read(buffer, asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return;
        if (!m_stream.got_text()) {
            m_handle->close(websocket::close_code::unknown_data, "text messages only");
        } else {
            const auto data = buffer.cdata();
            m_handle->deliver(std::string_view(static_cast<const char*>(data.data()), data.size()));
        }
        buffer.consume(buffer.size());
    }
}

void SocketSession::pump()
{
    if (!m_open || m_writing)
        return;
    m_writing = true;
    asio::co_spawn(m_stream.get_executor(), writeAll(), asio::detached);
}

asio::awaitable<void> SocketSession::writeAll()
{
    const auto self = shared_from_this();
    beast::error_code error;
    for (;;) {
        const std::shared_ptr<const std::string> text = m_handle->takeNext();
        if (!text)
            break;
        m_stream.text(true);
        co_await m_stream.async_write(asio::buffer(*text), asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return;
    }
    const auto goodbye = m_handle->goodbye();
    if (!goodbye) {
        m_writing = false;
        co_return;
    }
    // m_writing stays set: nothing may be written after the close frame.
    const websocket::close_reason reason(static_cast<websocket::close_code>(goodbye->code), goodbye->reason);
    co_await m_stream.async_close(reason, asio::redirect_error(asio::use_awaitable, error));
}

void SocketSession::drain()
{
    m_handle->close(websocket::close_code::going_away, "server is stopping");
}

void SocketSession::abort()
{
    beast::get_lowest_layer(m_stream).close();
}

} // namespace karigar::http::detail
