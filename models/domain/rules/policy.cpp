// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/policy.h"

#include "models/domain/base/clock.h"

#include <array>
#include <QCoreApplication>

namespace karigar {

namespace {
constexpr std::array kFlexible{PolicyTier{24, 100}};
constexpr std::array kModerate{PolicyTier{72, 100}, PolicyTier{24, 50}};
constexpr std::array kStrict{PolicyTier{168, 100}, PolicyTier{72, 50}};
} // namespace

std::span<const PolicyTier> policyTiers(PolicyId policy)
{
    switch (policy) {
    case PolicyId::Flexible:
        return kFlexible;
    case PolicyId::Moderate:
        return kModerate;
    case PolicyId::Strict:
        return kStrict;
    }
    return kStrict;
}

Money refundOnCancellation(PolicyId policy, Money total, Millis startAt, Millis at)
{
    for (const PolicyTier& tier : policyTiers(policy))
        if (at <= startAt - tier.hoursBefore * kHour)
            return share(total, tier.percent * 100);
    return {};
}

QString policyLabel(PolicyId policy)
{
    switch (policy) {
    case PolicyId::Flexible:
        return QCoreApplication::translate("Policy", "Flexible");
    case PolicyId::Moderate:
        return QCoreApplication::translate("Policy", "Moderate");
    case PolicyId::Strict:
        return QCoreApplication::translate("Policy", "Strict");
    }
    return {};
}

QString policySentence(PolicyId policy)
{
    switch (policy) {
    case PolicyId::Flexible:
        return QCoreApplication::translate("Policy", "Full refund until 24 hours before the start.");
    case PolicyId::Moderate:
        return QCoreApplication::translate(
            "Policy", "Full refund until 3 days before the start, half until 24 hours before.");
    case PolicyId::Strict:
        return QCoreApplication::translate(
            "Policy", "Full refund until 7 days before the start, half until 3 days before.");
    }
    return {};
}

} // namespace karigar
