// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the provider's JSON. Tolerant where the provider is not consistent (notes as [], {} or null, missing
// members, unknown states), strict where money is concerned: an id that is missing, or an amount that is not
// a whole number of paise in range, is an error. Pure functions, any thread. Errors are a short English text.
#pragma once

#include "backend/payments/razorpay/psperror.h"
#include "backend/payments/razorpay/transfer.h"
#include "backend/payments/razorpay/webhookevent.h"

#include <expected>
#include <string_view>
#include <vector>

namespace karigar::backend::razorpay {

template<typename T>
using Parsed = std::expected<T, std::string>;

// ₹10 lakh crore: far beyond any sum here, and far from where sums of such amounts overflow.
inline constexpr std::int64_t kMostPaise = 1'000'000'000'000'000;

// T: Order, Payment, Refund, Settlement, ReconLine, Dispute, Transfer or Reversal.
template<typename T>
Parsed<T> parseOne(std::string_view json);
// {"items":[...]}; one unreadable item makes the whole list unreadable.
template<typename T>
Parsed<std::vector<T>> parseList(std::string_view json);
// {"balance":n}
Parsed<std::int64_t> parseBalance(std::string_view json);

// Verify the signature over the raw bytes first (signature.h).
Parsed<WebhookEvent> parseWebhook(std::string_view json);

// From an answer that is not 2xx; its body may be anything.
PspError parseError(int httpStatus, std::string_view body);

} // namespace karigar::backend::razorpay
