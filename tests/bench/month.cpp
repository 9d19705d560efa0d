// SPDX-License-Identifier: GPL-3.0-or-later
// month: a frame of scrolling through a month view that has 10,000 events in sight, against one frame of the
// screen.
#include "tests/bench/benchmark.h"
#include "tests/bench/serverprocess.h"
#include "tests/bench/timing.h"

#include <cstdio>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr double kScreenFrameMs = 16;
constexpr int kPatience = 120'000;
constexpr size_t kFirstFrames = 10; // fonts and icons are made once

} // namespace

void benchMonth()
{
    const QString program = programPath(u"month-frames"_s);
    if (!QFileInfo::exists(program))
        return note("month: this build has no widgets");
    QProcess process;
    process.start(program, QStringList());
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0)
        giveUp("month-frames did not end well");
    Samples frames;
    for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n'))
        frames.push_back(line.toDouble());
    if (frames.size() <= kFirstFrames)
        giveUp("month-frames painted nothing");
    frames.erase(frames.begin(), frames.begin() + kFirstFrames);
    char text[160];
    std::snprintf(text, sizeof text,
                  "month: %zu frames of 1280x800, %s, 99th percentile %.2f ms, worst %.2f ms", frames.size(),
                  process.readAllStandardError().trimmed().constData(), percentile(frames, 0.99),
                  percentile(frames, 1));
    note(text);
    print({"month", median(frames), kScreenFrameMs, "ms", 1});
}

} // namespace karigar::bench
