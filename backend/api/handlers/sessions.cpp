// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/handlers.h"
#include "backend/log/log.h"

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

QJsonObject described(const StoredSession& session, const Id& current)
{
    return {{"device"_L1, session.device.toText()},
            {"deviceName"_L1, session.deviceName},
            {"createdAt"_L1, session.createdAt},
            {"lastSeenAt"_L1, session.lastSeenAt},
            {"current"_L1, session.device == current}};
}

Result<http::Response> end(Services& services, const Id& user, const Id& device)
{
    KARIGAR_CHECK(services.accounts.revoke(user, device));
    services.live.revoked(device);
    log::info("session_revoked", {{"user"_L1, user.toText()}, {"device"_L1, device.toText()}});
    return jsonResponse(QJsonObject());
}

} // namespace

Result<http::Response> sessions(Services& services, const Call& call)
{
    KARIGAR_TRY(const auto stored, services.accounts.sessions(call.session->user.id));
    QJsonArray list;
    for (const StoredSession& session : stored)
        list.append(described(session, call.session->device));
    return jsonResponse(QJsonObject{{"sessions"_L1, list}});
}

Result<http::Response> signOut(Services& services, const Call& call)
{
    return end(services, call.session->user.id, call.session->device);
}

Result<http::Response> revokeSession(Services& services, const Call& call)
{
    KARIGAR_TRY(const auto body, bodyObject(call));
    const auto device = Id::fromText(body.value("device"_L1).toString());
    return end(services, call.session->user.id, device.value_or(Id()));
}

} // namespace karigar::backend::handlers
