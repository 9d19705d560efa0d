// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/occupancy.h"

namespace karigar {

Id Occupancy::idFor(const Id& artisan, QDate date)
{
    return Id::derive(artisan, QStringLiteral("occupancy:") + date.toString(Qt::ISODate));
}

KindSpec Occupancy::spec()
{
    return {
        kKind,
        "occupancy",
        {{"artisan", "$.artisan"}, {"date", "$.date"}},
        {{"occupancy_day", {"artisan", "date"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            Q_UNUSED(doc);
            out.insert(catalogueAudience());
        },
    };
}

} // namespace karigar
