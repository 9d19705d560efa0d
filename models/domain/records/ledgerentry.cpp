// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/ledgerentry.h"

namespace karigar {

KindSpec LedgerEntry::spec()
{
    return {
        kKind,
        "ledger_entry",
        {{"account", "$.account"},
         {"against", "$.against"},
         {"artisan", "$.artisan"},
         {"booking", "$.booking"},
         {"at", "$.at"},
         {"amount", "$.amount.paise"}},
        {{"ledger_artisan", {"artisan", "account", "at"}}, {"ledger_booking", {"booking"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            const QString account = doc.value(QLatin1String("account")).toString();
            if (account.startsWith(QLatin1String("artisan")))
                out.insert(QStringLiteral("user:") + doc.value(QLatin1String("artisan")).toString());
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
