// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// The numbers of one supplier for one sort of paper in one financial year; its id is derived from the three.
/// A number is taken in the transaction that issues the paper, so there are no gaps and no doubles. A
/// supplier is a GSTIN, whoever's accounts share it, or else an artisan.
struct InvoiceSeries {
    static constexpr Kind kKind = Kind::InvoiceSeries;
    static KindSpec spec();

    Id id;
    QString supplier; ///< GSTIN or the artisan's id
    QString letters;  ///< what the numbers begin with
    QString year;     ///< "2627" for April 2026 to March 2027
    qint64 last = 0;  ///< the last number taken
    QJsonObject unknown;

    static Id idFor(const QString& supplier, const QString& letters, const QString& year);

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("supplier", s.supplier);
        v("letters", s.letters);
        v("year", s.year);
        v("last", s.last);
    }
    bool operator==(const InvoiceSeries&) const = default;
};

} // namespace karigar
