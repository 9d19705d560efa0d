// SPDX-License-Identifier: GPL-3.0-or-later
// Whichever of its commits was a client's last: started again, it ends where one that lived ends.
#include "tests/crash/crashchecks.h"

#include <gtest/gtest.h>
#include <QTemporaryDir>

namespace karigar::tests {

TEST(ClientCrash, AfterAnyCommitLosesAndRepeatsNothing)
{
    CrashStage stage;
    bool killed = true;
    int killPoints = 0;
    for (long n = 1; killed; ++n) {
        SCOPED_TRACE("killed after commit " + std::to_string(n));
        const QTemporaryDir folder;
        CrashRound round(stage, folder.path());
        ASSERT_TRUE(round.isReady());
        const int ended = round.run(n);
        ASSERT_TRUE(round.hasBooked());
        killed = ended == kKilled;
        if (killed) {
            ++killPoints;
            ASSERT_EQ(round.run(0), kSettled) << round.says();
        } else {
            ASSERT_EQ(ended, kSettled) << round.says();
        }
        expectAllIsWell(stage, round);
        ASSERT_FALSE(HasFailure());
    }
    std::printf("%d kill points\n", killPoints);
    EXPECT_GT(killPoints, 10);
}

} // namespace karigar::tests
