// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/commands.h"

namespace karigar::protocol {

WireError WireError::of(const Error& error)
{
    return {errorDomainName(error.domain), error.code, error.message, error.retryable};
}

Error WireError::toError() const
{
    return {errorDomainFromName(domain), code, message, retry};
}

} // namespace karigar::protocol
