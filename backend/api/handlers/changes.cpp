// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/changes.h"
#include "backend/api/changespage.h"
#include "backend/api/handlers/handlers.h"

#include <limits>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

struct Asked {
    qint64 cursor = 0;
    int limit = protocol::kDefaultChangesPerPage;
    QString generation;
};

Result<Asked> parametersOf(const http::Request& request)
{
    Asked asked;
    KARIGAR_TRY(asked.cursor, numberFrom(request, "cursor", 0, 0, std::numeric_limits<qint64>::max()));
    KARIGAR_TRY(const qint64 limit, numberFrom(request, "limit", protocol::kDefaultChangesPerPage, 1,
                                               protocol::kMaxChangesPerPage));
    asked.limit = static_cast<int>(limit);
    asked.generation = textFrom(request, "generation");
    return asked;
}

/// The cursor must belong to this feed: not to one from before the data folder was made anew or put back.
Result<QString> checkedGeneration(StoreReader& reader, const Asked& asked)
{
    KARIGAR_TRY(QString generation, reader.setting(u"generation"_s));
    KARIGAR_TRY(const qint64 head, reader.feedHead());
    const bool other = !asked.generation.isEmpty() && asked.generation != generation;
    if (other || asked.cursor > head)
        return fail(ErrorDomain::Protocol, "generation"_L1,
                    QCoreApplication::translate(
                        "Backend", "The marketplace's feed began anew; everything is fetched again."));
    return generation;
}

Result<std::string_view> fill(ChangesPage& page, StoreReader& reader, const Session& session,
                              const Asked& asked, const Services& services)
{
    KARIGAR_TRY(const QString generation, checkedGeneration(reader, asked));
    KARIGAR_TRY(const FeedEnd end, reader.feed(session.audiences(), asked.cursor, asked.limit,
                                               [&page](const FeedRow& row) { page.add(row); }));
    KARIGAR_TRY(const qint64 settled, reader.settled(session.device, end.cursor));
    return page.finish(end, settled, generation, services.settings.paymentsMode, services.clock.now());
}

} // namespace

Result<http::Response> changes(Services& services, const Call& call)
{
    KARIGAR_TRY(const Asked asked, parametersOf(call.request));
    ChangesPage made;
    KARIGAR_TRY(const std::string_view text, services.store.fetch([&](StoreReader& reader) {
        return fill(made, reader, *call.session, asked, services);
    }));
    if (call.request.header("Accept-Encoding").find("zstd") != std::string_view::npos) {
        if (std::string small = compressed(text); !small.empty())
            return http::json(200, std::move(small)).header("Content-Encoding", "zstd");
    }
    return http::json(200, std::string(text));
}

} // namespace karigar::backend::handlers
