// SPDX-License-Identifier: GPL-3.0-or-later
// The hosted checkout under /v1/checkout: shows the page, plays the customer's bank, and takes the customer
// back to the shop with the signed result. The desk must outlive the server.
#pragma once

#include "backend/http/router.h"
#include "backend/sandbox/desk.h"
#include "backend/sandbox/instruments.h"

namespace karigar::backend::sandbox {

void installCheckout(http::Router& router, Desk& desk);

// One attempt to pay an order, as the page does it; also used by the control interface.
ApiResult<Payment> payOrder(Ledger& ledger, const std::string& orderId, Instrument instrument,
                            Payment details, Outcome outcome);

// What the shop's callback receives after a success.
http::Fields successFields(const Payment& payment, const std::string& keySecret);

} // namespace karigar::backend::sandbox
