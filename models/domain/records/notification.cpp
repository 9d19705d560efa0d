// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/notification.h"

namespace karigar {

KindSpec Notification::spec()
{
    return {
        kKind,
        "notification",
        {{"user", "$.user"}, {"topic", "$.topic"}, {"at", "$.at"}, {"readAt", "$.readAt"}},
        {{"notification_user", {"user", "at"}}, {"notification_unread", {"user", "readAt"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("user")).toString());
        },
    };
}

} // namespace karigar
