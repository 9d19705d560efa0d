// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"

namespace karigar {

/// "Rupees twelve lakh thirty-four thousand five hundred sixty-seven and eighty-nine paise only". English as
/// on Indian cheques, whatever the language of the program: an invoice reads the same for everybody. Amounts
/// of any size; a negative one begins with "Minus".
QString amountInWords(Money amount);

} // namespace karigar
