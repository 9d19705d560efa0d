// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kPause = 10 * kMinute;

/// Who approves a refund is told beforehand when the balance does not carry it.
Result<void> noteBalance(const JobTools& tools)
{
    KARIGAR_TRY(const auto balance, tools.money.balance());
    if (!balance)
        return {};
    return tools.executor.runForMarketplace(
        "money.looked"_L1,
        {{"saidBalance"_L1, true},
         {"balance"_L1, QJsonObject{{"paise"_L1, balance->paise}, {"currency"_L1, "INR"_L1}}}});
}

} // namespace

/// Looks through refunds, disputes and settlements at the provider: what somebody did there without us, and
/// what a lost webhook would have told.
JobType moneyLook(const JobTools& tools)
{
    return {"money.look"_L1, [tools](const StoredJob&) {
                auto looked = tools.money.lookThrough(tools.clock.now());
                if (looked)
                    looked = noteBalance(tools);
                return JobResult::again(tools.clock.now() + kPause, looked ? QString() : looked.error().code);
            }};
}

} // namespace karigar::backend
