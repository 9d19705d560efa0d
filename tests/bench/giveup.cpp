// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

#include <cstdio>
#include <cstdlib>

namespace karigar::bench {

void giveUp(const std::string& sentence)
{
    std::fprintf(stderr, "karigar-bench: %s\n", sentence.c_str());
    std::exit(1);
}

} // namespace karigar::bench
