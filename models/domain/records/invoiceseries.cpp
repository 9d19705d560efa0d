// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/invoiceseries.h"

namespace karigar {

Id InvoiceSeries::idFor(const Id& artisan, const QString& year)
{
    return Id::derive(artisan, QStringLiteral("invoices:") + year);
}

KindSpec InvoiceSeries::spec()
{
    return {
        kKind,
        "invoice_series",
        {{"artisan", "$.artisan"}},
        {{"invoice_series_artisan", {"artisan"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
