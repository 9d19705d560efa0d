// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/alljobs.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr Millis kPause = 6 * kHour;
constexpr Millis kFirstWait = kMinute;

QJsonObject money(Money amount)
{
    return {{"paise"_L1, amount.paise}, {"currency"_L1, "INR"_L1}};
}

bool isNews(const ListedPayment& listed)
{
    return listed.ours.gatewayAt == 0 || listed.ours.gatewayCollected != listed.collected ||
           listed.ours.gatewayRefunded != listed.refunded;
}

Result<void> compare(const JobTools& tools)
{
    KARIGAR_TRY(const auto all, tools.money.listed(tools.clock.now()));
    for (const ListedPayment& listed : all)
        if (isNews(listed))
            KARIGAR_CHECK(tools.executor.runForMarketplace("payment.compare"_L1,
                                                           {{"payment"_L1, listed.ours.id.toText()},
                                                            {"collected"_L1, money(listed.collected)},
                                                            {"refunded"_L1, money(listed.refunded)}}));
    KARIGAR_TRY(const auto balance, tools.money.balance());
    return tools.executor.runForMarketplace("money.looked"_L1,
                                            {{"all"_L1, true},
                                             {"compared"_L1, static_cast<int>(all.size())},
                                             {"saidBalance"_L1, balance.has_value()},
                                             {"balance"_L1, money(balance.value_or(Money()))}});
}

} // namespace

/// Writes beside every payment what the provider's own list says of it, so that a person sees where the books
/// and the provider differ.
JobType moneyCompare(const JobTools& tools)
{
    return {"money.compare"_L1, [tools](const StoredJob& job) {
                const auto compared = compare(tools);
                const Millis now = tools.clock.now();
                return compared ? JobResult::again(now + kPause)
                                : JobResult::again(now + backOff(job.attempts, kFirstWait, kHour),
                                                   compared.error().code);
            }};
}

} // namespace karigar::backend
