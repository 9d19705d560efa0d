// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/settlement.h"

/// How an artisan is paid: decided by the backend in the job "payout.decide", because what has become payable
/// may become it on any device, and only one place may send money.
namespace karigar {

/// Something about the booking's money changed that may be paid out, or has to come back.
void lookAtPayout(Draft& draft, const Id& booking);

/// Takes `amount` of a payment from what is payable towards `to`, and settles the fee that the artisan bears.
/// Puts the payment; answers with the part for the settlement's list.
SettlementPart payOut(Draft& draft, const Id& settlement, Payment& payment, LedgerAccount to, Money amount);

/// A payout that came to nothing, or came back: it is payable again. Puts the payment.
void takeBack(Draft& draft, const Id& movement, Payment& payment, Money amount);

} // namespace karigar
