// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/calendarfeeds.h"
#include "backend/api/calendarfeed.h"
#include "backend/api/handlers/handlers.h"
#include "backend/auth/tokens.h"
#include "backend/log/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

constexpr auto kFileEnd = ".ics"_L1;
constexpr qsizetype kLongestToken = 64;

Failure missing()
{
    return refuse("not_found"_L1, QCoreApplication::translate(
                                      "Backend", "There is no such calendar, or its link was revoked."));
}

/// Empty for a revoked or wrong token.
Result<QByteArray> fileFor(Services& services, const QString& token)
{
    return services.store.fetch([&](StoreReader& reader) -> Result<QByteArray> {
        KARIGAR_TRY(const auto feed, feedOf(reader, token));
        if (!feed)
            return QByteArray();
        return feedFile(reader, *feed, services.clock.now());
    });
}

std::string tagOf(const QByteArray& file)
{
    return '"' + QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex().left(32).toStdString() +
           '"';
}

} // namespace

Result<http::Response> createCalendarFeed(Services& services, const Call& call)
{
    KARIGAR_TRY(const auto request, bodyAs<protocol::CalendarFeedRequest>(call));
    const QString token = tokens::mint();
    const Id id = Id::mint(services.clock.now());
    KARIGAR_CHECK(services.executor.runForMarketplace("calendar_feed.create"_L1,
                                                      {{"feed"_L1, id.toText()},
                                                       {"user"_L1, call.session->user.id.toText()},
                                                       {"tokenHash"_L1, feedTokenHash(token)},
                                                       {"artisan"_L1, request.artisan}}));
    log::info("calendar_feed_created",
              {{"user"_L1, call.session->user.id.toText()}, {"feed"_L1, id.toText()}});
    return jsonResponse(
        protocol::CalendarFeedLink{id, services.settings.publicUrl + u"/v1/calendar/"_s + token + kFileEnd});
}

Result<http::Response> revokeCalendarFeed(Services& services, const Call& call)
{
    const auto id = Id::fromText(pathParam(call.request, "feed"));
    KARIGAR_CHECK(services.executor.runForMarketplace(
        "calendar_feed.revoke"_L1,
        {{"feed"_L1, id.value_or(Id()).toText()}, {"user"_L1, call.session->user.id.toText()}}));
    log::info("calendar_feed_revoked", {{"user"_L1, call.session->user.id.toText()}});
    return jsonResponse(QJsonObject());
}

Result<http::Response> calendarFile(Services& services, const Call& call)
{
    QString token = pathParam(call.request, "file");
    if (!token.endsWith(kFileEnd) || token.size() > kLongestToken)
        return missing();
    token.chop(kFileEnd.size());
    KARIGAR_TRY(const QByteArray file, fileFor(services, token));
    if (file.isEmpty())
        return missing();
    const std::string tag = tagOf(file);
    const bool known = call.request.header("If-None-Match") == tag;
    http::Response response = known ? http::Response{304, {}, nullptr}
                                    : http::respond(200, "text/calendar; charset=utf-8", file.toStdString());
    return std::move(response)
        .header("ETag", tag)
        .header("Cache-Control", "private, no-cache")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff");
}

} // namespace karigar::backend::handlers
