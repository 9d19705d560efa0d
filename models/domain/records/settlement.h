// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// A transfer of the gateway to an artisan's bank.
struct Settlement {
    static constexpr Kind kKind = Kind::Settlement;
    static KindSpec spec();

    Id id;
    Id artisan;
    QString pspId;
    Money amount;
    Money fees;
    QString utr; ///< the bank's reference
    QString status;
    Millis at = 0;
    std::vector<Id> payments;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("pspId", s.pspId);
        v("amount", s.amount);
        v("fees", s.fees);
        v("utr", s.utr);
        v("status", s.status);
        v("at", s.at);
        v("payments", s.payments);
    }
    bool operator==(const Settlement&) const = default;
};

} // namespace karigar
