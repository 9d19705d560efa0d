// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this library. One client connection on its loop: reads requests one after another (pipelined
// ones wait in the buffer), has each answered, and turns into a WebSocket when asked to.
#pragma once

#include "backend/http/detail/core.h"
#include "backend/http/detail/exchange.h"
#include "backend/http/detail/socketsession.h"
#include "backend/http/detail/wire.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/http/parser.hpp>

namespace karigar::http::detail {

class Connection final : public Closable, public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Core> core, Loop& loop, boost::asio::ip::tcp::socket socket);
    ~Connection() override;

    boost::asio::awaitable<void> run();
    void drain() override;
    void abort() override;

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    boost::asio::awaitable<bool> waitForRequest(bool first);
    boost::asio::awaitable<bool> serveOne();
    boost::asio::awaitable<bool> readBody(Parser& parser, const Route& route);
    boost::asio::awaitable<bool> answer(Parser& parser, RouteMatch match);
    boost::asio::awaitable<bool> upgrade(Parser& parser, RouteMatch match);
    boost::asio::awaitable<bool> write(Response response, bool keepAlive, bool headOnly);
    boost::asio::awaitable<bool> refuse(Response response);
    boost::asio::awaitable<void> linger();
    const Route* choose(RouteMatch& match, Response& otherwise) const;
    void describe(const Parser& parser);
    void log(int status);
    void call(const Route& route, Request request, Exchange& exchange) const;
    void callSocket(const Route& route, Request request, Exchange& exchange) const;

    std::shared_ptr<Core> m_core;
    boost::asio::io_context& m_context;
    std::shared_ptr<LoopGate> m_gate;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    std::shared_ptr<SocketSession> m_socket; // once it is a WebSocket
    std::string m_peer;
    AccessEntry m_entry;
    std::chrono::steady_clock::time_point m_started;
    bool m_idle = false;
};

} // namespace karigar::http::detail
