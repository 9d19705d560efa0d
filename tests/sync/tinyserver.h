// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace karigar::tests {

/// A server on loopback that answers whole requests with the bytes it is told to. An empty answer keeps the
/// connection open in silence; `thenClose` cuts it off.
class TinyServer {
public:
    struct Reply {
        QByteArray bytes;
        bool thenClose = true;
    };
    using Handler = std::function<Reply(const QByteArray& request)>;

    explicit TinyServer(Handler handler);
    QUrl url() const;
    /// "HTTP/1.1 200 OK" and so on around a body.
    static QByteArray response(int status, const QByteArray& body, const QByteArray& headers = {});

private:
    void serve(QTcpSocket* socket);

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace karigar::tests
