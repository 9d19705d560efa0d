// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/message.h"

namespace karigar {

KindSpec Message::spec()
{
    return {
        kKind,
        "message",
        {{"channel", "$.channel"}, {"sentAt", "$.sentAt"}},
        {{"message_channel", {"channel", "sentAt"}}},
        {"$.text"},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("customer")).toString());
        },
    };
}

} // namespace karigar
