// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/calendarfeed.h"

namespace karigar {

KindSpec CalendarFeed::spec()
{
    return {
        kKind,
        "calendar_feed",
        {{"user", "$.user"}, {"tokenHash", "$.tokenHash"}},
        {{"calendar_feed_user", {"user"}}, {"calendar_feed_token", {"tokenHash"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("user")).toString());
        },
    };
}

} // namespace karigar
