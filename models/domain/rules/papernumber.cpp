// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/papernumber.h"

#include "models/domain/rules/calendar.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {
constexpr qint64 kLastPlace = 9'999'999;
constexpr qsizetype kLongest = 16;
constexpr int kApril = 4;

QString twoDigits(int year)
{
    return u"%1"_s.arg(year % 100, 2, 10, QChar(u'0'));
}
} // namespace

QString FinancialYear::shortText() const
{
    return twoDigits(first) + twoDigits(first + 1);
}

QString FinancialYear::text() const
{
    return QString::number(first) + u'-' + twoDigits(first + 1);
}

FinancialYear financialYear(Millis instant)
{
    const QDate day = dateInIndia(instant);
    return {day.month() >= kApril ? day.year() : day.year() - 1};
}

Result<QString> paperNumber(QLatin1String series, FinancialYear year, qint64 place)
{
    if (place < 1 || place > kLastPlace)
        return fail(
            ErrorDomain::Rule, "series_full"_L1,
            QCoreApplication::translate("Rules", "No invoice number is left in this financial year."));
    return u"%1/%2/%3"_s.arg(series, year.shortText()).arg(place, 6, 10, QChar(u'0'));
}

bool isPaperNumber(const QString& text)
{
    return !text.isEmpty() && text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
               c == u'-' || c == u'/';
    });
}

} // namespace karigar
