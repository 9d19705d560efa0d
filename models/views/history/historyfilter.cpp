// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/historyfilter.h"

#include "models/domain/rules/calendar.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

constexpr int kFinancialYearBegins = 4; // April

Millis startOf(QDate day)
{
    return day.isValid() ? instantOf(day, 0, u"Asia/Kolkata"_s) : 0;
}

// The days from first to last, both included.
HistorySpan days(QDate first, QDate last)
{
    return {startOf(first), last.isValid() ? startOf(last.addDays(1)) : 0};
}

} // namespace

bool HistoryFilter::narrows() const
{
    HistoryFilter rest = *this;
    rest.text.clear();
    return !rest.isEmpty();
}

HistorySpan spanOf(const HistoryFilter& filter, Millis now)
{
    const QDate today = dateInIndia(now);
    const QDate month(today.year(), today.month(), 1);
    switch (filter.period) {
    case Period::Any:
        return {};
    case Period::Today:
        return days(today, today);
    case Period::Week:
        return days(today.addDays(-6), today);
    case Period::Month:
        return days(month, month.addMonths(1).addDays(-1));
    case Period::LastMonth:
        return days(month.addMonths(-1), month.addDays(-1));
    case Period::FinancialYear: {
        const int year = today.month() < kFinancialYearBegins ? today.year() - 1 : today.year();
        return days(QDate(year, kFinancialYearBegins, 1),
                    QDate(year + 1, kFinancialYearBegins, 1).addDays(-1));
    }
    case Period::Between:
        return days(filter.from, filter.to);
    }
    return {};
}

} // namespace karigar::views
