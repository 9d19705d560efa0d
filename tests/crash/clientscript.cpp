// SPDX-License-Identifier: GPL-3.0-or-later
// clientscript PLAN N: carries out a plan (clientplan.h) and dies right after its N-th database commit, with
// no chance to say or save anything; N = 0: it lives.
#include "models/sql/faultpoint.h"
#include "tests/crash/scriptedclient.h"

#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <unistd.h>

int main(int argc, char** argv)
{
    using namespace karigar::tests;
    QCoreApplication app(argc, argv);
    auto plan = argc == 3 ? ClientPlan::read(QString::fromLocal8Bit(argv[1])) : std::nullopt;
    if (!plan)
        return kTrouble;
    if (const long n = std::atol(argv[2]); n > 0)
        karigar::sql::faults::afterCommit(n, [] { _exit(kKilled); });
    const auto here = [] {
        std::puts("here");
        std::fflush(stdout);
    };
    ScriptedClient client(std::move(*plan), {here, {}});
    const std::string wrong = client.run();
    if (wrong.empty())
        return kSettled;
    std::fprintf(stderr, "%s\n", wrong.c_str());
    return kTrouble;
}
