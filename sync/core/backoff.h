// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"
#include "sync/core/randomsource.h"

namespace karigar::sync {

/// How long to wait after repeated failures: exponential, capped, with jitter.
class Backoff {
public:
    Backoff(Millis base, Millis cap, double jitter, RandomSource& random);

    /// Counts a failure and tells how long to wait for the next try.
    Millis failed();
    void succeeded() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    Millis m_base;
    Millis m_cap;
    double m_jitter;
    RandomSource& m_random;
    int m_failures = 0;
};

} // namespace karigar::sync
