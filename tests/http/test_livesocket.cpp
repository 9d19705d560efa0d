// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket sessions: echo, refusal, slow readers, drain.
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <future>
#include <gtest/gtest.h>

namespace karigar::http::test {

using namespace std::chrono_literals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;

class SocketClient {
public:
    SocketClient(std::uint16_t port, std::string path)
    {
        m_stream.next_layer().connect({asio::ip::address_v4::loopback(), port});
        m_stream.handshake(m_answer, "localhost", path, m_error);
    }
    void send(const std::string& text) { m_stream.write(asio::buffer(text), m_error); }
    std::string read()
    {
        beast::flat_buffer buffer;
        m_stream.read(buffer, m_error);
        return beast::buffers_to_string(buffer.data());
    }
    beast::error_code error() const { return m_error; }
    int status() const { return m_answer.result_int(); }
    int closeCode() const { return m_stream.reason().code; }

private:
    asio::io_context m_context;
    websocket::stream<asio::ip::tcp::socket> m_stream{m_context};
    websocket::response_type m_answer;
    beast::error_code m_error;
};

struct Sessions {
    std::promise<std::shared_ptr<LiveSocket>> opened;
    std::promise<void> closed;

    Router router()
    {
        Router router = echoRouter();
        router.ws("/live", [this](Request&& request, Upgrade upgrade) {
            if (request.queryValue("token") != "good") {
                std::move(upgrade).refuse(httpError(401, "unauthorised", "Sign in first."));
                return;
            }
            SocketEvents events;
            events.onText = [](LiveSocket& socket, std::string_view text) {
                socket.send("echo " + std::string(text));
            };
            events.onClosed = [this](LiveSocket&) { closed.set_value(); };
            events.onAccepted = [](const std::shared_ptr<LiveSocket>& socket) {
                socket->send("welcome"); // before the client hears that it is connected
            };
            opened.set_value(std::move(upgrade).accept(std::move(events)));
        });
        return router;
    }
};

TEST(LiveSocket, EchoesAndSendsFromAnotherThread)
{
    Sessions sessions;
    TestServer server({}, sessions.router(), 2);
    SocketClient client(server.port, "/live?token=good");
    EXPECT_EQ(client.status(), 101);
    EXPECT_EQ(client.read(), "welcome");
    client.send("a");
    EXPECT_EQ(client.read(), "echo a");
    const auto socket = sessions.opened.get_future().get();
    EXPECT_TRUE(socket->send("hint"));
    EXPECT_EQ(client.read(), "hint");
    socket->close(4001, "signed out");
    client.read();
    EXPECT_EQ(client.error(), websocket::error::closed);
    EXPECT_EQ(client.closeCode(), 4001);
    sessions.closed.get_future().get();
    EXPECT_FALSE(socket->isOpen());
    EXPECT_FALSE(socket->send("late"));
}

TEST(LiveSocket, IsRefusedWithAnOrdinaryAnswer)
{
    Sessions sessions;
    TestServer server({}, sessions.router());
    SocketClient client(server.port, "/live?token=bad");
    EXPECT_EQ(client.error(), websocket::error::upgrade_declined);
    EXPECT_EQ(client.status(), 401);
    EXPECT_EQ(ask(server.port, "GET /live?token=good HTTP/1.1\r\nHost: x\r\n\r\n").status, 426);
}

TEST(LiveSocket, IsClosedForAMessageThatIsTooLarge)
{
    Sessions sessions;
    Limits limits;
    limits.socketMessageBytes = 100;
    TestServer server(limits, sessions.router());
    SocketClient client(server.port, "/live?token=good");
    client.read();
    client.send(std::string(101, 'x'));
    client.read();
    EXPECT_EQ(client.closeCode(), websocket::close_code::too_big);
    sessions.closed.get_future().get();
}

TEST(LiveSocket, DropsAReaderThatIsTooSlow)
{
    Sessions sessions;
    Limits limits;
    limits.socketQueueBytes = 200'000;
    TestServer server(limits, sessions.router());
    SocketClient client(server.port, "/live?token=good");
    const auto socket = sessions.opened.get_future().get();
    const auto page = std::make_shared<const std::string>(100'000, 'p');
    bool accepted = true;
    for (int i = 0; i < 10'000 && accepted; ++i)
        accepted = socket->send(page);
    EXPECT_FALSE(accepted);
    sessions.closed.get_future().get();
}

TEST(LiveSocket, IsToldThatTheServerStops)
{
    Sessions sessions;
    TestServer server({}, sessions.router());
    SocketClient client(server.port, "/live?token=good");
    client.read();
    auto drained = std::async(std::launch::async, [&] { return server.server.drain(20s); });
    client.read();
    EXPECT_EQ(client.closeCode(), websocket::close_code::going_away);
    EXPECT_TRUE(drained.get());
    sessions.closed.get_future().get();
}

} // namespace karigar::http::test
