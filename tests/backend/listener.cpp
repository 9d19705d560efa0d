// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/listener.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <QJsonDocument>

namespace karigar::kit {

namespace asio = boost::asio;
namespace beast = boost::beast;

struct Listener::Socket {
    asio::io_context context;
    beast::websocket::stream<beast::tcp_stream> stream{context};
    boost::system::error_code error;
};

Listener::Listener(const std::string& url, const std::string& token, const std::string& version)
    : m_socket(new Socket)
{
    const std::string host = url.substr(7, url.rfind(':') - 7);
    const HttpClient::Headers headers{"Authorization: Bearer " + token, "X-Karigar-Protocol: " + version};
    asio::ip::tcp::resolver resolver(m_socket->context);
    asio::connect(beast::get_lowest_layer(m_socket->stream).socket(),
                  resolver.resolve(host, url.substr(url.rfind(':') + 1)));
    m_socket->stream.set_option(
        beast::websocket::stream_base::decorator([&](beast::websocket::request_type& request) {
            request.set("Authorization", "Bearer " + token);
            request.set("X-Karigar-Protocol", version);
        }));
    beast::websocket::response_type answer;
    m_socket->stream.handshake(answer, host, "/v1/live", m_socket->error);
    m_answer.status = static_cast<int>(answer.result_int());
    m_answer.body = answer.body();
    m_answer.type = answer[beast::http::field::content_type];
    for (const auto& field : answer) {
        QByteArray name(field.name_string().data(), static_cast<qsizetype>(field.name_string().size()));
        m_answer.headers.emplace_back(name.toLower().toStdString(), std::string(field.value()));
    }
    HttpClient::tell({"GET", "/v1/live", {}, headers, m_answer});
}

Listener::~Listener() = default;

void Listener::say(const QJsonObject& frame)
{
    const std::string text = QJsonDocument(frame).toJson(QJsonDocument::Compact).toStdString();
    m_socket->stream.write(asio::buffer(text), m_socket->error);
}

QJsonObject Listener::next()
{
    beast::flat_buffer buffer;
    m_socket->stream.read(buffer, m_socket->error);
    if (m_socket->error)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(beast::buffers_to_string(buffer.data())))
        .object();
}

} // namespace karigar::kit
