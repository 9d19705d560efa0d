// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/handlers.h"
#include "models/domain/commands/checks.h"
#include "models/domain/records/attachment.h"
#include "models/domain/records/channel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

Failure missing()
{
    return refuse("not_found"_L1, QCoreApplication::translate("Backend", "There is no such file."));
}

Result<bool> isIn(StoreReader& reader, const Id& channelId, const Id& person)
{
    if (channelId.isNull())
        return false;
    KARIGAR_TRY(const auto doc, reader.facts().find(Kind::Channel, channelId));
    if (!doc)
        return false;
    KARIGAR_TRY(const auto channel, fromJson<Channel>(*doc));
    return channel.artisan == person || channel.customer == person;
}

/// Any of the records that name these bytes may open them.
Result<bool> mayRead(StoreReader& reader, const QString& sha, const User& person)
{
    KARIGAR_TRY(const auto docs, reader.facts().list(Query::of(Kind::Attachment).equal("sha", sha)));
    for (const QJsonObject& doc : docs) {
        KARIGAR_TRY(const auto attachment, fromJson<Attachment>(doc));
        KARIGAR_TRY(const bool member, isIn(reader, attachment.channel, person.id));
        const bool shown = attachment.desk && person.admin;
        if (attachment.open || attachment.owner == person.id || member || shown)
            return true;
    }
    return false;
}

} // namespace

Result<http::Response> putAttachment(Services& services, const Call& call)
{
    const QString sha = pathParam(call.request, "sha");
    if (!isSha256(sha))
        return badInput("wrong_hash"_L1,
                        QCoreApplication::translate("Backend", "A file is named by its SHA-256."));
    // What is here already takes no room: a client that starts again may send it again.
    if (!services.files.has(sha))
        if (auto refused = services.guard.upload(call.session->user.id, call.request.body.size()))
            return refused->response();
    KARIGAR_CHECK(services.files.store(sha, call.request.body));
    const std::string_view mime = sniffMime(call.request.body);
    return jsonResponse(
        QJsonObject{{"sha"_L1, sha},
                    {"mime"_L1, QLatin1String(mime.data(), static_cast<qsizetype>(mime.size()))},
                    {"size"_L1, static_cast<qint64>(call.request.body.size())}});
}

Result<http::Response> getAttachment(Services& services, const Call& call)
{
    const QString sha = pathParam(call.request, "sha");
    if (!isSha256(sha))
        return missing();
    KARIGAR_TRY(const bool allowed, services.store.fetch([&](StoreReader& reader) {
        return mayRead(reader, sha, call.session->user);
    }));
    // Whether a file exists is nobody else's business either.
    if (!allowed)
        return missing();
    KARIGAR_TRY(std::string bytes, services.files.load(sha));
    std::string mime(sniffMime(bytes));
    return http::respond(200, std::move(mime), std::move(bytes))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, immutable, max-age=31536000");
}

} // namespace karigar::backend::handlers
