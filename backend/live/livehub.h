// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/livesocket.h"
#include "models/domain/records/kind.h"

#include <functional>
#include <map>
#include <mutex>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace karigar::backend {

/// Who is connected to this process and what they want to hear of. Hints only: a client that misses one finds
/// out at its next pull. What is said here reaches the guests of all processes on the same store. Any thread;
/// owned by the composition root and outlives the HTTP server.
class LiveHub {
public:
    struct Guest {
        Id user;
        Id device;
        QStringList audiences;
        std::string address; ///< that it came from
    };

    /// Carries a word to hear() of every process, this one included. Set before anybody joins.
    using Relay = std::function<void(const QJsonObject&)>;
    void relayBy(Relay relay) { m_relay = std::move(relay); }
    void hear(const QJsonObject& word);

    void join(const std::shared_ptr<http::LiveSocket>& socket, Guest guest);
    void leave(const http::LiveSocket& socket);
    std::size_t guests() const;
    struct Taken {
        std::size_t byDevice = 0;
        std::size_t byAddress = 0;
    };
    /// How many are seated of one device and of one address.
    Taken taken(const Id& device, const std::string& address) const;

    /// Tells everyone here whose feed grew.
    void changed(const QSet<QString>& audiences);
    /// Tells everyone here to look, because hints may have been lost.
    void missed();
    /// Tells a device that it was signed out, and hangs up.
    void revoked(const Id& device);
    void typing(const Id& channel, const Id& writer, const Id& reader);

private:
    using Socket = std::shared_ptr<http::LiveSocket>;
    struct Seat {
        Socket socket;
        Guest guest;
    };

    template<class Wanted>
    std::vector<Socket> socketsOf(Wanted&& wanted) const;
    void hangUp(const Id& device);
    void passTyping(const QJsonObject& word);

    Relay m_relay;
    mutable std::mutex m_mutex;
    std::map<const http::LiveSocket*, Seat> m_seats;
};

} // namespace karigar::backend
