// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"

namespace karigar::ui {

class KeyValueTable;

/// "2 × ₹1,500" and the total under a hairline; the same lines at checkout, on the booking and while paying.
void fillPriceLines(KeyValueTable& table, Money unitPrice, int seats, Money total);

} // namespace karigar::ui
