// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/script.h"
#include "models/domain/rules/calendar.h"
#include "models/views/core/timewords.h"

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {
const QString kIndia = u"Asia/Kolkata"_s;
constexpr int kOpens = 10 * 60;
constexpr Millis kLasts = 2 * kHour;
} // namespace

Millis morningIn(const Stage& stage, int daysAhead)
{
    return instantOf(stage.today().addDays(daysAhead), kOpens, kIndia);
}

QString spanIn(const Stage& stage, int daysAhead)
{
    const Millis from = morningIn(stage, daysAhead);
    return views::spanWords(from, from + kLasts, kIndia);
}

} // namespace karigar::tour
