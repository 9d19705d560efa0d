// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/backoff.h"

#include <algorithm>

namespace karigar::sync {

namespace {
/// Doubling further could not matter below any sane cap, and must not overflow.
constexpr int kMostDoublings = 30;
} // namespace

Backoff::Backoff(Millis base, Millis cap, double jitter, RandomSource& random)
    : m_base(base)
    , m_cap(cap)
    , m_jitter(jitter)
    , m_random(random)
{
}

Millis Backoff::failed()
{
    const Millis whole = std::min(m_cap, m_base << std::min(m_failures, kMostDoublings));
    ++m_failures;
    return whole - static_cast<Millis>(static_cast<double>(whole) * m_jitter * m_random.unit());
}

} // namespace karigar::sync
