// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/booking.h"

namespace karigar {

KindSpec Booking::spec()
{
    return {
        kKind,
        "booking",
        {{"customer", "$.customer"},
         {"artisan", "$.artisan"},
         {"service", "$.service"},
         {"state", "$.state"},
         {"startAt", "$.startAt"},
         {"endAt", "$.endAt"},
         {"decideBy", "$.decideBy"},
         {"createdAt", "$.createdAt"},
         {"title", "$.serviceTitle"},
         {"customerName", "$.customerName"},
         {"total", "$.total.paise"}},
        {{"booking_artisan_start", {"artisan", "startAt", "endAt", "state", "total"}},
         {"booking_artisan_state", {"artisan", "state", "startAt", "endAt"}},
         {"booking_artisan_decide", {"artisan", "state", "decideBy"}},
         {"booking_customer_start", {"customer", "startAt"}},
         {"booking_state_start", {"state", "startAt"}},
         {"booking_created", {"createdAt", "state", "startAt", "total", "service"}}},
        {"$.serviceTitle", "$.customerName", "$.artisanName"},
        {"$.note", "$.place"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
