// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/dispute.h"

namespace karigar {

KindSpec Dispute::spec()
{
    return {
        kKind,
        "dispute",
        {{"payment", "$.payment"},
         {"booking", "$.booking"},
         {"artisan", "$.artisan"},
         {"customer", "$.customer"},
         {"state", "$.state"},
         {"createdAt", "$.createdAt"},
         {"amount", "$.amount.paise"}},
        {{"dispute_payment", {"payment"}}, {"dispute_state", {"state", "createdAt"}}},
        {"$.title", "$.customerName"},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            out.insert(operationsAudience());
            Q_UNUSED(doc);
        },
    };
}

} // namespace karigar
