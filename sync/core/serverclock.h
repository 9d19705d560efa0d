// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"

#include <atomic>
#include <optional>

namespace karigar::sync {

/// The backend's clock as this machine can best tell: its own clock plus an offset measured from answers.
/// Deadlines on screen and the instants of commands use it. `now()` may be called from any thread,
/// `observe()` from the engine's only.
class ServerClock final : public Clock {
public:
    /// `local` outlives this; a sample with a short round trip is kept for `sampleLife` milliseconds.
    ServerClock(const Clock& local, Millis sampleLife);

    Millis now() const override { return m_local.now() + m_offset.load(std::memory_order_relaxed); }
    Millis offset() const { return m_offset.load(std::memory_order_relaxed); }
    /// Whether this run has measured it, so that a change means that a clock moved.
    bool isMeasured() const { return m_best.has_value(); }
    /// What was measured when the program ran last.
    void restore(Millis offset) { m_offset.store(offset, std::memory_order_relaxed); }

    /// An answer that said `serverTime`, between two readings of the local clock. The shorter the round trip,
    /// the less the measurement can be wrong, so the shortest wins. Returns how far the offset moved.
    Millis observe(Millis sentAt, Millis receivedAt, Millis serverTime);

private:
    struct Sample {
        Millis roundTrip = 0;
        Millis at = 0;
        Millis offset = 0;
    };

    const Clock& m_local;
    Millis m_sampleLife;
    std::atomic<Millis> m_offset = 0;
    std::optional<Sample> m_best;
};

} // namespace karigar::sync
