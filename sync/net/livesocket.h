// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"
#include "sync/core/tuning.h"

#include <memory>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace karigar::sync {

/// The socket for hints (models/protocol/live.h). Each open() is one connection, never restarted; when it
/// ends, for whatever reason, closed() is emitted once and somebody else decides whether to try again.
/// Notices a connection that died in silence by pinging it. Lives on the engine's thread.
class LiveSocket final : public QObject {
    Q_OBJECT
public:
    /// `base`: scheme (http or https), host and port of the backend.
    LiveSocket(const QUrl& base, const Tuning& tuning, QObject* parent = nullptr);
    ~LiveSocket() override;

    void open(const QString& token);
    /// Without closed().
    void close();
    /// Dropped unless the socket is open: typing is worth nothing later.
    void sendTyping(const Id& channel);

Q_SIGNALS:
    void opened();
    void closed();
    void changed();
    void revoked();
    void typing(const karigar::Id& channel, const karigar::Id& user);

private:
    void end();
    void ping();
    void read(const QString& text);

    QUrl m_url;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_pingTimer;
    QTimer m_silenceTimer; ///< runs while an answer is owed: the handshake's or a ping's
};

} // namespace karigar::sync
