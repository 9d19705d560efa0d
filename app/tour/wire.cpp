// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/wire.h"

#include "models/protocol/version.h"

#include <QCoro/QCoroNetworkReply>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace karigar::tour {

QCoro::Task<Result<QJsonObject>> post(QNetworkAccessManager* network, QUrl url, QJsonObject body,
                                      QByteArray token)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader(protocol::kVersionHeader, QByteArray::number(protocol::kVersion));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    QNetworkReply* reply = network->post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    co_await qCoro(reply).waitForFinished();
    reply->deleteLater();
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        co_return fail(ErrorDomain::Network, "refused"_L1,
                       u"%1: %2 %3"_s.arg(url.path(), reply->errorString(), QString::fromUtf8(answer)));
    co_return QJsonDocument::fromJson(answer).object();
}

} // namespace karigar::tour
