// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"

#include "backend/http/detail/connection.h"
#include "backend/http/detail/core.h"
#include "backend/http/detail/loop.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace karigar::http {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::chrono::milliseconds kAbortTime{1'000};

} // namespace

struct Server::Impl {
    Impl(ServerOptions options, Router router)
        : core(std::make_shared<detail::Core>(std::move(options), std::move(router)))
    {
        const int threads = std::max(1, core->options.threads);
        for (int i = 0; i < threads; ++i)
            loops.push_back(std::make_unique<detail::Loop>());
        acceptor.emplace(loops.front()->context);
    }

    std::expected<std::uint16_t, std::string> listen();
    asio::awaitable<void> acceptAll();
    void adopt(tcp::socket socket, detail::Loop& loop);
    void runThreads();
    void stop();

    std::shared_ptr<detail::Core> core;
    std::vector<std::unique_ptr<detail::Loop>> loops;
    std::optional<tcp::acceptor> acceptor; // lives on the first loop
    bool started = false;
};

std::expected<std::uint16_t, std::string> Server::Impl::listen()
{
    boost::system::error_code error;
    const bool local = core->options.address == "localhost"; // the one name that needs no resolver
    const auto address = asio::ip::make_address(local ? "127.0.0.1" : core->options.address, error);
    if (error)
        return std::unexpected("'" + core->options.address + "' is not an IP address");
    const tcp::endpoint endpoint(address, core->options.port);
    const auto failed = [&] {
        return std::unexpected("cannot listen on " + core->options.address + ':' +
                               std::to_string(core->options.port) + ": " + error.message());
    };
    if (acceptor->open(endpoint.protocol(), error))
        return failed();
#ifndef _WIN32 // there the option would let two programs share the port
    if (acceptor->set_option(tcp::acceptor::reuse_address(true), error))
        return failed();
#endif
    if (acceptor->bind(endpoint, error) || acceptor->listen(asio::socket_base::max_listen_connections, error))
        return failed();
    return acceptor->local_endpoint().port();
}

void Server::Impl::adopt(tcp::socket socket, detail::Loop& loop)
{
    const auto connection = std::make_shared<detail::Connection>(core, loop, std::move(socket));
    // The coroutine begins later, on the other loop's thread: until then this keeps the connection.
    asio::co_spawn(
        loop.context, [connection] { return connection->run(); }, asio::detached);
}

asio::awaitable<void> Server::Impl::acceptAll()
{
    std::size_t next = 0;
    while (acceptor->is_open()) {
        detail::Loop& loop = *loops[next++ % loops.size()];
        tcp::socket socket(loop.context);
        boost::system::error_code error;
        co_await acceptor->async_accept(socket, asio::redirect_error(asio::use_awaitable, error));
        if (error == asio::error::operation_aborted)
            co_return;
        if (error) {
            // Out of file descriptors, most likely: let some connections end before trying again.
            asio::steady_timer pause(loops.front()->context, std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        adopt(std::move(socket), loop);
    }
}

void Server::Impl::runThreads()
{
    for (const auto& loop : loops) {
        loop->thread = std::thread([context = &loop->context] {
            const auto guard = asio::make_work_guard(*context);
            context->run();
        });
    }
}

void Server::Impl::stop()
{
    for (const auto& loop : loops)
        loop->context.stop();
    for (const auto& loop : loops) {
        if (loop->thread.joinable())
            loop->thread.join();
        loop->gate->shut();
    }
    acceptor.reset();
    loops.clear();
}

Server::Server(ServerOptions options, Router router)
    : m_impl(std::make_unique<Impl>(std::move(options), std::move(router)))
{
}

Server::~Server()
{
    drain(std::chrono::milliseconds(0));
}

std::expected<std::uint16_t, std::string> Server::start()
{
    const auto port = m_impl->listen();
    if (!port)
        return port;
    asio::co_spawn(m_impl->loops.front()->context, m_impl->acceptAll(), asio::detached);
    m_impl->runThreads();
    m_impl->started = true;
    return port;
}

bool Server::drain(std::chrono::milliseconds timeout)
{
    if (!m_impl->started)
        return true;
    m_impl->started = false;
    m_impl->core->draining = true;
    m_impl->loops.front()->gate->post([impl = m_impl.get()] {
        boost::system::error_code ignored; // it is closed in any case
        impl->acceptor->close(ignored);
    });
    m_impl->core->forEach(&detail::Closable::drain);
    const bool finished = m_impl->core->waitUntilEmpty(timeout);
    if (!finished) {
        m_impl->core->forEach(&detail::Closable::abort);
        m_impl->core->waitUntilEmpty(kAbortTime);
    }
    m_impl->stop();
    return finished;
}

} // namespace karigar::http
