// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/user.h"

namespace karigar {

KindSpec User::spec()
{
    return {
        kKind,
        "user",
        {{"email", "$.email"}, {"createdAt", "$.createdAt"}},
        {{"user_email", {"email"}}, {"user_created", {"createdAt"}}},
        {"$.name"},
        {"$.email"},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("id")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
