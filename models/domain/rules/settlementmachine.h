// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/settlement.h"
#include "models/domain/rules/machine.h"

/// How settlements and payouts move on. Pure; any thread.
namespace karigar {

std::span<const Transition<SettlementState>> settlementTransitions();

/// The state that `command` leads to from here; none when it says nothing new.
std::optional<SettlementState> settlementMove(SettlementState from, QLatin1String command, Party by,
                                              std::optional<SettlementState> wanted = std::nullopt);

/// "created", "pending", "processed", "partially_reversed", "reversed" or "failed", as the gateway says them.
std::optional<SettlementState> settlementStateOf(const QString& status);

/// What came in the parts, or is to come; `amount` says the same unless something is not explained.
Money sumOfParts(const Settlement& settlement);
/// Whether a part belongs to no payment of ours.
bool isUnmatched(const SettlementPart& part);

QString settlementStateLabel(const Settlement& settlement);

} // namespace karigar
