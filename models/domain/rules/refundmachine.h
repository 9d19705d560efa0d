// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/refund.h"
#include "models/domain/records/refundrequest.h"
#include "models/domain/rules/machine.h"

/// The decision about money (RefundRequest) and its execution (Refund) are two machines. Pure; any thread.
namespace karigar {

std::span<const Transition<RefundState>> refundTransitions();
std::span<const Transition<RefundRequestState>> refundRequestTransitions();

/// Moves the execution, or refuses with "wrong_state". `wanted` picks the row where several fit.
Result<void> moveRefund(Refund& refund, QLatin1String command, Party by,
                        std::optional<RefundState> wanted = std::nullopt);
Result<void> moveRequest(RefundRequest& request, QLatin1String command, Party by, Millis at);

/// Whether the money is back, so far as anybody can tell.
bool isDone(RefundState state);

QString refundStateLabel(RefundState state);
/// Why a refund failed, as a sentence: of a code that the backend wrote, or else the words it left.
QString refundFailureWords(const QString& failure);
QString refundRequestStateLabel(RefundRequestState state);

} // namespace karigar
