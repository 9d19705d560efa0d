// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace karigar::sync {

/// Where jitter comes from, so that a simulation can be repeated. Used on the engine's thread only.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    /// Evenly spread over [0, 1).
    virtual double unit() = 0;
};

/// The process-wide generator.
class SystemRandom final : public RandomSource {
public:
    double unit() override;
};

} // namespace karigar::sync
