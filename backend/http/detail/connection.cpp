// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/detail/connection.h"

#include <array>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <utility>

namespace karigar::http::detail {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr std::size_t kReadAhead = 64 * 1024;
constexpr std::size_t kLingerBytes = 4 * 1024 * 1024; // what a refused client may still push before we close

std::string lastForwarded(std::string_view header)
{
    const std::size_t comma = header.rfind(',');
    if (comma != std::string_view::npos)
        header.remove_prefix(comma + 1);
    const std::size_t start = header.find_first_not_of(' ');
    return start == std::string_view::npos ? std::string() : std::string(header.substr(start));
}

} // namespace

Connection::Connection(std::shared_ptr<Core> core, Loop& loop, asio::ip::tcp::socket socket)
    : m_core(std::move(core))
    , m_context(loop.context)
    , m_gate(loop.gate)
    , m_stream(std::move(socket))
    , m_buffer(m_core->options.limits.headerBytes + kReadAhead)
{
    beast::error_code ignored; // a client already gone shows at the first read
    const auto endpoint = m_stream.socket().remote_endpoint(ignored);
    m_peer = endpoint.address().to_string();
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
}

Connection::~Connection()
{
    m_core->leave(this);
}

void Connection::drain()
{
    if (m_socket)
        m_socket->drain();
    else if (m_idle)
        abort();
}

void Connection::abort()
{
    if (m_socket)
        m_socket->abort();
    else
        m_stream.close();
}

asio::awaitable<void> Connection::run()
{
    const auto self = shared_from_this();
    if (!m_core->enter(this, {weak_from_this(), m_gate})) {
        co_await refuse(httpError(503, "too_many_connections", "The server is busy; try again later.", true));
        co_return;
    }
    bool first = true;
    for (;;) {
        const bool arrived = co_await waitForRequest(first);
        if (!arrived)
            break;
        const bool more = co_await serveOne();
        if (!more)
            break;
        first = false;
    }
    if (!m_socket)
        m_stream.close();
}

asio::awaitable<bool> Connection::waitForRequest(bool first)
{
    if (m_buffer.size() > 0)
        co_return true;
    if (m_core->draining)
        co_return false;
    const Limits& limits = m_core->options.limits;
    m_idle = true;
    m_stream.expires_after(first ? limits.header : limits.idle);
    beast::error_code error;
    const std::size_t bytes = co_await m_stream.async_read_some(
        m_buffer.prepare(4096), asio::redirect_error(asio::use_awaitable, error));
    m_idle = false;
    m_buffer.commit(bytes);
    co_return !error;
}

void Connection::describe(const Parser& parser)
{
    const WireRequest& request = parser.get();
    const std::string target(request.target());
    m_entry.method = std::string(request.method_string());
    m_entry.path = target.substr(0, target.find('?'));
    if (m_core->options.trustForwardedFor && request.count("X-Forwarded-For") > 0)
        m_entry.peer = lastForwarded(request["X-Forwarded-For"]);
}

asio::awaitable<bool> Connection::serveOne()
{
    const Limits& limits = m_core->options.limits;
    m_entry = {};
    m_entry.peer = m_peer;
    m_started = std::chrono::steady_clock::now();
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(limits.headerBytes));
    parser.body_limit(boost::none); // the route's limit is not known yet; readBody() enforces it
    m_stream.expires_after(limits.header);
    beast::error_code error;
    co_await beast::http::async_read_header(m_stream, m_buffer, parser,
                                            asio::redirect_error(asio::use_awaitable, error));
    std::optional<Response> objection = error ? refusalFor(error) : objectionTo(parser.get());
    if (error && !objection)
        co_return false;
    if (!error)
        describe(parser);
    if (objection)
        co_return co_await refuse(std::move(*objection));

    RouteMatch match = m_core->router.match(m_entry.method, m_entry.path);
    const bool wantsSocket = beast::websocket::is_upgrade(parser.get());
    if (match.route && match.route->socketHandler && wantsSocket)
        co_return co_await upgrade(parser, std::move(match));
    co_return co_await answer(parser, std::move(match));
}

// The route that answers, or null and what to say instead.
const Route* Connection::choose(RouteMatch& match, Response& otherwise) const
{
    if (match.route && match.route->socketHandler) {
        otherwise = httpError(426, "upgrade_required", "This path speaks WebSocket only.");
        otherwise.header("Upgrade", "websocket");
        return nullptr;
    }
    if (match.route)
        return match.route;
    if (const Route* fallback = m_core->router.fallback())
        return fallback;
    if (match.allow.empty()) {
        otherwise = httpError(404, "not_found", "There is nothing at this address.");
    } else {
        otherwise = httpError(405, "method_not_allowed", "This address does not answer to that method.");
        otherwise.header("Allow", match.allow);
    }
    return nullptr;
}

