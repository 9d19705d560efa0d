// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/live.h"
#include "sync/core/fault.h"
#include "sync/net/httpapi.h"
#include "sync/net/livesocket.h"
#include "sync/net/networktransport.h"
#include "sync/net/pagetail.h"
#include "sync/net/zstdbody.h"
#include "tests/sync/tinyserver.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QThread>
#include <QWebSocket>
#include <QWebSocketServer>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

using sync::HttpApi;
using sync::LiveSocket;

const QByteArray kPage =
    R"({"changes":[{"seq":3,"kind":"x","id":"a","doc":{"t":"]} \"cursor\":99"}},{"seq":4,"kind":"x","id":"b","doc":null}],)"
    R"("cursor":4,"more":true,"settled":2,"serverTime":1000500,"generation":"g 1"})";

QByteArray packed(const QByteArray& text)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(text.size()))), 0);
    out.resize(static_cast<qsizetype>(ZSTD_compress(out.data(), static_cast<size_t>(out.size()),
                                                    text.constData(), static_cast<size_t>(text.size()), 3)));
    return out;
}

/// The API against a server that gives one fixed reply and keeps the last request.
class ApiTest : public testing::Test {
protected:
    HttpApi& api()
    {
        m_transport = std::make_unique<sync::NetworkTransport>(m_server.url());
        m_api = std::make_unique<HttpApi>(*m_transport, clock, tuning,
                                          [this](Millis, Millis, Millis time) { serverTime = time; });
        m_api->setToken(u"secret"_s);
        return *m_api;
    }
    Error pullError()
    {
        const auto page = QCoro::waitFor(api().changes(0, {}, 10));
        EXPECT_FALSE(page);
        return page ? Error() : page.error();
    }
    void refuseWith(int status, const QByteArray& domain, const QByteArray& code, bool retry,
                    const QByteArray& headers = {})
    {
        reply.bytes =
            TinyServer::response(status,
                                 "{\"error\":{\"domain\":\"" + domain + "\",\"code\":\"" + code +
                                     "\",\"message\":\"No.\",\"retry\":" + (retry ? "true" : "false") + "}}",
                                 headers);
    }

    sync::Tuning tuning;
    TinyServer::Reply reply;
    QByteArray request;
    Millis serverTime = 0;
    ManualClock clock{1'000'000};

private:
    TinyServer m_server{[this](const QByteArray& got) {
        request = got;
        return reply;
    }};
    std::unique_ptr<sync::NetworkTransport> m_transport;
    std::unique_ptr<HttpApi> m_api;
};

bool waitFor(const std::function<bool()>& done)
{
    const QDeadlineTimer deadline(20'000);
    while (!done() && !deadline.hasExpired()) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return done();
}

} // namespace

TEST_F(ApiTest, APageComesPackedAndOnlyItsEndIsRead)
{
    reply.bytes = TinyServer::response(200, packed(kPage), "Content-Encoding: zstd\r\n");
    const auto page = QCoro::waitFor(api().changes(3, u"g 1"_s, 10));
    ASSERT_TRUE(page) << page.error().message.toStdString();
    EXPECT_EQ(page->text, kPage);
    EXPECT_EQ(page->cursor, 4);
    EXPECT_TRUE(page->more);
    EXPECT_EQ(page->generation, u"g 1"_s);
    EXPECT_EQ(page->changes, 2);
    EXPECT_EQ(serverTime, 1'000'500);
    EXPECT_TRUE(request.startsWith("GET /v1/changes?cursor=3&limit=10&generation=g%201 HTTP/1.1\r\n"))
        << request.constData();
    EXPECT_TRUE(request.contains("Accept-Encoding: zstd\r\n"));
    EXPECT_TRUE(request.contains("Authorization: Bearer secret\r\n"));
    EXPECT_TRUE(request.contains("X-Karigar-Protocol: 1\r\n"));
}

TEST_F(ApiTest, CommandsTravelAsTheProtocolSays)
{
    reply.bytes = TinyServer::response(
        200,
        R"({"outcomes":[{"n":5,"ok":false,"error":{"domain":"rule","code":"not_free","message":"Taken."}}],)"
        R"("serverTime":7})");
    protocol::CommandBatch batch;
    batch.commands.push_back({5, Id::mint(1), u"favourite.set"_s, {}, 9, {}});
    const auto answer = QCoro::waitFor(api().sendCommands(batch));
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->outcomes.size(), 1u);
    EXPECT_EQ(answer->outcomes[0].error->code, u"not_free"_s);
    EXPECT_TRUE(request.startsWith("POST /v1/commands "));
    EXPECT_TRUE(request.contains("\"n\":5"));
}

