// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/payment.h"

namespace karigar {

KindSpec Payment::spec()
{
    return {
        kKind,
        "payment",
        {{"customer", "$.customer"},
         {"artisan", "$.artisan"},
         {"booking", "$.booking"},
         {"state", "$.state"},
         {"orderId", "$.orderId"},
         {"pspId", "$.pspId"},
         {"createdAt", "$.createdAt"},
         {"capturedAt", "$.capturedAt"},
         {"amount", "$.amount.paise"},
         {"refunded", "$.refunded.paise"}},
        {{"payment_customer", {"customer", "createdAt"}},
         {"payment_artisan", {"artisan", "createdAt"}},
         {"payment_booking", {"booking"}},
         {"payment_order", {"orderId"}},
         {"payment_psp", {"pspId"}},
         {"payment_state", {"state", "createdAt", "amount"}},
         {"payment_created", {"createdAt", "state", "amount"}}},
        {"$.title", "$.customerName"},
        {"$.pspId", "$.orderId"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
