// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/busysource.h"

namespace karigar {

KindSpec BusySource::spec()
{
    return {
        kKind,
        "busy_source",
        {{"artisan", "$.artisan"}},
        {{"busy_source_artisan", {"artisan"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
        },
    };
}

} // namespace karigar
