// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the provider's JSON. Tolerant where the provider is not consistent (notes as [], {} or null, missing
// members, unknown states), strict where money is concerned: an id or an amount that is missing or not an
// integer is an error. Pure functions, any thread. Errors are a short English text.
#pragma once

#include "backend/payments/razorpay/entities.h"
#include "backend/payments/razorpay/psperror.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace karigar::backend::razorpay {

template<typename T>
using Parsed = std::expected<T, std::string>;

Parsed<Order> parseOrder(std::string_view json);
Parsed<Payment> parsePayment(std::string_view json);
Parsed<Refund> parseRefund(std::string_view json);
Parsed<std::vector<Order>> parseOrders(std::string_view json);
Parsed<std::vector<Payment>> parsePayments(std::string_view json);
Parsed<std::vector<Refund>> parseRefunds(std::string_view json);

// Verify the signature over the raw bytes first (signature.h).
Parsed<WebhookEvent> parseWebhook(std::string_view json);

// From an answer that is not 2xx; its body may be anything.
PspError parseError(int httpStatus, std::string_view body);

} // namespace karigar::backend::razorpay
