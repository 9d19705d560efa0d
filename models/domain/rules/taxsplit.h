// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/enumnames.h"
#include "models/domain/base/money.h"

#include <array>

namespace karigar {

/// Which taxes a supply bears: none, central and State (or Union Territory) in equal halves, or integrated.
enum class TaxHeads { None, CgstSgst, CgstUtgst, Igst };

template<>
struct EnumNames<TaxHeads> {
    static constexpr std::array table{
        EnumName<TaxHeads>{TaxHeads::None, QLatin1String("none")},
        EnumName<TaxHeads>{TaxHeads::CgstSgst, QLatin1String("cgst_sgst")},
        EnumName<TaxHeads>{TaxHeads::CgstUtgst, QLatin1String("cgst_utgst")},
        EnumName<TaxHeads>{TaxHeads::Igst, QLatin1String("igst")},
    };
};

/// A tax-inclusive price taken apart. The parts always sum to the price to the paisa; `roundOff` is what
/// whole paise leave over, between -1 and +1.
struct TaxSplit {
    Money taxable;
    Money cgst;
    Money sgst; ///< or UTGST
    Money igst;
    Money roundOff;

    Money tax() const { return cgst + sgst + igst; }
    Money total() const { return taxable + tax() + roundOff; }

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("taxable", s.taxable);
        v("cgst", s.cgst);
        v("sgst", s.sgst);
        v("igst", s.igst);
        v("roundOff", s.roundOff);
    }
    bool operator==(const TaxSplit&) const = default;
};

/// Price in paise from 0 to 10^14; rate in basis points, 0 to 10,000. Halves round up (half up, in paise).
TaxSplit splitInclusive(Money price, int rate, TaxHeads heads);

/// The part of a split that a credit of `amount` takes, when `before` of it was credited already. Notes that
/// follow each other sum to the split exactly, head by head, because each takes the difference of two shares
/// of the whole. Requires 0 <= before, 0 < amount and before + amount <= total().
TaxSplit creditShare(const TaxSplit& whole, Money before, Money amount);

} // namespace karigar
