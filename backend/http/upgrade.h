// SPDX-License-Identifier: GPL-3.0-or-later
// A client asks for a WebSocket: accept it or refuse it with an ordinary answer (401, 403 ...), from any
// thread, now or later. Move-only; lost unused, it refuses with 500.
#pragma once

#include "backend/http/livesocket.h"
#include "backend/http/responder.h"

namespace karigar::http {

class Upgrade {
public:
    using Acceptor = std::function<std::shared_ptr<LiveSocket>(SocketEvents)>;

    Upgrade(Responder refusal, Acceptor acceptor)
        : m_refusal(std::move(refusal))
        , m_acceptor(std::move(acceptor))
    {
    }

    // The socket may be sent to at once; messages wait until the handshake is through. Call it once.
    std::shared_ptr<LiveSocket> accept(SocketEvents events) &&;
    void refuse(Response response) && { m_refusal(std::move(response)); }

private:
    Responder m_refusal;
    Acceptor m_acceptor;
};

} // namespace karigar::http
