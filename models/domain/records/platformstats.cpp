// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/platformstats.h"

namespace karigar {

KindSpec PlatformStats::spec()
{
    return {
        kKind,
        "platform_stats",
        {{"date", "$.date"}},
        {{"stats_date", {"date"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            Q_UNUSED(doc);
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