TEST_F(ApiTest, RefusalsAreToldApart)
{
    refuseWith(426, "protocol", "client_too_old", false);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::TooOld);
    refuseWith(401, "auth", "session_expired", false);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::SignInNeeded);
    refuseWith(401, "auth", "session_revoked", false);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::Revoked);
    refuseWith(409, "protocol", "generation", false);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::OtherFeed);
    refuseWith(503, "store", "busy", true);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::ServerTrouble);
    // Too many requests are not wrong ones: nothing lands in the tray, the client comes again later.
    refuseWith(429, "access", "too_many_requests", true);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::ServerTrouble);
    refuseWith(429, "access", "upload_quota", false);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::ServerTrouble);
    refuseWith(422, "input", "bad_batch", false);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::Refused);
    refuseWith(404, "http", "not_found", false);
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::ServerTrouble);
}

TEST_F(ApiTest, WhatIsForLaterIsNotAskedBefore)
{
    refuseWith(429, "access", "too_many_requests", true, "Retry-After: 20\r\n");
    HttpApi& client = api();
    const auto pull = [&] {
        const auto page = QCoro::waitFor(client.changes(0, {}, 10));
        return page ? QString() : page.error().code;
    };
    EXPECT_EQ(pull(), u"too_many_requests"_s);
    request.clear();
    reply.bytes = TinyServer::response(200, kPage);
    clock.advance(19 * kSecond);
    EXPECT_EQ(pull(), u"too_many_requests"_s);
    EXPECT_TRUE(request.isEmpty()) << "nobody was asked";
    EXPECT_TRUE(QCoro::waitFor(client.search(u"pottery"_s, 5))) << "something else may be asked for";
    clock.advance(1 * kSecond);
    EXPECT_EQ(pull(), QString());
    // No backend makes a client wait for ever, and another session has its own allowance.
    refuseWith(429, "access", "too_many_requests", true, "Retry-After: 999999999\r\n");
    EXPECT_EQ(pull(), u"too_many_requests"_s);
    reply.bytes = TinyServer::response(200, kPage);
    clock.advance(tuning.retryCap);
    EXPECT_EQ(pull(), QString());
    refuseWith(429, "access", "too_many_requests", true, "Retry-After: 60\r\n");
    EXPECT_EQ(pull(), u"too_many_requests"_s);
    reply.bytes = TinyServer::response(200, kPage);
    client.setToken(u"another"_s);
    EXPECT_EQ(pull(), QString());
}

TEST_F(ApiTest, WhateverStandsInBetweenRefusesNothing)
{
    reply.bytes = TinyServer::response(502, "<html>Bad gateway</html>");
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::ServerTrouble);
    reply.bytes = TinyServer::response(302, "", "Location: http://127.0.0.1:1/sign-in\r\n");
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::ServerTrouble);
    reply.bytes = TinyServer::response(200, "<html>Welcome to the hotel</html>");
    EXPECT_EQ(sync::classify(pullError()), sync::Fault::ServerTrouble);
}

TEST_F(ApiTest, AnAnswerThatStopsHalfwayIsNoAnswer)
{
    reply.bytes = TinyServer::response(200, kPage).chopped(20);
    EXPECT_EQ(pullError().domain, ErrorDomain::Network);
}

TEST_F(ApiTest, SilenceEnds)
{
    reply = {{}, false};
    tuning.requestTimeout = 50;
    EXPECT_EQ(pullError().code, u"timeout"_s);
}

TEST_F(ApiTest, AnswersAreBounded)
{
    tuning.largestPageBytes = 100'000;
    reply.bytes =
        TinyServer::response(200, packed(QByteArray(10'000'000, 'x')), "Content-Encoding: zstd\r\n");
    EXPECT_EQ(pullError().code, u"answer_too_large"_s);
    reply.bytes = TinyServer::response(200, QByteArray(10'000'000, 'x'));
    EXPECT_EQ(pullError().code, u"answer_too_large"_s);
}

TEST_F(ApiTest, AFileMustBeWhatItsNameSays)
{
    reply.bytes = TinyServer::response(200, "blue pot");
    EXPECT_FALSE(QCoro::waitFor(api().getAttachment(QString(64, u'0'))));
    const QByteArray hash = QCryptographicHash::hash("blue pot", QCryptographicHash::Sha256).toHex();
    const auto file = QCoro::waitFor(api().getAttachment(QString::fromLatin1(hash)));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->data, "blue pot");
}

