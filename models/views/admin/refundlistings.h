// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/dispute.h"
#include "models/domain/records/refund.h"
#include "models/domain/records/refundrequest.h"
#include "models/views/admin/listing.h"
#include "models/views/core/listentry.h"

namespace karigar::views::admin {

// What the desk lists about money that goes back. Values; any thread. `state`: a state's own text, empty for
// any, or one of these groups.

inline const QString kOpenRequests = QStringLiteral("open");       ///< of a request: waits for somebody
inline const QString kTroubledRefunds = QStringLiteral("trouble"); ///< of a refund: needs a person
inline const QString kOpenDisputes = QStringLiteral("contested");  ///< of a dispute: not decided

/// The oldest first: who has waited longest is next.
Listing requestListing(const QString& state, const QString& text);
Listing refundListing(const QString& state, const QString& text);
Listing disputeListing(const QString& state, const QString& text);

ListEntry entryOf(const RefundRequest& request);
ListEntry entryOf(const Refund& refund);
/// `now` decides how a deadline reads.
ListEntry entryOf(const Dispute& dispute, Millis now);

} // namespace karigar::views::admin
