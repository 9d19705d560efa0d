// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

namespace karigar {

/// The numbers of invoices and their kin: rule 46(b) wants them consecutive, at most sixteen characters of
/// letters, digits, "-" and "/", and unique for the supplier and the financial year.

/// A financial year of India: from 1 April to 31 March, named by the year it begins in.
struct FinancialYear {
    int first = 0;

    /// "2627", as it stands in numbers.
    QString shortText() const;
    /// "2026-27".
    QString text() const;
    auto operator<=>(const FinancialYear&) const = default;
};

/// The year an instant falls in by the calendar of India, whatever the clock of this machine shows.
FinancialYear financialYear(Millis instant);

/// "KGI/2627/000123": the series, the year and the place in it. Six digits, seven for the most diligent of
/// suppliers. "series_full" past 9,999,999. The series is three letters.
Result<QString> paperNumber(QLatin1String series, FinancialYear year, qint64 place);

bool isPaperNumber(const QString& text);

} // namespace karigar
