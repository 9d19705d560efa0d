// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/review.h"

namespace karigar {

KindSpec Review::spec()
{
    return {
        kKind,
        "review",
        {{"artisan", "$.artisan"}, {"service", "$.service"}, {"at", "$.at"}, {"stars", "$.stars"}},
        {{"review_artisan", {"artisan", "at"}}},
        {"$.serviceTitle"},
        {"$.text"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            Q_UNUSED(doc);
            out.insert(catalogueAudience());
        },
    };
}

} // namespace karigar
