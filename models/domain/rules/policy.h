// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/service.h"

namespace karigar {

/// One step of a cancellation policy: cancelled at least `hoursBefore` the start, `percent` of the price
/// comes back.
struct PolicyTier {
    int hoursBefore;
    int percent;
};

/// The steps of a policy, most generous first; past the last one nothing comes back.
std::span<const PolicyTier> policyTiers(PolicyId policy);

/// What a customer's cancellation at `at` returns. The one function behind listing, checkout and every later
/// sum.
Money refundOnCancellation(PolicyId policy, Money total, Millis startAt, Millis at);

QString policyLabel(PolicyId policy);
/// The policy in one sentence.
QString policySentence(PolicyId policy);

} // namespace karigar
