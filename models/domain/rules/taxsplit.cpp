// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/taxsplit.h"

#include <bit>

namespace karigar {

namespace {

constexpr qint64 kWhole = 10000; // basis points

qint64 halfUp(qint64 numerator, qint64 denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

/// whole * part / of for 0 <= whole <= of and 0 <= part <= of, rounded half up. Bit by bit like division on
/// paper, because the product of two large amounts fits no standard integer.
qint64 shareOf(qint64 whole, qint64 part, qint64 of)
{
    qint64 quotient = 0;
    qint64 rest = 0;
    const auto add = [&](qint64 term) {
        rest += term;
        if (rest >= of) {
            rest -= of;
            ++quotient;
        }
    };
    for (int bit = std::bit_width(static_cast<quint64>(part)) - 1; bit >= 0; --bit) {
        quotient *= 2;
        add(rest);
        if ((part >> bit) & 1)
            add(whole);
    }
    return 2 * rest >= of ? quotient + 1 : quotient;
}

/// What the credit up to `after` has taken of a head, less what the credit up to `before` had.
Money taken(Money head, Money before, Money after, Money total)
{
    if (head.paise < 0)
        return -taken(-head, before, after, total);
    return {shareOf(head.paise, after.paise, total.paise) - shareOf(head.paise, before.paise, total.paise)};
}

} // namespace

TaxSplit splitInclusive(Money price, int rate, TaxHeads heads)
{
    TaxSplit split;
    if (heads == TaxHeads::None) {
        split.taxable = price;
        return split;
    }
    split.taxable = {halfUp(price.paise * kWhole, kWhole + rate)};
    if (heads == TaxHeads::Igst)
        split.igst = {halfUp(split.taxable.paise * rate, kWhole)};
    else
        split.cgst = split.sgst = {halfUp(split.taxable.paise * rate, 2 * kWhole)};
    split.roundOff = price - split.taxable - split.tax();
    return split;
}

TaxSplit creditShare(const TaxSplit& whole, Money before, Money amount)
{
    const Money total = whole.total();
    const Money after = before + amount;
    TaxSplit part;
    part.cgst = taken(whole.cgst, before, after, total);
    part.sgst = taken(whole.sgst, before, after, total);
    part.igst = taken(whole.igst, before, after, total);
    part.roundOff = taken(whole.roundOff, before, after, total);
    part.taxable = amount - part.tax() - part.roundOff;
    return part;
}

} // namespace karigar
