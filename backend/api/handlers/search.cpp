// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers/handlers.h"
#include "backend/api/limits.h"
#include "backend/http/jsontext.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend::handlers {

namespace {

constexpr qint64 kMostAsked = 10000; // more is not an error, only not given

void append(std::string& text, const SearchHit& hit)
{
    text += text.back() == '[' ? R"({"kind":")" : R"(,{"kind":")";
    text += kindSpec(hit.kind).table;
    text += R"(","id":)" + http::quoteJson(hit.id.toStdString()) + R"(,"seq":)" + std::to_string(hit.seq);
    text += R"(,"doc":)" + hit.doc.toStdString() + '}';
}

} // namespace

/// The public catalogue, for what a client does not hold.
Result<http::Response> search(Services& services, const Call& call)
{
    if (!call.request.queryValue("q"))
        return badInput("bad_parameter"_L1,
                        QCoreApplication::translate("Backend", "There are no words to look for."));
    const QString words = textFrom(call.request, "q").left(kLongestSearch);
    KARIGAR_TRY(const qint64 asked, numberFrom(call.request, "limit", kSearchResults, 1, kMostAsked));
    const int limit = static_cast<int>(std::min<qint64>(asked, kSearchResults));
    KARIGAR_TRY(const auto hits, services.store.fetch([&](StoreReader& reader) {
        return reader.searchCatalogue(words, limit);
    }));
    std::string text = R"({"results":[)";
    for (const SearchHit& hit : hits)
        append(text, hit);
    return http::json(200, text + "]}");
}

} // namespace karigar::backend::handlers
