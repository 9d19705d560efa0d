// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The "hand" behind every drawn picture: a small random source whose sequence is fixed by its seed on every
// platform (the standard distributions are not). Plain value, any thread, no errors.

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace karigar::demo {

class Hand {
public:
    explicit Hand(std::uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567ULL)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// 0 <= x < 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// A small error of the hand around zero, -size..size.
    double slip(double size) { return between(-size, size); }
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    bool chance(double p) { return unit() < p; }

    template<typename T, std::size_t N>
    const T& oneOf(const std::array<T, N>& choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }

private:
    std::uint64_t m_state;
};

} // namespace karigar::demo
