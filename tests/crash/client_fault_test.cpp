// SPDX-License-Identifier: GPL-3.0-or-later
// Whichever database call of a client fails, and whichever request is lost, there or back: it ends where one
// that had no trouble ends.
#include "models/sql/faultpoint.h"
#include "tests/crash/crashchecks.h"
#include "tests/crash/losingtransport.h"
#include "tests/crash/scriptedclient.h"

#include <gtest/gtest.h>
#include <QTemporaryDir>

namespace karigar::tests {

namespace {

struct Seen {
    int requests = 0;
    qint64 calls = 0;
};

/// A new stage now and then: what earlier rounds left in the catalogue makes each first synchronisation
/// longer.
class Stages {
public:
    CrashStage& next()
    {
        constexpr int kRounds = 20;
        if (m_rounds++ % kRounds == 0)
            m_stage = std::make_unique<CrashStage>();
        return *m_stage;
    }

private:
    std::unique_ptr<CrashStage> m_stage;
    int m_rounds = 0;
};

/// One round with a client in this process, and the checks after it. Faults are armed when it begins.
Seen play(CrashStage& stage, const std::set<qint64>& failingCalls, int lostRequest = 0,
          Loss::Where where = Loss::Where::OnTheWayThere)
{
    const QTemporaryDir folder;
    CrashRound round(stage, folder.path());
    EXPECT_TRUE(round.isReady());
    Loss loss{lostRequest, where};
    const QUrl url(round.plan().url);
    sql::faults::failCalls(failingCalls);
    {
        ScriptedClient client(round.plan(),
                              {[&round] { round.book(); },
                               [&loss, url] { return std::make_unique<LosingTransport>(url, loss); }});
        EXPECT_EQ(client.run(), "");
    }
    const Seen seen{loss.seen, sql::faults::callsSeen()};
    sql::faults::clear();
    EXPECT_TRUE(round.hasBooked());
    expectAllIsWell(stage, round);
    return seen;
}

void loseEach(Loss::Where where, const char* what)
{
    Stages stages;
    int n = 0;
    for (int seen = 1; seen > n;) {
        SCOPED_TRACE("request " + std::to_string(++n) + what);
        seen = play(stages.next(), {}, n, where).requests;
        ASSERT_FALSE(testing::Test::HasFailure());
    }
    std::printf("%d requests\n", n);
    EXPECT_GT(n, 5);
}

} // namespace

TEST(ClientFault, AnyRequestMayNeverArrive)
{
    loseEach(Loss::Where::OnTheWayThere, " never arrives");
}

TEST(ClientFault, AnyRequestMayNeverBeAnswered)
{
    loseEach(Loss::Where::OnTheWayBack, " is never answered");
}

/// Several calls fail in a run, so far apart that most work between them gets done: a run a call would take
/// minutes. Over all runs each call of the script fails, whatever number it has by then.
TEST(ClientFault, AnyDatabaseCallMayFail)
{
    constexpr qint64 kApart = 120;
    Stages stages;
    const qint64 calls = play(stages.next(), {}).calls;
    EXPECT_GT(calls, 300);
    qint64 failed = 0;
    for (qint64 first = 1; first <= kApart; ++first) {
        SCOPED_TRACE("call " + std::to_string(first) + " and each " + std::to_string(kApart) + " later");
        // Beyond the end of the undisturbed script, because what is done again moves it; but not for ever,
        // because the longest piece of work makes more calls than lie between two that fail.
        std::set<qint64> failing;
        for (qint64 n = first; n < 7 * calls / 4; n += kApart)
            failing.insert(n);
        const qint64 seen = play(stages.next(), failing).calls;
        failed += std::distance(failing.begin(), failing.upper_bound(seen));
        ASSERT_FALSE(testing::Test::HasFailure());
    }
    std::printf("%lld calls, %lld failed\n", calls, failed);
    EXPECT_GE(failed, calls);
}

} // namespace karigar::tests
