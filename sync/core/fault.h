// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

namespace karigar::sync {

/// What a failed request means for the engine; every value has its own way on.
enum class Fault {
    NoNetwork,     ///< nobody answered: wait for the network, or try again later
    ServerTrouble, ///< the backend answered that it cannot just now
    SignInNeeded,  ///< the session is no longer good; the outbox stays
    Revoked,       ///< the backend took the session away: nothing may stay here
    TooOld,        ///< this version is no longer spoken to; the outbox stays
    OtherFeed,     ///< the feed began anew: fetch everything again, the outbox stays
    Refused,       ///< the request itself is wrong and will stay wrong
};

/// Judges an error that came from the network, never one of the cache.
Fault classify(const Error& error);

/// A file that waits to be sent is no longer on this machine; says nothing about the network.
inline constexpr QLatin1String kCodeFileMissing("file_missing");

// Codes that net gives to answers it recognises by their status, and that the backend gives too.
inline constexpr QLatin1String kCodeTooOld("client_too_old");
inline constexpr QLatin1String kCodeGeneration("generation");
inline constexpr QLatin1String kCodeSignIn("sign_in");
inline constexpr QLatin1String kCodeRevoked("session_revoked");

} // namespace karigar::sync
