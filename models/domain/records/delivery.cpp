// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/delivery.h"

namespace karigar {

Id Delivery::idFor(const Id& booking, const QString& what, const Id& user, DeliveryChannel channel)
{
    return Id::derive(
        booking, QStringLiteral("delivery:%1:%2:%3").arg(what, user.toText(), QString(enumText(channel))));
}

KindSpec Delivery::spec()
{
    return {
        kKind,
        "delivery",
        {{"booking", "$.booking"}, {"user", "$.user"}, {"at", "$.at"}},
        {{"delivery_booking", {"booking", "at"}}, {"delivery_user", {"user", "at"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("user")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
