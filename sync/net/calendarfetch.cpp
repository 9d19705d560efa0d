// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/calendarfetch.h"

#include "sync/net/networkerror.h"

#include <memory>
#include <QCoreApplication>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

constexpr int kMaxRedirects = 5;

Failure badUrl()
{
    return badInput("bad_url"_L1,
                    QCoreApplication::translate(
                        "CalendarFetch", "This is not the address of a calendar. It begins with https://."));
}

Failure tooLarge()
{
    return badInput("calendar_too_large"_L1,
                    QCoreApplication::translate("CalendarFetch", "This calendar is larger than 5 MB."));
}

Failure refused(int status)
{
    return fail(ErrorDomain::Network, "calendar_refused"_L1,
                QCoreApplication::translate(
                    "CalendarFetch", "The calendar's address answered with error %1. Its link may have been "
                                     "revoked.")
                    .arg(status),
                status >= 500 || status == 429);
}

/// One request; outlives itself by the reply that carries it.
struct Exchange {
    bool tooLarge = false;
};

Result<QByteArray> outcomeOf(QNetworkReply& reply, const Exchange& exchange)
{
    if (exchange.tooLarge)
        return tooLarge();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool answered = status != 0 && reply.error() != QNetworkReply::OperationCanceledError;
    if (answered && (status < 200 || status > 299))
        return refused(status);
    if (reply.error() != QNetworkReply::NoError)
        return std::unexpected(networkError(reply.error()));
    return reply.readAll();
}

} // namespace

Result<QUrl> calendarUrl(const QString& text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() == "webcal"_L1 || url.scheme() == "webcals"_L1)
        url.setScheme(u"https"_s);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty())
        return badUrl();
    return url;
}

CalendarFetch::CalendarFetch(const Limits& limits)
    : m_limits(limits)
{
    m_manager.setCookieJar(nullptr);
}

CalendarFetch::CalendarFetch()
    : CalendarFetch(Limits())
{
}

void CalendarFetch::fetch(const QString& address, QObject* receiver, Then then)
{
    const auto url = calendarUrl(address);
    if (!url)
        return then(std::unexpected(url.error()));
    QNetworkRequest request(*url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(kMaxRedirects);
    request.setTransferTimeout(m_limits.silence);
    request.setRawHeader("Accept", "text/calendar, */*;q=0.1");
    QNetworkReply* reply = m_manager.get(request);
    auto exchange = std::make_shared<Exchange>();
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply,
                     [reply, exchange, most = m_limits.bytes](qint64 received, qint64 total) {
                         if (exchange->tooLarge || std::max(received, total) <= most)
                             return;
                         exchange->tooLarge = true;
                         reply->abort();
                     });
    QTimer::singleShot(m_limits.total, reply, &QNetworkReply::abort);
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply, exchange, receiver = QPointer(receiver), then = std::move(then)] {
                         reply->deleteLater();
                         if (receiver)
                             then(outcomeOf(*reply, *exchange));
                     });
}

} // namespace karigar::sync
