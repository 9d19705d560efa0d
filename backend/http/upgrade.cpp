// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/upgrade.h"

namespace karigar::http {

std::shared_ptr<LiveSocket> Upgrade::accept(SocketEvents events) &&
{
    auto socket = m_acceptor(std::move(events));
    // The acceptor has answered; what the refusal would still say is ignored by the connection.
    return socket;
}

} // namespace karigar::http
