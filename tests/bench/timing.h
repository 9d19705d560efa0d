// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <vector>

/// Wall-clock measuring, in milliseconds.
namespace karigar::bench {

class Stopwatch {
public:
    double ms() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

using Samples = std::vector<double>;

double median(Samples samples);
/// `share` of 1: 0.99 for the 99th percentile.
double percentile(Samples samples, double share);

struct Pair {
    double ours = 0;
    double floor = 0;
};

/// Each answers what it measured. They take turns, and who begins changes from round to round, so that a
/// machine that slows down slows both. The medians.
Pair inTurns(int rounds, const std::function<double()>& ours, const std::function<double()>& floor);

} // namespace karigar::bench
