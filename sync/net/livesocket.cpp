// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/livesocket.h"

#include "models/protocol/live.h"
#include "models/protocol/version.h"
#include "sync/net/paths.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

/// Hints are a few dozen bytes.
constexpr quint64 kLargestHint = 64 * 1024;

QUrl liveUrl(QUrl base)
{
    base.setScheme(base.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    base.setPath(paths::kLive);
    return base;
}

Id idIn(const QJsonObject& hint, QLatin1String name)
{
    return Id::fromText(hint.value(name).toString()).value_or(Id());
}

} // namespace

LiveSocket::LiveSocket(const QUrl& base, const Tuning& tuning, QObject* parent)
    : QObject(parent)
    , m_url(liveUrl(base))
    , m_pingTimer(this)
    , m_silenceTimer(this)
{
    m_pingTimer.setInterval(static_cast<int>(tuning.livePing));
    m_silenceTimer.setInterval(static_cast<int>(tuning.livePongTimeout));
    m_silenceTimer.setSingleShot(true);
    connect(&m_pingTimer, &QTimer::timeout, this, &LiveSocket::ping);
    connect(&m_silenceTimer, &QTimer::timeout, this, &LiveSocket::end);
}

LiveSocket::~LiveSocket()
{
    close();
}

void LiveSocket::open(const QString& token)
{
    close();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(kLargestHint);
    m_socket->setMaxAllowedIncomingFrameSize(kLargestHint);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        m_silenceTimer.stop();
        m_pingTimer.start();
        Q_EMIT opened();
    });
    connect(m_socket.get(), &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            end();
    });
    connect(m_socket.get(), &QWebSocket::pong, &m_silenceTimer, [this] { m_silenceTimer.stop(); });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &LiveSocket::read);
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    request.setRawHeader(protocol::kVersionHeader, QByteArray::number(protocol::kVersion));
    m_silenceTimer.start();
    m_socket->open(request);
}

void LiveSocket::close()
{
    m_pingTimer.stop();
    m_silenceTimer.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->disconnect(&m_silenceTimer);
    m_socket->abort();
    // This may be one of its own signals.
    m_socket.release()->deleteLater();
}

void LiveSocket::end()
{
    if (!m_socket)
        return;
    close();
    Q_EMIT closed();
}

void LiveSocket::ping()
{
    m_socket->ping();
    if (!m_silenceTimer.isActive())
        m_silenceTimer.start();
}

void LiveSocket::read(const QString& text)
{
    const QJsonObject hint = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString what = hint.value("t"_L1).toString();
    if (what == protocol::kLiveChanged)
        Q_EMIT changed();
    else if (what == protocol::kLiveRevoked)
        Q_EMIT revoked();
    else if (what == protocol::kLiveTyping)
        Q_EMIT typing(idIn(hint, "channel"_L1), idIn(hint, "user"_L1));
}

void LiveSocket::sendTyping(const Id& channel)
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const QJsonObject hint{{"t"_L1, QString(protocol::kLiveTyping)}, {"channel"_L1, channel.toText()}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(hint).toJson(QJsonDocument::Compact)));
}

} // namespace karigar::sync
