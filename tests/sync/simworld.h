// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "sync/core/randomsource.h"
#include "tests/sync/fakebackend.h"

#include <random>

namespace karigar::tests {

/// Time, chance and the wire of a simulated marketplace: everything comes from one seed.
class SimWorld final : public sync::RandomSource {
public:
    explicit SimWorld(quint64 seed);

    double unit() override { return std::uniform_real_distribution<>(0, 1)(m_random); }
    bool chance(double probability) { return unit() < probability; }
    int below(int limit) { return static_cast<int>(unit() * limit); }
    Millis latency() { return 5 + static_cast<Millis>(unit() * unit() * 3000); }

    void after(Millis delay, std::function<void()> what);
    /// Plays everything that is due within the next `span`.
    void run(Millis span);

    ManualClock clock{1'780'000'000'000};
    FakeBackend backend{clock};
    double faults = 0; ///< how often something goes wrong, 0 for never

private:
    std::mt19937_64 m_random;
    std::multimap<Millis, std::function<void()>> m_due;
};

} // namespace karigar::tests
