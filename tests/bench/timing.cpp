// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timing.h"

#include <algorithm>
#include <cmath>

namespace karigar::bench {

double percentile(Samples samples, double share)
{
    if (samples.empty())
        return 0;
    const auto place = static_cast<size_t>(std::ceil(share * static_cast<double>(samples.size()))) - 1;
    const auto at = samples.begin() + static_cast<std::ptrdiff_t>(std::min(place, samples.size() - 1));
    std::nth_element(samples.begin(), at, samples.end());
    return *at;
}

double median(Samples samples)
{
    return percentile(std::move(samples), 0.5);
}

Pair inTurns(int rounds, const std::function<double()>& ours, const std::function<double()>& floor)
{
    Samples mine, bare;
    for (int round = 0; round < rounds; ++round) {
        if (round % 2 == 0)
            mine.push_back(ours());
        bare.push_back(floor());
        if (round % 2 != 0)
            mine.push_back(ours());
    }
    return {median(std::move(mine)), median(std::move(bare))};
}

} // namespace karigar::bench
