// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/refund.h"

namespace karigar {

KindSpec Refund::spec()
{
    return {
        kKind,
        "refund",
        {{"payment", "$.payment"},
         {"booking", "$.booking"},
         {"customer", "$.customer"},
         {"artisan", "$.artisan"},
         {"state", "$.state"},
         {"createdAt", "$.createdAt"},
         {"processedAt", "$.processedAt"},
         {"amount", "$.amount.paise"},
         {"pspId", "$.pspId"}},
        {{"refund_payment", {"payment", "createdAt"}},
         {"refund_state", {"state", "createdAt", "amount"}},
         {"refund_created", {"createdAt", "state", "amount"}},
         {"refund_customer", {"customer", "createdAt"}},
         {"refund_artisan", {"artisan", "createdAt"}},
         {"refund_booking", {"booking"}}},
        {"$.title", "$.customerName"},
        {"$.pspId", "$.reference"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
