// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/settlement.h"

namespace karigar {

KindSpec Settlement::spec()
{
    return {
        kKind,
        "settlement",
        {{"artisan", "$.artisan"},
         {"payment", "$.payment"},
         {"way", "$.way"},
         {"state", "$.state"},
         {"at", "$.at"},
         {"pspId", "$.pspId"},
         {"amount", "$.amount.paise"}},
        {{"settlement_artisan", {"artisan", "at"}},
         {"settlement_payment", {"payment", "at"}},
         {"settlement_way", {"way", "at"}}},
        {"$.artisanName"},
        {"$.utr", "$.pspId"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            const auto artisan = Id::fromText(doc.value(QLatin1String("artisan")).toString());
            if (artisan && !artisan->isNull())
                out.insert(userAudience(*artisan));
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
