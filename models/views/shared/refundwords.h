// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/dispute.h"
#include "models/domain/records/refund.h"
#include "models/domain/records/refundrequest.h"
#include "models/views/shared/statelook.h"

#include <span>

/// Refunds and disputes in words, for customers and the desk alike. Pure; any thread.
namespace karigar::views {

/// What a refund follows from: "Cancellation".
QString refundCauseWords(RefundCause cause);
/// The gateway's words for a dispute; the code itself when it is not known.
QString disputePhaseWords(const QString& phase);
QString disputeReasonWords(const QString& code);
bool isOpenDispute(DisputeState state);

enum class RefundReader { Customer, Desk };

/// One step on money's way back, done or still to come.
struct RefundStep {
    StateLook look; ///< its text is the title
    QString detail;
    Millis at = 0; ///< 0: not known
    bool done = true;
};

/// From the question to the bank's reference. `request` may be null: not every refund was asked for. `method`
/// is how it was paid, for how long banks take.
std::vector<RefundStep> refundSteps(const RefundRequest* request, std::span<const Refund> refunds,
                                    const QString& method, RefundReader reader);

} // namespace karigar::views
