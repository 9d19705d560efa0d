// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/services.h"
#include "backend/http/request.h"
#include "backend/http/response.h"

#include <QJsonDocument>

namespace karigar::backend {

/// One request on its way through a handler: who asks, and what.
struct Call {
    http::Request request;
    std::optional<Session> session; ///< set on routes that need one
};

/// Takes the answer, once, on any thread.
using Answer = std::function<void(Result<http::Response>)>;

/// The body as an object, or the error malformed_json.
Result<QJsonObject> bodyObject(const Call& call);
/// The body as one of the protocol's structs.
template<HasFields T>
Result<T> bodyAs(const Call& call)
{
    KARIGAR_TRY(const auto object, bodyObject(call));
    return fromJson<T>(object);
}
/// A query value as a whole number within bounds; `missing` when it is not there. Error bad_parameter.
Result<qint64> numberFrom(const http::Request& request, std::string_view name, qint64 missing, qint64 least,
                          qint64 most);
QString textFrom(const http::Request& request, std::string_view name);
QString pathParam(const http::Request& request, std::string_view name);

http::Response jsonResponse(const QJsonObject& object, int status = 200);
template<HasFields T>
http::Response jsonResponse(const T& value)
{
    return jsonResponse(toJson(value));
}
/// {"error": {...}} under the status that fits.
http::Response errorResponse(const Error& error);
int statusOf(const Error& error);

} // namespace karigar::backend
