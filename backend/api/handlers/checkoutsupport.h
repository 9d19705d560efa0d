// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/call.h"
#include "models/domain/records/booking.h"

/// What the checkout's pages share. They answer browsers, so a refusal is a page too.
namespace karigar::backend::handlers {

struct Purchase {
    Payment payment;
    Booking booking;
};

/// The purchase that the link's path and key are for. Error not_found for every wrong link alike.
Result<Purchase> purchaseOf(Services& services, const http::Request& request);
Result<Purchase> purchaseOf(Services& services, const Id& payment);
/// How the purchase stands, for a person who is not asked to pay.
http::Response standing(const Purchase& purchase, Millis now);
bool isPayable(const Purchase& purchase, Millis now);
http::Response errorPage(const Error& error);
/// The same for a browser that asks too often.
http::Response tooOftenPage(const RequestGuard::Refused& refused);

} // namespace karigar::backend::handlers
