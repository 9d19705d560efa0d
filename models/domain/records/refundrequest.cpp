// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/refundrequest.h"

namespace karigar {

KindSpec RefundRequest::spec()
{
    return {
        kKind,
        "refund_request",
        {{"booking", "$.booking"},
         {"payment", "$.payment"},
         {"customer", "$.customer"},
         {"state", "$.state"},
         {"createdAt", "$.createdAt"},
         {"artisan", "$.artisan"}},
        {{"refund_request_state", {"state", "createdAt"}},
         {"refund_request_customer", {"customer", "createdAt"}},
         {"refund_request_booking", {"booking"}}},
        {"$.title", "$.customerName"},
        {"$.text"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
