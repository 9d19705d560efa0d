// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <QString>

namespace karigar {

/// An amount in Indian rupees, in whole paise. There is no floating point on any path a rupee takes.
struct Money {
    qint64 paise = 0;

    static constexpr Money rupees(qint64 rupees) { return Money{rupees * 100}; }

    constexpr Money operator+(Money other) const { return {paise + other.paise}; }
    constexpr Money operator-(Money other) const { return {paise - other.paise}; }
    constexpr Money operator-() const { return {-paise}; }
    constexpr Money operator*(qint64 factor) const { return {paise * factor}; }
    constexpr Money& operator+=(Money other)
    {
        paise += other.paise;
        return *this;
    }
    auto operator<=>(const Money&) const = default;
};

/// The share of an amount, rounded half up to the paisa; basis points: 10,000 is the whole. The share of a
/// negative amount mirrors that of the positive one, so that a reversal undoes exactly what it reverses.
Money share(Money whole, qint64 basisPoints);

/// "₹12,34,567.89": Indian grouping by hand, because the host's locale is not to be trusted with money.
QString formatMoney(Money amount);
/// The same without paise where they are zero: "₹1,500" for buttons and prices in lists.
QString formatMoneyShort(Money amount);

} // namespace karigar
