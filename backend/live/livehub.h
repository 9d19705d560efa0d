// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/livesocket.h"
#include "models/domain/records/kind.h"

#include <map>
#include <mutex>
#include <QSet>
#include <QStringList>

namespace karigar::backend {

/// Who is connected to this process and what they want to hear of. Hints only: a client that misses one finds
/// out at its next pull. Any thread; owned by the composition root and outlives the HTTP server.
class LiveHub {
public:
    struct Guest {
        Id user;
        Id device;
        QStringList audiences;
    };

    void join(const std::shared_ptr<http::LiveSocket>& socket, Guest guest);
    void leave(const http::LiveSocket& socket);
    std::size_t guests() const;

    /// Tells everyone whose feed grew.
    void changed(const QSet<QString>& audiences);
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

    mutable std::mutex m_mutex;
    std::map<const http::LiveSocket*, Seat> m_seats;
};

} // namespace karigar::backend
