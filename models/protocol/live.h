// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace karigar::protocol {

// GET /v1/live (WebSocket, `Authorization: Bearer`). Text frames from the backend, hints only:
//   {"t":"changed"}                something visible to this user changed: pull
//   {"t":"revoked"}                this device's session was revoked: wipe and sign out
//   {"t":"typing","channel":"…","user":"…"}
// and from the client:
//   {"t":"typing","channel":"…"}
// Lose the socket and everything still works by pulling.
inline constexpr QLatin1String kLiveChanged("changed");
inline constexpr QLatin1String kLiveRevoked("revoked");
inline constexpr QLatin1String kLiveTyping("typing");

} // namespace karigar::protocol
