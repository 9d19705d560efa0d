// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/serverclock.h"

#include <cstdlib>

namespace karigar::sync {

ServerClock::ServerClock(const Clock& local, Millis sampleLife)
    : m_local(local)
    , m_sampleLife(sampleLife)
{
}

Millis ServerClock::observe(Millis sentAt, Millis receivedAt, Millis serverTime)
{
    const Millis roundTrip = receivedAt - sentAt;
    if (roundTrip < 0 || serverTime <= 0)
        return 0; // the local clock was set while waiting: this measures nothing
    const Sample sample{roundTrip, receivedAt, serverTime - (sentAt + roundTrip / 2)};
    if (m_best) {
        const Millis age = receivedAt - m_best->at;
        const bool fresh = age >= 0 && age < m_sampleLife;
        // Two true measurements differ by at most half their round trips; more means that a clock was set.
        const bool agrees =
            std::abs(sample.offset - m_best->offset) <= (roundTrip + m_best->roundTrip) / 2 + 1;
        if (fresh && agrees && roundTrip >= m_best->roundTrip)
            return 0;
    }
    const Millis moved = sample.offset - offset();
    m_best = sample;
    m_offset.store(sample.offset, std::memory_order_relaxed);
    return moved;
}

} // namespace karigar::sync
