// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/payment.h"
#include "models/domain/rules/machine.h"

namespace karigar {

std::span<const Transition<PaymentState>> paymentTransitions();

/// Moves the payment, or says that the news does not fit (news that is merely old is not an error: see
/// observe).
Result<void> movePayment(Payment& payment, QLatin1String command, PaymentState wanted);

/// Counts what has gone back, by whatever way, and moves the payment accordingly.
Result<void> addRefunded(Payment& payment, Money amount);

QString paymentStateLabel(PaymentState state);

} // namespace karigar
