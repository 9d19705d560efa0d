// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/networkerror.h"

#include "models/protocol/commands.h"
#include "sync/core/fault.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Sync", text);
}

std::optional<protocol::WireError> typedRefusal(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
    auto wire = fromJson<protocol::WireError>(object);
    if (!wire || wire->code.isEmpty())
        return std::nullopt;
    return *wire;
}

} // namespace

Error networkError(QNetworkReply::NetworkError cause)
{
    switch (cause) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {ErrorDomain::Network, u"timeout"_s,
                say(QT_TRANSLATE_NOOP("Sync", "The marketplace did not answer in time.")), true};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorDomain::Network, u"insecure"_s,
                say(QT_TRANSLATE_NOOP("Sync", "The connection to the marketplace is not safe, so nothing was "
                                              "sent.")),
                true};
    default:
        return {ErrorDomain::Network, u"no_connection"_s,
                say(QT_TRANSLATE_NOOP("Sync", "The marketplace cannot be reached.")), true};
    }
}

Error unexpectedAnswer()
{
    return {ErrorDomain::Protocol, u"unexpected_answer"_s,
            say(QT_TRANSLATE_NOOP("Sync", "The marketplace sent something unexpected.")), true};
}

Error answerTooLarge()
{
    return {ErrorDomain::Protocol, u"answer_too_large"_s,
            say(QT_TRANSLATE_NOOP("Sync", "The marketplace sent more than this program takes.")), true};
}

Error errorOfAnswer(int status, const QByteArray& body)
{
    const auto typed = typedRefusal(body);
    if (status == 426)
        return {
            ErrorDomain::Protocol, kCodeTooOld,
            say(QT_TRANSLATE_NOOP("Sync", "This version of Karigar is too old for the marketplace. What you "
                                          "did is kept; please update.")),
            false};
    if (status == 401)
        return {ErrorDomain::Auth, typed ? typed->code : QString(kCodeSignIn),
                typed ? typed->message : say(QT_TRANSLATE_NOOP("Sync", "Please sign in again.")), false};
    // "http" is the server's lower half, which knows no commands: a wrong path or a broken request.
    if (!typed || typed->domain == "http"_L1) {
        Error error = unexpectedAnswer();
        if (status == 413)
            return {ErrorDomain::Input, u"too_large"_s,
                    say(QT_TRANSLATE_NOOP("Sync", "This is larger than the marketplace takes.")), false};
        return error;
    }
    Error error = typed->toError();
    error.retryable = error.retryable || status >= 500 || status == 429;
    return error;
}

} // namespace karigar::sync
