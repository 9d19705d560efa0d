// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/response.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"

/// The few pages that a browser sees while somebody pays. Self-contained: no file of another server, no cookie,
/// no script but the one line that continues. Pure functions.
namespace karigar::backend::pages {

/// What the form hands to the provider.
struct PayForm {
    QString action;
    QString keyId;
    QString orderId;
    QString customerName;
    QString customerEmail;
    QString callbackUrl;
    QString cancelUrl;
    QString nonce;         ///< fresh for each page
    bool continues = true; ///< by itself, after a moment
};

http::Response pay(const Booking& booking, const Payment& payment, const PayForm& form);
/// A sentence and what it means; `good` colours it.
http::Response message(int status, bool good, const QString& title, const QString& text);

} // namespace karigar::backend::pages
