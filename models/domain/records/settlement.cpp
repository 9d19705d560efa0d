// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/settlement.h"

namespace karigar {

KindSpec Settlement::spec()
{
    return {
        kKind,
        "settlement",
        {{"artisan", "$.artisan"}, {"at", "$.at"}, {"pspId", "$.pspId"}, {"amount", "$.amount.paise"}},
        {{"settlement_artisan", {"artisan", "at"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