TEST(NobodyThere, IsANetworkError)
{
    sync::NetworkTransport transport(QUrl(u"http://127.0.0.1:1"_s));
    SystemClock clock;
    HttpApi api(transport, clock, {});
    const auto page = QCoro::waitFor(api.changes(0, {}, 10));
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().domain, ErrorDomain::Network);
    EXPECT_EQ(page.error().code, u"no_connection"_s);
}

TEST(PageTailTest, OtherOrdersAreReadToo)
{
    const auto tail = sync::readPageTail(R"({"cursor":9,"changes":[{"doc":{"a":[1]}}],"more":false})");
    ASSERT_TRUE(tail);
    EXPECT_EQ(tail->cursor, 9);
    EXPECT_EQ(tail->paymentsMode, QString()) << "an older backend does not say";
    const auto test =
        sync::readPageTail(R"({"changes":[],"cursor":9,"more":false,"paymentsMode":"test","serverTime":1})");
    EXPECT_EQ(test->paymentsMode, u"test"_s);
    EXPECT_FALSE(sync::readPageTail("[]"));
    EXPECT_FALSE(sync::readPageTail(R"({"changes":[],"cursor":"9","more":false})"));
}

TEST(ZstdBodyTest, DamageIsAnError)
{
    const QByteArray good = packed(kPage);
    EXPECT_EQ(sync::unpackZstd(good, 10'000).value(), kPage);
    EXPECT_FALSE(sync::unpackZstd(good.chopped(3), 10'000));
    EXPECT_FALSE(sync::unpackZstd("not zstd at all", 10'000));
    EXPECT_FALSE(sync::unpackZstd({}, 10'000));
}

class LiveTest : public testing::Test {
protected:
    LiveTest()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server,
                         [this] { peer.reset(m_server.nextPendingConnection()); });
        url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    }

    std::unique_ptr<QWebSocket> peer;
    QUrl url;

private:
    QWebSocketServer m_server{u"test"_s, QWebSocketServer::NonSecureMode};
};

TEST_F(LiveTest, HintsArriveAndTypingLeaves)
{
    LiveSocket live(url, {});
    QStringList heard;
    QObject::connect(&live, &LiveSocket::opened, &live, [&] { heard.append(u"opened"_s); });
    QObject::connect(&live, &LiveSocket::changed, &live, [&] { heard.append(u"changed"_s); });
    QObject::connect(&live, &LiveSocket::revoked, &live, [&] { heard.append(u"revoked"_s); });
    QObject::connect(&live, &LiveSocket::closed, &live, [&] { heard.append(u"closed"_s); });
    QObject::connect(&live, &LiveSocket::typing, &live,
                     [&](const Id& channel, const Id&) { heard.append(channel.toText()); });
    live.open(u"secret"_s);
    ASSERT_TRUE(waitFor([&] { return peer && heard.contains(u"opened"_s); }));
    EXPECT_EQ(peer->request().rawHeader("Authorization"), QByteArray("Bearer secret"));
    EXPECT_EQ(peer->requestUrl().path(), u"/v1/live"_s);

    const Id channel = Id::mint(1);
    QString said;
    QObject::connect(peer.get(), &QWebSocket::textMessageReceived, peer.get(),
                     [&](const QString& text) { said = text; });
    live.sendTyping(channel);
    ASSERT_TRUE(waitFor([&] { return said.contains(channel.toText()); }));
    peer->sendTextMessage(u"not json"_s);
    peer->sendTextMessage(u"{\"t\":\"something new\"}"_s);
    peer->sendTextMessage(u"{\"t\":\"changed\"}"_s);
    peer->sendTextMessage(u"{\"t\":\"typing\",\"channel\":\"%1\"}"_s.arg(channel.toText()));
    peer->sendTextMessage(u"{\"t\":\"revoked\"}"_s);
    ASSERT_TRUE(waitFor([&] { return heard.contains(u"revoked"_s); }));
    EXPECT_EQ(heard, QStringList({u"opened"_s, u"changed"_s, channel.toText(), u"revoked"_s}));
    peer->close();
    ASSERT_TRUE(waitFor([&] { return heard.contains(u"closed"_s); }));
    EXPECT_EQ(heard.count(u"closed"_s), 1);
}

TEST(LiveSilence, IsNoticed)
{
    TinyServer server([](const QByteArray&) { return TinyServer::Reply{{}, false}; });
    sync::Tuning tuning;
    tuning.livePongTimeout = 50;
    LiveSocket live(server.url(), tuning);
    int closed = 0;
    QObject::connect(&live, &LiveSocket::closed, &live, [&] { ++closed; });
    live.open(u"secret"_s);
    ASSERT_TRUE(waitFor([&] { return closed > 0; }));
    EXPECT_EQ(closed, 1);
}

} // namespace karigar::tests
