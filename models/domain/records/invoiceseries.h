// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// The next number of one supplier in one financial year; its id is derived from both. Numbers are allotted
/// in the transaction that issues, so there are no gaps.
struct InvoiceSeries {
    static constexpr Kind kKind = Kind::InvoiceSeries;
    static KindSpec spec();

    Id id;
    Id artisan;
    QString year; ///< "2627" for April 2026 to March 2027
    int next = 1;
    int nextCredit = 1;
    QJsonObject unknown;

    static Id idFor(const Id& artisan, const QString& year);

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("year", s.year);
        v("next", s.next);
        v("nextCredit", s.nextCredit);
    }
    bool operator==(const InvoiceSeries&) const = default;
};

} // namespace karigar
