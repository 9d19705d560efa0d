// SPDX-License-Identifier: GPL-3.0-or-later
// What ordinary and slow clients get: routing, keep-alive, limits, time-outs, drain.
#include "tests/http/rawclient.h"
#include "tests/http/testserver.h"

#include <future>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace karigar::http::test {

using namespace std::chrono_literals;
using testing::HasSubstr;

TEST(Server, AnswersAndKeepsTheConnection)
{
    TestServer server;
    RawClient client(server.port);
    for (int i = 0; i < 3; ++i) {
        client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
        const RawAnswer answer = client.read();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "hello");
        EXPECT_EQ(answer.headers.at("connection"), "keep-alive");
        EXPECT_EQ(answer.headers.at("x-content-type-options"), "nosniff");
    }
}

TEST(Server, AnswersPipelinedRequestsInOrder)
{
    TestServer server;
    RawClient client(server.port);
    client.send("GET /item/1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: "
                "3\r\n\r\nabc"
                "GET /item/3?q=a%20b HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client.read().body, "1|");
    EXPECT_EQ(client.read().body, "abc");
    EXPECT_EQ(client.read().body, "3|a b");
}

TEST(Server, TellsNotFoundFromNotAllowed)
{
    TestServer server;
    EXPECT_EQ(ask(server.port, "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n").status, 404);
    const RawAnswer answer = ask(server.port, "DELETE /item/7 HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(answer.status, 405);
    EXPECT_EQ(answer.headers.at("allow"), "GET, HEAD");
    EXPECT_THAT(answer.body, HasSubstr(R"({"error":{"domain":"http","code":"method_not_allowed")"));
    EXPECT_EQ(ask(server.port, "GET /item/latest HTTP/1.1\r\nHost: x\r\n\r\n").body, "literal");
}

TEST(Server, AnswersHeadWithoutBody)
{
    TestServer server;
    RawClient client(server.port);
    client.send("HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\nGET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    const RawAnswer head = client.read(true);
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.headers.at("content-length"), "5");
    EXPECT_EQ(client.read().body, "hello"); // a body after HEAD would be read as this answer's head
}

TEST(Server, AnswersForHandlersThatDoNot)
{
    TestServer server;
    EXPECT_EQ(ask(server.port, "GET /lost HTTP/1.1\r\nHost: x\r\n\r\n").status, 500);
    EXPECT_EQ(ask(server.port, "GET /throws HTTP/1.1\r\nHost: x\r\n\r\n").status, 500);
    EXPECT_EQ(ask(server.port, "GET /hang-up HTTP/1.1\r\nHost: x\r\n\r\n").status, 0);
    Limits limits;
    limits.handler = 20ms;
    Router router;
    std::vector<Responder> kept;
    router.add("GET", "/never", [&](Request&&, Responder answer) { kept.push_back(std::move(answer)); });
    TestServer slow(limits, std::move(router));
    EXPECT_EQ(ask(slow.port, "GET /never HTTP/1.1\r\nHost: x\r\n\r\n").status, 504);
}

TEST(Server, DoesNotLetAHeaderValueBecomeAHeader)
{
    TestServer server;
    const RawAnswer answer = ask(server.port, "GET /split HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(answer.headers.at("x-note"), "aSet-Cookie: stolen=1");
    EXPECT_FALSE(answer.headers.contains("set-cookie"));
}

TEST(Server, RefusesBodiesOverTheRoutesLimit)
{
    TestServer server;
    RawClient client(server.port);
    client.send("POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n0123456789");
    EXPECT_EQ(client.read().status, 200);
    client.send("POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n0123456789a");
    const RawAnswer answer = client.read();
    EXPECT_EQ(answer.status, 413);
    EXPECT_THAT(answer.body, HasSubstr("body_too_large"));
    EXPECT_EQ(answer.headers.at("connection"), "close");
    EXPECT_TRUE(client.closedByServer());
    const RawAnswer chunked =
        ask(server.port, "POST /small HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "8\r\n01234567\r\n8\r\n01234567\r\n0\r\n\r\n");
    EXPECT_EQ(chunked.status, 413);
}

TEST(Server, TheRefusalOfALargeBodyArrives)
{
    TestServer server;
    RawClient client(server.port);
    client.send("POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n" +
                std::string(2'000'000, 'x'));
    EXPECT_EQ(client.read().status, 413);
}

TEST(Server, AnswersExpectContinueAndOnlyThen)
{
    TestServer server;
    RawClient client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.read().status, 100);
    client.send("ok");
    EXPECT_EQ(client.read().body, "ok");
    RawClient tooMuch(server.port);
    tooMuch.send("POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(tooMuch.read().status, 413);
    EXPECT_EQ(ask(server.port, "GET /hello HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n").status, 417);
}

TEST(Server, RefusesHeadersOverTheLimit)
{
    TestServer server;
    const std::string large =
        "GET /hello HTTP/1.1\r\nHost: x\r\nX-Large: " + std::string(20'000, 'a') + "\r\n\r\n";
    EXPECT_EQ(ask(server.port, large).status, 431);
}

TEST(Server, ClosesOnSlowHeadersHoweverSteadilyTheyDrip)
{
    Limits limits;
    limits.header = 150ms;
    TestServer server(limits);
    RawClient client(server.port);
    client.send("GET /hello HTTP/1.1\r\nHost: x\r\n");
    std::atomic<bool> stop = false;
    auto drip = std::async(std::launch::async, [&] {
        while (!stop) {
            client.send("X: y\r\n");
            std::this_thread::sleep_for(10ms);
        }
    });
    EXPECT_TRUE(client.closedByServer()); // each byte in time, the whole not
    stop = true;
    drip.get();
}

TEST(Server, ClosesOnSlowBodiesAndIdleConnections)
{
    Limits limits;
    limits.body = 50ms;
    limits.idle = 50ms;
    TestServer server(limits);
    RawClient slow(server.port);
    slow.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab");
    EXPECT_TRUE(slow.closedByServer());
    RawClient idle(server.port);
    idle.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(idle.read().status, 200);
    EXPECT_TRUE(idle.closedByServer());
}

TEST(Server, RefusesMoreConnectionsThanAllowed)
{
    Limits limits;
    limits.connections = 1;
    TestServer server(limits);
    RawClient first(server.port);
    first.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_EQ(first.read().status, 200);
    RawClient second(server.port);
    second.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(second.read().status, 503);
}

TEST(Server, SendsALargeSharedBodyWhole)
{
    const auto page = std::make_shared<const std::string>(300'000, 'p');
    Router router;
    router.add("GET", "/page", [&](Request&&, Responder answer) {
        Response response;
        response.body = page;
        answer(std::move(response));
    });
    TestServer server({}, std::move(router), 2);
    RawClient client(server.port);
    for (int i = 0; i < 5; ++i) {
        client.send("GET /page HTTP/1.1\r\nHost: x\r\n\r\n");
        EXPECT_EQ(client.read().body, *page);
    }
}

TEST(Server, DrainLetsTheRunningRequestFinishAndClosesTheIdle)
{
    std::promise<Responder> arrived;
    Router router = echoRouter();
    router.add("GET", "/slow", [&](Request&&, Responder answer) { arrived.set_value(std::move(answer)); });
    TestServer server({}, std::move(router));
    RawClient idle(server.port);
    idle.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_EQ(idle.read().status, 200);
    RawClient busy(server.port);
    busy.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    Responder answer = arrived.get_future().get();
    auto drained = std::async(std::launch::async, [&] { return server.server.drain(20s); });
    EXPECT_TRUE(idle.closedByServer());
    answer(text(200, "done"));
    const RawAnswer last = busy.read();
    EXPECT_EQ(last.body, "done");
    EXPECT_EQ(last.headers.at("connection"), "close");
    EXPECT_TRUE(drained.get());
    EXPECT_THROW(RawClient{server.port}, std::runtime_error);
}

TEST(Server, DrainCutsWhatDoesNotFinish)
{
    std::promise<Responder> arrived;
    Router router;
    router.add("GET", "/slow", [&](Request&&, Responder answer) { arrived.set_value(std::move(answer)); });
    auto server = std::make_unique<TestServer>(Limits{}, std::move(router));
    RawClient client(server->port);
    client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    Responder answer = arrived.get_future().get();
    EXPECT_FALSE(server->server.drain(10ms));
    EXPECT_TRUE(client.closedByServer());
    server.reset();
    answer(text(200, "too late")); // after the server's end: nothing happens
}

TEST(Server, LogsWithoutSecrets)
{
    TestServer server;
    ask(server.port, "GET /item/9?token=secret HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer secret\r\n\r\n");
    server.server.drain(5s);
    const auto log = server.logged();
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0].path, "/item/9");
    EXPECT_EQ(log[0].route, "/item/{id}");
    EXPECT_EQ(log[0].status, 200);
    EXPECT_EQ(log[0].peer, "127.0.0.1");
    EXPECT_THAT(toJsonLine(log[0]), testing::Not(HasSubstr("secret")));
}

TEST(Server, BelievesForwardedAddressesOnlyWhenTold)
{
    for (const bool trusted : {false, true}) {
        std::string peer;
        ServerOptions options;
        options.address = "localhost";
        options.trustForwardedFor = trusted;
        Router router;
        router.add("GET", "/", [&](Request&& request, Responder answer) {
            peer = request.peer;
            answer(text(200, ""));
        });
        Server server(options, std::move(router));
        const std::uint16_t port = server.start().value();
        ask(port, "GET / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 10.0.0.1, 192.0.2.9\r\n\r\n");
        EXPECT_EQ(peer, trusted ? "192.0.2.9" : "127.0.0.1");
    }
}

TEST(Server, SaysWhyItCannotListen)
{
    TestServer taken;
    ServerOptions options;
    options.port = taken.port;
    Server second(options, Router{});
    const auto port = second.start();
    ASSERT_FALSE(port);
    EXPECT_THAT(port.error(), HasSubstr("cannot listen on 127.0.0.1:"));
}

} // namespace karigar::http::test
