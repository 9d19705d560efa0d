// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/taxprofile.h"

namespace karigar {

KindSpec TaxProfile::spec()
{
    return {
        kKind,
        "tax_profile",
        {},
        {},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("id")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
