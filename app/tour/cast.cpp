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
// As long as a tour takes on a slow machine.
constexpr Millis kBeforeMidnight = 10 * kMinute;
} // namespace

Step beginsInOneDay(Stage& stage)
{
    const Millis midnight = instantOf(stage.today().addDays(1), 0, kIndia);
    const Millis left = midnight - stage.now();
    if (left < kBeforeMidnight) {
        KARIGAR_STEP(stage.travel(left + kMinute));
    }
    co_return Result<void>();
}

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
