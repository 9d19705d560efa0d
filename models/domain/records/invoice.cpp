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
         {"number", "$.number"},
         {"issuedAt", "$.issuedAt"}},
        {{"invoice_artisan", {"artisan", "issuedAt"}},
         {"invoice_customer", {"customer", "issuedAt"}},
         {"invoice_booking", {"booking", "issuedAt"}},
         {"invoice_number", {"number"}}},
        {"$.number", "$.title", "$.customerName"},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
