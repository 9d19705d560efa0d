// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/auditentry.h"

namespace karigar {

KindSpec AuditEntry::spec()
{
    return {
        kKind,
        "audit_entry",
        {{"actor", "$.actor"}, {"at", "$.at"}, {"subject", "$.subject"}, {"outcome", "$.outcome"}},
        {{"audit_at", {"at"}}, {"audit_subject", {"subject"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            Q_UNUSED(doc);
            out.insert(operationsAudience());
        },
    };
}

} // namespace karigar
