// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/favourite.h"

namespace karigar {

KindSpec Favourite::spec()
{
    return {
        kKind,
        "favourite",
        {{"user", "$.user"}, {"at", "$.at"}},
        {{"favourite_user", {"user", "at"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("user")).toString());
        },
    };
}

} // namespace karigar
