// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

#include <array>
#include <cstdio>

namespace karigar::bench {

void print(const Figure& figure)
{
    const double ratio = figure.ours / figure.floor;
    std::printf("bench %s ours=%.4g %s floor=%.4g %s ratio=%.3f goal=%.4g\n", figure.name.c_str(),
                figure.ours, figure.unit, figure.floor, figure.unit, ratio, figure.goal);
    std::fflush(stdout);
    if (ratio > figure.goal)
        note(figure.name + " misses its goal");
}

void note(const std::string& text)
{
    std::fprintf(stderr, "# %s\n", text.c_str());
}

std::span<const Benchmark> allBenchmarks()
{
    static constexpr std::array kAll{
        Benchmark{"store", benchStore},
        Benchmark{"first-sync", benchFirstSync},
        Benchmark{"delta", benchDelta},
        Benchmark{"search", benchSearch},
        Benchmark{"optimistic", benchOptimistic},
        Benchmark{"page", benchPage},
        Benchmark{"start", benchStart},
        Benchmark{"rivals", benchRivals},
        Benchmark{"feed", benchFeed},
        Benchmark{"month", benchMonth},
        Benchmark{"invoice", benchInvoice},
    };
    return kAll;
}

} // namespace karigar::bench
