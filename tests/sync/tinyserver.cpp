// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/tinyserver.h"

#include <memory>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

bool isWhole(const QByteArray& request)
{
    const auto end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = request.left(end).toLower();
    const auto at = head.indexOf("content-length:");
    const qsizetype length =
        at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    return request.size() >= end + 4 + length;
}

} // namespace

TinyServer::TinyServer(Handler handler)
    : m_handler(std::move(handler))
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

void TinyServer::serve(QTcpSocket* socket)
{
    auto request = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request] {
        request->append(socket->readAll());
        if (!isWhole(*request))
            return;
        const Reply reply = m_handler(*request);
        socket->write(reply.bytes);
        if (reply.thenClose)
            socket->disconnectFromHost();
    });
}

QUrl TinyServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QByteArray TinyServer::response(int status, const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
           "Connection: close\r\n\r\n" + body;
}

} // namespace karigar::tests