asio::awaitable<bool> Connection::readBody(Parser& parser, const Route& route)
{
    const Limits& limits = m_core->options.limits;
    const std::size_t limit = route.bodyLimit.value_or(limits.bodyBytes);
    const auto announced = parser.content_length();
    if (announced && *announced > limit)
        co_return co_await refuse(tooLarge());
    parser.body_limit(limit);
    beast::error_code error;
    if (!parser.is_done() && parser.get().count(beast::http::field::expect) > 0) {
        static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
        m_stream.expires_after(limits.write);
        co_await asio::async_write(m_stream, asio::buffer(kContinue.data(), kContinue.size()),
                                   asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return false;
    }
    m_stream.expires_after(limits.body);
    co_await beast::http::async_read(m_stream, m_buffer, parser,
                                     asio::redirect_error(asio::use_awaitable, error));
    if (!error)
        co_return true;
    if (auto refusal = refusalFor(error))
        co_await refuse(std::move(*refusal));
    co_return false;
}

asio::awaitable<bool> Connection::answer(Parser& parser, RouteMatch match)
{
    static const Route kNoRoute;
    Response otherwise;
    const Route* route = choose(match, otherwise);
    const bool complete = co_await readBody(parser, route ? *route : kNoRoute);
    if (!complete)
        co_return false;
    const bool headOnly = m_entry.method == "HEAD";
    const bool keepAlive = parser.keep_alive();
    std::optional<Request> request = toRequest(parser.get());
    if (!request)
        co_return co_await refuse(httpError(400, "bad_target", "The request target is not well-formed."));
    m_entry.requestBytes = request->body.size();
    m_stream.expires_never();
    if (!route)
        co_return co_await write(std::move(otherwise), keepAlive, headOnly);

    request->peer = m_entry.peer;
    request->route = m_entry.route = route->pattern;
    request->params = std::move(match.params);
    const auto exchange = std::make_shared<Exchange>(m_context, m_gate);
    call(*route, std::move(*request), *exchange);
    const Exchange::Outcome outcome = co_await exchange->wait(m_core->options.limits.handler);
    if (outcome == Exchange::Outcome::HungUp) {
        log(0);
        co_return false;
    }
    if (outcome == Exchange::Outcome::Waiting)
        co_return co_await refuse(httpError(504, "timed_out", "The request took too long.", true));
    co_return co_await write(std::move(exchange->response), keepAlive, headOnly);
}

void Connection::call(const Route& route, Request request, Exchange& exchange) const
{
    try {
        route.handler(std::move(request), exchange.responder());
    } catch (const std::exception&) {
        // The responder went with the handler's frame and has answered 500.
    }
}

void Connection::callSocket(const Route& route, Request request, Exchange& exchange) const
{
    auto accept = [weak = exchange.weak_from_this(), gate = m_gate, core = m_core](SocketEvents events) {
        const auto accepted = std::exchange(events.onAccepted, nullptr);
        auto handle = std::make_shared<SocketHandle>(core->options.limits, gate, std::move(events));
        if (accepted)
            accepted(handle);
        Exchange::accept(weak, *gate, handle);
        return std::shared_ptr<LiveSocket>(handle);
    };
    try {
        route.socketHandler(std::move(request), Upgrade(exchange.responder(), std::move(accept)));
    } catch (const std::exception&) {
        // As above.
    }
}

asio::awaitable<bool> Connection::upgrade(Parser& parser, RouteMatch match)
{
    if (!parser.is_done())
        co_return co_await refuse(httpError(400, "bad_upgrade", "A WebSocket request has no body."));
    WireRequest wire = parser.get();
    std::optional<Request> request = toRequest(parser.get());
    if (!request)
        co_return co_await refuse(httpError(400, "bad_target", "The request target is not well-formed."));
    request->peer = m_entry.peer;
    request->route = m_entry.route = match.route->pattern;
    request->params = std::move(match.params);
    m_stream.expires_never();
    const auto exchange = std::make_shared<Exchange>(m_context, m_gate);
    callSocket(*match.route, std::move(*request), *exchange);
    const Exchange::Outcome outcome = co_await exchange->wait(m_core->options.limits.handler);
    if (outcome == Exchange::Outcome::Answered)
        co_return co_await write(std::move(exchange->response), parser.keep_alive(), false);
    if (outcome != Exchange::Outcome::Accepted)
        co_return co_await refuse(httpError(504, "timed_out", "The request took too long.", true));
    log(101);
    m_socket = std::make_shared<SocketSession>(m_core, exchange->handle, std::move(m_stream));
    co_await m_socket->run(std::move(wire));
    co_return false;
}

asio::awaitable<bool> Connection::write(Response response, bool keepAlive, bool headOnly)
{
    const Limits& limits = m_core->options.limits;
    keepAlive = keepAlive && !m_core->draining;
    const std::string head = formatHead(response, keepAlive);
    const std::string_view body = headOnly ? std::string_view{} : response.bodyText();
    m_entry.responseBytes = body.size();
    m_stream.expires_after(limits.write + std::chrono::seconds(body.size() / limits.writeBytesPerSecond));
    const std::array<asio::const_buffer, 2> parts{asio::buffer(head), asio::buffer(body.data(), body.size())};
    beast::error_code error;
    co_await asio::async_write(m_stream, parts, asio::redirect_error(asio::use_awaitable, error));
    log(response.status);
    co_return !error && keepAlive;
}

asio::awaitable<bool> Connection::refuse(Response response)
{
    co_await write(std::move(response), false, m_entry.method == "HEAD");
    co_await linger();
    co_return false;
}

// Closing with unread bytes in the buffer resets the connection and may destroy the answer on its way.
asio::awaitable<void> Connection::linger()
{
    beast::error_code error;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
    m_stream.expires_after(m_core->options.limits.linger);
    std::array<char, 16 * 1024> waste{};
    std::size_t total = 0;
    while (!error && total < kLingerBytes) {
        const std::size_t bytes = co_await m_stream.async_read_some(
            asio::buffer(waste), asio::redirect_error(asio::use_awaitable, error));
        total += bytes;
    }
}

void Connection::log(int status)
{
    m_entry.status = status;
    m_entry.duration =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_started);
    m_core->log(m_entry);
}

} // namespace karigar::http::detail
