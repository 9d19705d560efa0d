// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/fault.h"

namespace karigar::sync {

Fault classify(const Error& error)
{
    if (error.code == kCodeTooOld)
        return Fault::TooOld;
    if (error.code == kCodeGeneration)
        return Fault::OtherFeed;
    if (error.domain == ErrorDomain::Network)
        return Fault::NoNetwork;
    if (error.domain == ErrorDomain::Auth)
        return error.code == kCodeRevoked ? Fault::Revoked : Fault::SignInNeeded;
    // A store that fails, there or here, refuses nothing; a command must not land in the tray for it.
    if (error.domain == ErrorDomain::Store)
        return Fault::ServerTrouble;
    return error.retryable ? Fault::ServerTrouble : Fault::Refused;
}

} // namespace karigar::sync
