// SPDX-License-Identifier: GPL-3.0-or-later
// Why a refund was refused, as far as the provider's words tell. Pure, any thread.
#pragma once

#include "backend/payments/razorpay/psperror.h"

namespace karigar::backend::razorpay {

enum class RefundObstacle {
    None,       // not a refusal: the call may simply be repeated
    Other,      // refused, in words we do not know
    LowBalance, // add money or wait for captures; the same key may be sent again
    TooOld,     // more than six months: pay back by other means
    TooMuch,    // more than is left of the payment
    AllRefunded,
    NotCaptured,
    KeyReused, // another refund was made under this key
};

RefundObstacle refundObstacle(const PspError& error);

} // namespace karigar::backend::razorpay
