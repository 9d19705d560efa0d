// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/handlers.h"
#include "backend/log/log.h"

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

Result<http::Response> registerPerson(Services& services, const Call& call)
{
    KARIGAR_TRY(const auto request, bodyAs<protocol::RegisterRequest>(call));
    KARIGAR_TRY(const auto grant, services.accounts.join(request));
    log::info("registered", {{"user"_L1, grant.user.toText()}, {"device"_L1, grant.device.toText()}});
    return jsonResponse(grant);
}

} // namespace karigar::backend::handlers
