// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/invoiceseries.h"

namespace karigar {

KindSpec InvoiceSeries::spec()
{
    // For the desk: how many papers somebody has issued is nobody else's business, and no client issues any.
    return {
        kKind,
        "invoice_series",
        {},
        {},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            Q_UNUSED(doc);
            out.insert(operationsAudience());
        },
    };
}

Id InvoiceSeries::idFor(const QString& supplier, const QString& letters, const QString& year)
{
    return Id::derive(Id(), QStringLiteral("invoice_series:%1:%2:%3").arg(supplier, letters, year));
}

} // namespace karigar
