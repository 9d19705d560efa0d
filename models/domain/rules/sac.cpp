// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/sac.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

constexpr std::array kSacs{
    Sac{"999291", "Cultural education services"},
    Sac{"999293", "Commercial training and coaching services"},
    Sac{"999294", "Other education and training services n.e.c."},
    Sac{"999631", "Services of performing artists"},
    Sac{"999632", "Services of authors, composers, sculptors and other artists"},
};

// The slabs of 12 and 28 per cent ended on 22 September 2025.
constexpr std::array kRatesBefore{500, 1200, 1800, 2800};
constexpr std::array kRatesNow{500, 1800, 4000};
const QDate kNewSlabs(2025, 9, 22);

} // namespace

std::span<const Sac> workshopSacs()
{
    return kSacs;
}

QString sacName(const QString& code)
{
    for (const Sac& sac : kSacs)
        if (QLatin1String(sac.code) == code)
            return QLatin1String(sac.name);
    return {};
}

bool isWorkshopSac(const QString& code)
{
    return !sacName(code).isEmpty();
}

std::span<const int> gstRates(QDate day)
{
    if (day < kNewSlabs)
        return kRatesBefore;
    return kRatesNow;
}

bool isGstRate(int basisPoints, QDate day)
{
    const auto rates = gstRates(day);
    return std::find(rates.begin(), rates.end(), basisPoints) != rates.end();
}

QString rateWords(int basisPoints)
{
    QString text = QString::number(basisPoints / 100);
    if (const int rest = basisPoints % 100; rest != 0)
        text += rest % 10 == 0 ? u".%1"_s.arg(rest / 10) : u".%1"_s.arg(rest, 2, 10, QChar(u'0'));
    return text + u" %"_s;
}

} // namespace karigar
