// SPDX-License-Identifier: GPL-3.0-or-later
// The hosted checkout's pages: plain forms that work without scripts and load nothing from anywhere. Pure
// functions; every value is escaped here.
#pragma once

#include "backend/http/response.h"
#include "backend/sandbox/checkoutform.h"
#include "backend/sandbox/entities.h"

#include <string>

namespace karigar::backend::sandbox {

http::Response checkoutPage(const CheckoutForm& form, const Order& order);
// Asks for the card's one-time password.
http::Response otpPage(const CheckoutForm& form, const Payment& payment);
// Takes the customer back: posts `fields` to the shop, by itself or with a button.
http::Response returnPage(const std::string& url, const http::Fields& fields, bool success);
http::Response messagePage(int status, const std::string& title, const std::string& message);

} // namespace karigar::backend::sandbox
