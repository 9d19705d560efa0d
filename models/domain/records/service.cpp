// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/service.h"

namespace karigar {

KindSpec Service::spec()
{
    return {
        kKind,
        "service",
        {{"artisan", "$.artisan"},
         {"craft", "$.craft"},
         {"published", "$.published"},
         {"price", "$.price.paise"},
         {"createdAt", "$.createdAt"}},
        {{"service_artisan", {"artisan", "createdAt"}}, {"service_published", {"published", "createdAt"}}},
        {"$.title", "$.craft", "$.artisanName", "$.city"},
        {"$.description"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            if (doc.value(QLatin1String("published")).toBool())
                out.insert(catalogueAudience());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
