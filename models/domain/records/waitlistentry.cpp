// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/waitlistentry.h"

namespace karigar {

KindSpec WaitlistEntry::spec()
{
    return {
        kKind,
        "waitlist_entry",
        {{"artisan", "$.artisan"},
         {"customer", "$.customer"},
         {"service", "$.service"},
         {"state", "$.state"},
         {"startAt", "$.startAt"},
         {"createdAt", "$.createdAt"}},
        {{"waitlist_session", {"service", "startAt", "createdAt"}},
         {"waitlist_customer", {"customer", "startAt"}},
         {"waitlist_artisan", {"artisan", "startAt"}}},
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
