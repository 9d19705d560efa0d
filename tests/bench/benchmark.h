// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <span>
#include <string>

/// What a benchmark measures and says. Everything here runs on the main thread; whatever fails ends the
/// program with a sentence, because a figure without its conditions is worse than none.
namespace karigar::bench {

/// One line of the answer. Ours and the floor were measured in turns in the same run, so the ratio is what
/// counts; the absolute values belong to this machine.
struct Figure {
    std::string name;
    double ours = 0;
    double floor = 0;
    const char* unit = "ms";
    double goal = 1;
};

/// `bench NAME ours=X UNIT floor=Y UNIT ratio=R goal=G`, with MISSED at the end when it is.
void print(const Figure& figure);
/// `# text`: what a reader should know beside the line.
void note(const std::string& text);
[[noreturn]] void giveUp(const std::string& sentence);

template<class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().code.toStdString() + ": " + result.error().message.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Benchmark {
    const char* name;
    void (*run)();
};

/// All of them, in the order in which they run.
std::span<const Benchmark> allBenchmarks();

// Each in the file of its name.
void benchStore();
void benchFirstSync();
void benchDelta();
void benchSearch();
void benchOptimistic();
void benchPage();
void benchStart();
void benchMonth();
void benchRivals();
void benchFeed();
void benchInvoice();

} // namespace karigar::bench
