// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/invoice.h"

namespace karigar {

KindSpec Invoice::spec()
{
    return {
        kKind,
        "invoice",
        {{"artisan", "$.artisan"},
         {"customer", "$.customer"},
         {"booking", "$.booking"},
         {"payment", "$.payment"},
         {"type", "$.type"},
         {"number", "$.number"},
         {"issuedAt", "$.issuedAt"},
         {"total", "$.total.paise"}},
        {{"invoice_artisan", {"artisan", "issuedAt"}},
         {"invoice_customer", {"customer", "issuedAt"}},
         {"invoice_booking", {"booking", "issuedAt"}},
         {"invoice_payment", {"payment", "issuedAt"}},
         {"invoice_number", {"number"}}},
        {"$.number", "$.title", "$.customerName"},
        {"$.paymentReference"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
