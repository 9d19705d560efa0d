// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

namespace karigar {

/// Where "now" comes from. Rules never ask the machine: they get an instant, so that tests and the demo can
/// move it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Millis now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    Millis now() const override;
};

/// A clock that stands until it is moved; for tests.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Millis start)
        : m_now(start)
    {
    }
    Millis now() const override { return m_now; }
    void set(Millis now) { m_now = now; }
    void advance(Millis by) { m_now += by; }

private:
    Millis m_now;
};

inline constexpr Millis kSecond = 1000;
inline constexpr Millis kMinute = 60 * kSecond;
inline constexpr Millis kHour = 60 * kMinute;
inline constexpr Millis kDay = 24 * kHour;

} // namespace karigar
