// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/handlers.h"
#include "backend/log/log.h"

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

Result<http::Response> signIn(Services& services, const Call& call)
{
    KARIGAR_TRY(const auto request, bodyAs<protocol::SignInRequest>(call));
    // Whether or not the account exists, so that this does not tell.
    const std::string account = request.email.trimmed().toLower().toStdString();
    if (auto refused = services.guard.byCaller(Asking::SignIn, account))
        return refused->response();
    const auto grant = services.accounts.signIn(request);
    if (!grant) {
        log::info("sign_in_refused", {{"peer"_L1, QString::fromStdString(call.request.peer)}});
        return std::unexpected(grant.error());
    }
    log::info("signed_in", {{"user"_L1, grant->user.toText()}, {"device"_L1, grant->device.toText()}});
    return jsonResponse(*grant);
}

} // namespace karigar::backend::handlers
