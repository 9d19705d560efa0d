// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's time: the machine's, moved forward on demand, so that expiries of days can be played in a
// test. Unix seconds; any thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace karigar::backend::sandbox {

class Clock {
public:
    std::int64_t now() const
    {
        const auto real = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::seconds>(real).count() + m_offset;
    }
    void advance(std::int64_t seconds) { m_offset += seconds; }
    std::int64_t offset() const { return m_offset; }

private:
    std::atomic<std::int64_t> m_offset = 0;
};

} // namespace karigar::backend::sandbox
