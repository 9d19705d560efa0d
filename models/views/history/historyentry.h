// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/machine.h"
#include "models/views/core/listentry.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

/// How a booking, payment, refund, payout or dispute reads as a row of a history, to the side that looks: the
/// other person's name first, one's own never. What goes back to a customer is negative. Pure.
ListEntry historyEntry(Kind kind, const Row& row, Party side);

/// "UPI" for "upi"; what is not known as it is.
QString methodWords(const QString& method);
/// "Payments", "Refunds", "Payouts", "Disputes" for a TransactionType's name.
QString transactionTypeWords(const QString& type);
/// A state of the filter ("confirmed", "payment:captured") as its chip says it.
QString stateWords(const QString& state);
/// The states a history can be filtered by, in the order of their lives.
QStringList bookingStateNames();
QStringList transactionStateNames(Party side);

} // namespace karigar::views
