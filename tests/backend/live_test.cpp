// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/requestlimits.h"
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <gtest/gtest.h>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;
namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

class Listener {
public:
    Listener(const std::string& url, const std::string& token)
    {
        const std::string host = url.substr(7, url.rfind(':') - 7);
        asio::ip::tcp::resolver resolver(m_context);
        asio::connect(beast::get_lowest_layer(m_socket).socket(),
                      resolver.resolve(host, url.substr(url.rfind(':') + 1)));
        m_socket.set_option(
            beast::websocket::stream_base::decorator([&](beast::websocket::request_type& request) {
                request.set("Authorization", "Bearer " + token);
                request.set("X-Karigar-Protocol", "1");
            }));
        m_socket.handshake(m_answer, host, "/v1/live", m_error);
    }

    bool connected() const { return !m_error; }
    int status() const { return static_cast<int>(m_answer.result_int()); }
    bool answered(std::string_view text) const { return m_answer.body().find(text) != std::string::npos; }
    void say(const QJsonObject& frame)
    {
        m_socket.write(asio::buffer(QJsonDocument(frame).toJson(QJsonDocument::Compact).toStdString()),
                       m_error);
    }
    /// The next frame; empty when the server hung up.
    QJsonObject next()
    {
        beast::flat_buffer buffer;
        m_socket.read(buffer, m_error);
        if (m_error)
            return {};
        return QJsonDocument::fromJson(QByteArray::fromStdString(beast::buffers_to_string(buffer.data())))
            .object();
    }

private:
    asio::io_context m_context;
    beast::websocket::stream<beast::tcp_stream> m_socket{m_context};
    beast::websocket::response_type m_answer;
    boost::system::error_code m_error;
};

} // namespace

TEST(Live, TellsOfChangesAndOfRevocation)
{
    Market market(Market::Webhooks::Off);
    Person phone = market.person();
    ASSERT_TRUE(phone.joinAsCustomer("Meera"));
    Person laptop = market.person();
    ASSERT_TRUE(laptop.signIn(phone.email().toStdString(), kPassword));
    Listener listener(market.url(), phone.token());
    ASSERT_TRUE(listener.connected());
    ASSERT_EQ(laptop.command(u"user.save"_s, {{"name"_L1, u"Meera I"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}),
              QString());
    EXPECT_EQ(listener.next().value("t"_L1).toString(), u"changed"_s);
    ASSERT_EQ(laptop.post("/v1/sessions/revoke", {{"device"_L1, phone.device().toText()}}).status, 200);
    QJsonObject frame = listener.next();
    while (frame.value("t"_L1).toString() == "changed"_L1) // of what came before
        frame = listener.next();
    EXPECT_EQ(frame.value("t"_L1).toString(), u"revoked"_s);
    EXPECT_TRUE(listener.next().isEmpty()) << "and then hangs up";
}

TEST(Live, RefusesWhoIsNotSignedIn)
{
    Market market(Market::Webhooks::Off);
    Listener listener(market.url(), "nonsense");
    EXPECT_FALSE(listener.connected());
    EXPECT_EQ(listener.status(), 401);
}

TEST(Live, KeepsSoManyConnectionsOfOneSessionOpen)
{
    Market market(Market::Webhooks::Off);
    Person phone = market.person();
    ASSERT_TRUE(phone.joinAsCustomer("Meera"));
    Person laptop = market.person();
    ASSERT_TRUE(laptop.signIn(phone.email().toStdString(), kPassword));
    std::vector<std::unique_ptr<Listener>> open;
    for (std::size_t i = 0; i < backend::kLiveBySession; ++i) {
        open.push_back(std::make_unique<Listener>(market.url(), phone.token()));
        ASSERT_TRUE(open.back()->connected()) << i;
    }
    const Listener oneMore(market.url(), phone.token());
    EXPECT_FALSE(oneMore.connected());
    EXPECT_EQ(oneMore.status(), 429);
    EXPECT_TRUE(oneMore.answered("too_many_connections"));
    EXPECT_TRUE(Listener(market.url(), laptop.token()).connected()) << "the other device has its own";
    open.pop_back();
    // The server hears of the end in its own time.
    bool room = false;
    for (int i = 0; i < 500 && !room; ++i)
        room = Listener(market.url(), phone.token()).connected();
    EXPECT_TRUE(room);
}

TEST(Live, LetsASessionConnectSoOften)
{
    Market market(Market::Webhooks::Off, {"--request-limits", "0.1"});
    Person phone = market.person();
    ASSERT_TRUE(phone.joinAsCustomer("Meera"));
    bool refused = false;
    for (int i = 0; i < 40 && !refused; ++i)
        refused = Listener(market.url(), phone.token()).answered("too_many_requests");
    EXPECT_TRUE(refused);
    market.advance(kMinute);
    EXPECT_NE(Listener(market.url(), phone.token()).status(), 429) << "it passes";
}

TEST(Live, PassesTypingOnToTheOtherPersonOfTheConversationOnly)
{
    Market market;
    Person artisan = market.person();
    Person customer = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
    ASSERT_TRUE(customer.joinAsCustomer("Meera"));
    ASSERT_TRUE(Market::openDaily(artisan));
    const Hold hold = Market::hold(customer, Market::listService(artisan, "instant", 1), market.startAt(2));
    Market::payInBrowser(customer, hold.payment);
    ASSERT_TRUE(customer.pullUntil([&] { return customer.record(u"channel"_s, hold.booking).has_value(); }));
    Listener hears(market.url(), artisan.token());
    Listener types(market.url(), customer.token());
    Person stranger = market.person();
    ASSERT_TRUE(stranger.joinAsCustomer("Ravi"));
    Listener other(market.url(), stranger.token());
    ASSERT_TRUE(hears.connected() && types.connected() && other.connected());
    other.say({{"t"_L1, u"typing"_s}, {"channel"_L1, hold.booking.toText()}});
    types.say({{"t"_L1, u"typing"_s}, {"channel"_L1, hold.booking.toText()}});
    QJsonObject frame = hears.next();
    while (frame.value("t"_L1).toString() == "changed"_L1)
        frame = hears.next();
    EXPECT_EQ(frame.value("t"_L1).toString(), u"typing"_s);
    EXPECT_EQ(frame.value("user"_L1).toString(), customer.user().toText());
}
