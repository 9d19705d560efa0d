// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/dispute.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refundrequest.h"
#include "models/domain/records/settlement.h"

namespace karigar::views {

/// How a state reads and looks, the same in every mode: its word, and its icon and tone by name. Plain value.
struct StateLook {
    QString text;
    QString icon;
    QString tone;
};

// Pure; any thread.
StateLook lookOf(BookingState state);
StateLook lookOf(PaymentState state);
StateLook lookOf(RefundRequestState state);
StateLook lookOf(RefundState state);
StateLook lookOf(DisputeState state);
StateLook lookOf(const Settlement& settlement);

} // namespace karigar::views
