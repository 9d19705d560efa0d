// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/artisanprofile.h"

namespace karigar {

KindSpec ArtisanProfile::spec()
{
    return {
        kKind,
        "artisan_profile",
        {{"craft", "$.craft"}, {"city", "$.city"}, {"createdAt", "$.createdAt"}},
        {{"profile_craft", {"craft"}}, {"profile_created", {"createdAt"}}},
        {"$.name", "$.workshop", "$.craft", "$.city"},
        {"$.bio"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            Q_UNUSED(doc);
            out.insert(catalogueAudience());
        },
    };
}

} // namespace karigar
