// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <QStringList>

namespace karigar::bench {

/// Numbers that look random and are the same on every machine (splitmix64); one for each record, seeded by
/// its number, so that any record can be made without those before it.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + 1)
    {
    }
    std::uint64_t roll()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    int below(qsizetype limit) { return static_cast<int>(roll() % static_cast<std::uint64_t>(limit)); }
    /// Small numbers more often than large ones, as words and customers are.
    int leaning(qsizetype limit)
    {
        const auto unit = static_cast<double>(roll() >> 11) * 0x1.0p-53;
        return static_cast<int>(unit * unit * static_cast<double>(limit));
    }
    const QString& of(const QStringList& list) { return list[below(list.size())]; }

private:
    std::uint64_t m_state;
};

} // namespace karigar::bench
