// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"

#include <atomic>

namespace karigar::backend {

/// The machine's clock, which tests and demonstrations may push forward. Any thread.
class ServerClock final : public Clock {
public:
    Millis now() const override { return m_machine.now() + m_offset.load(); }
    Millis offset() const { return m_offset; }
    void setOffset(Millis offset) { m_offset = offset; }
    /// The new offset.
    Millis advance(Millis by) { return m_offset += by; }

private:
    SystemClock m_machine;
    std::atomic<Millis> m_offset = 0;
};

} // namespace karigar::backend
