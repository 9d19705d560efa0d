// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/payment.h"

namespace karigar {

/// Writes the two lines of a movement: `amount` leaves `from` and reaches `to`; they sum to zero.
void postMovement(Draft& draft, const Id& movement, const Payment& payment, LedgerAccount from,
                  LedgerAccount to, Money amount);

} // namespace karigar
