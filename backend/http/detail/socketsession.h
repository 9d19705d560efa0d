// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this library. An accepted WebSocket on its loop: one coroutine reads, another writes while there
// is something to write.
#pragma once

#include "backend/http/detail/core.h"
#include "backend/http/detail/sockethandle.h"

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace karigar::http::detail {

class SocketSession final : public std::enable_shared_from_this<SocketSession> {
public:
    SocketSession(std::shared_ptr<Core> core, std::shared_ptr<SocketHandle> handle,
                  boost::beast::tcp_stream stream);

    // Handshake, then reads until the session is over.
    boost::asio::awaitable<void> run(boost::beast::http::request<boost::beast::http::string_body> request);
    void pump();
    void drain(); // says goodbye (1001)
    void abort(); // ends without one

private:
    boost::asio::awaitable<void> writeAll();
    boost::asio::awaitable<void> readAll();

    std::shared_ptr<Core> m_core;
    std::shared_ptr<SocketHandle> m_handle;
    boost::beast::websocket::stream<boost::beast::tcp_stream> m_stream;
    bool m_open = false;
    bool m_writing = false;
};

} // namespace karigar::http::detail
