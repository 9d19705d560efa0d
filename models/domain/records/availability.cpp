// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/availability.h"

namespace karigar {

KindSpec Availability::spec()
{
    return {
        kKind,
        "availability",
        {},
        {},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            Q_UNUSED(doc);
            out.insert(catalogueAudience());
        },
    };
}

} // namespace karigar
