// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/attachment.h"

namespace karigar {

KindSpec Attachment::spec()
{
    return {
        kKind,
        "attachment",
        {{"sha", "$.sha"}, {"owner", "$.owner"}},
        {{"attachment_sha", {"sha"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("owner")).toString());
        },
    };
}

} // namespace karigar
