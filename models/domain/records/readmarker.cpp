// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/readmarker.h"

namespace karigar {

KindSpec ReadMarker::spec()
{
    return {
        kKind,
        "read_marker",
        {{"channel", "$.channel"}, {"user", "$.user"}, {"upTo", "$.upTo"}},
        {{"marker_channel", {"channel"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
        },
    };
}

} // namespace karigar
