// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/changerequest.h"

namespace karigar {

KindSpec ChangeRequest::spec()
{
    return {
        kKind,
        "change_request",
        {{"booking", "$.booking"},
         {"artisan", "$.artisan"},
         {"customer", "$.customer"},
         {"state", "$.state"},
         {"createdAt", "$.createdAt"}},
        {{"change_booking", {"booking", "createdAt"}},
         {"change_artisan_state", {"artisan", "state"}},
         {"change_customer_state", {"customer", "state"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
