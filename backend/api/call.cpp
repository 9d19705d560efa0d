// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/call.h"

#include "models/protocol/commands.h"

#include <charconv>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

Result<QJsonObject> bodyObject(const Call& call)
{
    const std::string& body = call.request.body;
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return badInput("malformed_json"_L1,
                        QCoreApplication::translate("Backend", "The request is not a JSON object."));
    return document.object();
}

Result<qint64> numberFrom(const http::Request& request, std::string_view name, qint64 missing, qint64 least,
                          qint64 most)
{
    const auto text = request.queryValue(name);
    if (!text)
        return missing;
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc() || end != text->data() + text->size() || number < least || number > most)
        return badInput("bad_parameter"_L1,
                        QCoreApplication::translate("Backend", "The parameter “%1” is not valid.")
                            .arg(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))));
    return number;
}

QString textFrom(const http::Request& request, std::string_view name)
{
    const auto text = request.queryValue(name);
    return text ? QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size())) : QString();
}

QString pathParam(const http::Request& request, std::string_view name)
{
    const std::string_view text = request.param(name);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

http::Response jsonResponse(const QJsonObject& object, int status)
{
    return http::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

int statusOf(const Error& error)
{
    switch (error.domain) {
    case ErrorDomain::Input: {
        // 400: the request cannot be understood; 422: it can, and asks for something impossible.
        const bool unreadable = error.code == "malformed_json"_L1 || error.code == "wrong_type"_L1 ||
                                error.code == "bad_parameter"_L1;
        return unreadable ? 400 : 422;
    }
    case ErrorDomain::Access:
        return 403;
    case ErrorDomain::Auth:
        return 401;
    case ErrorDomain::Rule:
        return error.code == "not_found"_L1 ? 404 : 409;
    case ErrorDomain::Payment:
        return error.retryable ? 503 : 409;
    case ErrorDomain::Protocol:
        return error.code == "generation"_L1 ? 409 : 426;
    case ErrorDomain::Store:
    case ErrorDomain::Network:
        return 503;
    case ErrorDomain::Internal:
        return error.retryable ? 503 : 500;
    }
    return 500;
}

http::Response errorResponse(const Error& error)
{
    const int status = statusOf(error);
    http::Response response =
        jsonResponse(QJsonObject{{"error"_L1, toJson(protocol::WireError::of(error))}}, status);
    if (status == 503)
        response.header("Retry-After", "1");
    return response;
}

} // namespace karigar::backend
