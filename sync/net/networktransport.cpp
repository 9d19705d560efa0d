// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/networktransport.h"

#include "models/domain/base/clock.h"
#include "sync/net/networkerror.h"

#include <QCoro/QCoroNetworkReply>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

/// Below this are failures to get an answer, above it answers that say no.
constexpr int kFirstErrorOfAnAnswer = QNetworkReply::ContentAccessDenied;

} // namespace

NetworkTransport::NetworkTransport(const QUrl& base)
    : m_base(base)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setCookieJar(nullptr);
}

QNetworkReply* NetworkTransport::send(const HttpRequest& request)
{
    QUrl url = m_base.resolved(QUrl(request.path, QUrl::StrictMode));
    QNetworkRequest native(url);
    native.setTransferTimeout(static_cast<int>(request.timeout));
    native.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    native.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto& [name, value] : request.headers)
        native.setRawHeader(name, value);
    return m_manager.sendCustomRequest(native, request.method, request.body);
}

QCoro::Task<Result<HttpAnswer>> NetworkTransport::exchange(HttpRequest request)
{
    QNetworkReply* const reply = send(request);
    m_running.insert(reply);
    bool tooLarge = false;
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [&](qint64 received, qint64) {
        if (received <= request.largestAnswer || tooLarge)
            return;
        tooLarge = true;
        reply->abort();
    });
    if (!reply->isFinished())
        co_await reply;
    m_running.remove(reply);
    reply->deleteLater();
    reply->disconnect(reply);

    if (tooLarge)
        co_return std::unexpected(answerTooLarge());
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply->error();
    if (status == 0 || (error != QNetworkReply::NoError && error < kFirstErrorOfAnAnswer))
        co_return std::unexpected(networkError(error));
    const qint64 seconds = reply->rawHeader("Retry-After").toLongLong(); // a date counts as not said
    co_return HttpAnswer{status, reply->rawHeader("Content-Encoding"), reply->readAll(), seconds * kSecond};
}

void NetworkTransport::abortAll()
{
    const auto running = m_running;
    for (QNetworkReply* reply : running)
        reply->abort();
}

} // namespace karigar::sync
