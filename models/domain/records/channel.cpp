// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/channel.h"

namespace karigar {

KindSpec Channel::spec()
{
    return {
        kKind,
        "channel",
        {{"artisan", "$.artisan"}, {"customer", "$.customer"}, {"lastAt", "$.lastAt"}},
        {{"channel_artisan", {"artisan", "lastAt"}}, {"channel_customer", {"customer", "lastAt"}}},
        {"$.title", "$.customerName", "$.artisanName"},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
        },
    };
}

} // namespace karigar
