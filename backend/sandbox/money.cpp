// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/money.h"

namespace karigar::backend::sandbox {

namespace {

constexpr std::int64_t kSmallCardAmount = 200'000;

std::int64_t percentHalfUp(std::int64_t amount, std::int64_t percent)
{
    return (amount * percent + 50) / 100;
}

} // namespace

Fee feeFor(std::int64_t amount, bool isCard)
{
    const std::int64_t base = percentHalfUp(amount, 2);
    const std::int64_t tax = isCard && amount <= kSmallCardAmount ? 0 : percentHalfUp(base, 18);
    return {base + tax, tax};
}

Fee transferFeeFor(std::int64_t amount)
{
    const std::int64_t base = (amount * 25 + 5'000) / 10'000;
    const std::int64_t tax = percentHalfUp(base, 18);
    return {base + tax, tax};
}

std::string rupees(std::int64_t paise)
{
    std::string digits = std::to_string(paise / 100);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 2)
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    const std::int64_t rest = paise % 100;
    return "\u20B9" + digits + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

} // namespace karigar::backend::sandbox
