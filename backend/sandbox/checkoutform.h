// SPDX-License-Identifier: GPL-3.0-or-later
// What a shop posts to open the hosted checkout, carried from page to page in hidden fields so that the pages
// need no session. A plain value.
#pragma once

#include "backend/http/urlencoding.h"
#include "backend/sandbox/apierror.h"

#include <string>

namespace karigar::backend::sandbox {

struct CheckoutForm {
    std::string keyId;
    std::string orderId;
    std::string amount; // optional; must then be the order's
    std::string name;
    std::string description;
    std::string callbackUrl;
    std::string cancelUrl; // optional
    std::string prefillName;
    std::string prefillEmail;
    std::string prefillContact;
};

std::string fieldOf(const http::Fields& fields, std::string_view name);
ApiResult<CheckoutForm> readCheckoutForm(const http::Fields& fields);
// The same fields again, as the shop sent them.
http::Fields fieldsOf(const CheckoutForm& form);

} // namespace karigar::backend::sandbox
