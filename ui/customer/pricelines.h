// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"

namespace karigar::ui {

class KeyValueTable;

/// "2 × ₹1,500" and the total under a hairline; the same lines at checkout, on the booking and while paying.
void fillPriceLines(KeyValueTable& table, Money unitPrice, int seats, Money total);
/// The same for a session that one party has for itself.
void fillPrivatePrice(KeyValueTable& table, int seats, Money total);
void fillPriceLines(KeyValueTable& table, const Booking& booking);

} // namespace karigar::ui
