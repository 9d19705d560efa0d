// SPDX-License-Identifier: GPL-3.0-or-later
// karigar-bench [NAME...]: measures, and says on stdout how near the floor we are. A missed goal is told on
// stderr with the other remarks, and is no error.
#include "tests/bench/benchmark.h"

#include <cstring>
#include <QCoreApplication>

using namespace karigar::bench;

namespace {

bool isWanted(const Benchmark& benchmark, int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], benchmark.name) == 0)
            return true;
    return argc == 1;
}

bool isKnown(const char* name)
{
    for (const Benchmark& benchmark : allBenchmarks())
        if (std::strcmp(name, benchmark.name) == 0)
            return true;
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    for (int i = 1; i < argc; ++i) {
        if (isKnown(argv[i]))
            continue;
        std::string names;
        for (const Benchmark& benchmark : allBenchmarks())
            names.append(" ").append(benchmark.name);
        giveUp(std::string("there is no benchmark ") + argv[i] + "; there are" + names);
    }
    for (const Benchmark& benchmark : allBenchmarks())
        if (isWanted(benchmark, argc, argv))
            benchmark.run();
    return 0;
}
