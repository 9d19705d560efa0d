// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts are paise in 64-bit integers, never floating point. Pure functions.
#pragma once

#include <cstdint>
#include <string>

namespace karigar::backend::sandbox {

struct Fee {
    std::int64_t fee = 0; // includes tax
    std::int64_t tax = 0;
};

// The provider's published examples: 2 %, plus 18 % GST on that, which small card payments are spared.
Fee feeFor(std::int64_t amount, bool isCard);
// Their example for sending a share on: 0.25 %, plus 18 % GST.
Fee transferFeeFor(std::int64_t amount);

// "₹1,50,000.00": groups of two above the thousands.
std::string rupees(std::int64_t paise);

} // namespace karigar::backend::sandbox
