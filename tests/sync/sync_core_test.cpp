// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/fault.h"
#include "sync/core/serverclock.h"
#include "sync/core/synccore.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

class NoJitter final : public RandomSource {
public:
    double unit() override { return 0; }
};

const Error kGone{ErrorDomain::Network, u"no_connection"_s, u"gone"_s, true};
const Error kBusy{ErrorDomain::Internal, u"busy"_s, u"busy"_s, true};
const Error kExpired{ErrorDomain::Auth, u"session_expired"_s, u"expired"_s, false};
const Error kTooOld{ErrorDomain::Protocol, u"client_too_old"_s, u"old"_s, false};
const Error kOtherFeed{ErrorDomain::Protocol, u"generation"_s, u"feed"_s, false};
const Error kRevoked{ErrorDomain::Auth, u"session_revoked"_s, u"revoked"_s, false};
const Error kBad{ErrorDomain::Input, u"bad_batch"_s, u"bad"_s, false};
const Error kFull{ErrorDomain::Store, u"full"_s, u"full"_s, true};

OutboxView outboxOf(std::vector<PendingCommand> next, int refused = 0)
{
    const int waiting = static_cast<int>(next.size());
    return {std::move(next), waiting, refused};
}

protocol::CommandOutcome done(qint64 n)
{
    return {n, true, std::nullopt};
}

Page pageTo(qint64 cursor, bool more)
{
    return {"{}", cursor, more, 1, u"g1"_s};
}

class SyncCoreTest : public testing::Test {
protected:
    /// Handles one event and remembers the last instruction of each kind.
    void tell(const Event& event) { last = core.handle(event); }

    template<class T>
    const T* find() const
    {
        for (const Instruction& one : last)
            if (const T* found = std::get_if<T>(&one))
                return found;
        return nullptr;
    }
    Millis armed(Timer timer) const
    {
        for (const Instruction& one : last)
            if (const auto* arm = std::get_if<instruction::ArmTimer>(&one); arm && arm->timer == timer)
                return arm->ms;
        return -1;
    }
    SyncState state() const { return core.status().state; }

    void start(const OutboxView& outbox = {}, bool firstSyncDone = true)
    {
        tell(event::Started{7, u"g1"_s, firstSyncDone, outbox});
    }
    /// Everything sent and fetched, nothing under way.
    void startIdle()
    {
        start();
        tell(event::PageArrived{pageTo(7, false)});
        tell(event::PagesApplied{});
        ASSERT_EQ(state(), SyncState::UpToDate);
    }

    ManualClock clock{1'000'000};
    NoJitter random;
    SyncCore core{Tuning(), clock, random};
    std::vector<Instruction> last;
};

using namespace instruction;

} // namespace

TEST_F(SyncCoreTest, StartsWithPullAndLive)
{
    start();
    ASSERT_TRUE(find<PullChanges>());
    EXPECT_EQ(find<PullChanges>()->cursor, 7);
    EXPECT_EQ(find<PullChanges>()->generation, u"g1"_s);
    EXPECT_TRUE(find<OpenLive>());
    EXPECT_EQ(state(), SyncState::Syncing);
}

TEST_F(SyncCoreTest, NothingBeforeStartAndNothingAfterTheEnd)
{
    tell(event::NetworkUp{});
    EXPECT_TRUE(last.empty());
    start();
    tell(event::SignedOut{});
    EXPECT_TRUE(find<CloseLive>());
    EXPECT_TRUE(find<Wipe>());
    tell(event::PageArrived{pageTo(9, false)});
    EXPECT_TRUE(last.empty());
    tell(event::Started{});
    EXPECT_TRUE(last.empty());
}

TEST_F(SyncCoreTest, WhatMayBeTakenBackIsNotSentBeforeItsTime)
{
    startIdle();
    const Millis until = clock.now() + 10 * kSecond;
    tell(event::OutboxChanged{outboxOf({{1, {}}, {2, {}, until}, {3, {}}})});
    ASSERT_TRUE(find<SendCommands>());
    EXPECT_EQ(find<SendCommands>()->numbers, std::vector<qint64>{1}) << "what came before it goes";
    tell(event::SendAnswered{{done(1)}});
    tell(event::OutcomesMarked{outboxOf({{2, {}, until}, {3, {}}})});
    EXPECT_FALSE(find<SendCommands>()) << "order is kept, so those after it wait too";
    EXPECT_EQ(armed(Timer::PushHeld), 10 * kSecond);
    clock.advance(10 * kSecond);
    tell(event::TimerFired{Timer::PushHeld});
    ASSERT_TRUE(find<SendCommands>());
    EXPECT_EQ(find<SendCommands>()->numbers, (std::vector<qint64>{2, 3}));
}

TEST_F(SyncCoreTest, WhatWasTakenBackIsNotSent)
{
    startIdle();
    tell(event::OutboxChanged{outboxOf({{1, {}, clock.now() + 10 * kSecond}})});
    EXPECT_FALSE(find<SendCommands>());
    tell(event::OutboxChanged{outboxOf({})});
    clock.advance(10 * kSecond);
    tell(event::TimerFired{Timer::PushHeld});
    EXPECT_FALSE(find<SendCommands>());
    EXPECT_EQ(state(), SyncState::UpToDate);
}

TEST_F(SyncCoreTest, AClockThatWasSetBackHoldsNothingForLong)
{
    startIdle();
    tell(event::OutboxChanged{outboxOf({{1, {}, clock.now() + 24 * kHour}})});
    EXPECT_TRUE(find<SendCommands>());
}

TEST_F(SyncCoreTest, WhatWasHeldWhenTheProgramEndedSimplyGoes)
{
    start(outboxOf({{1, {}, clock.now() - kSecond}}));
    EXPECT_TRUE(find<SendCommands>());
}

TEST_F(SyncCoreTest, PushGoesBeforePull)
{
    start(outboxOf({{1, {}}, {2, {}}}));
    ASSERT_TRUE(find<SendCommands>());
    EXPECT_EQ(find<SendCommands>()->numbers, (std::vector<qint64>{1, 2}));
    EXPECT_FALSE(find<PullChanges>());
    tell(event::SendAnswered{{done(1), done(2)}});
    ASSERT_TRUE(find<MarkOutcomes>());
    EXPECT_FALSE(find<PullChanges>());
    tell(event::OutcomesMarked{});
    EXPECT_TRUE(find<PullChanges>());
}

TEST_F(SyncCoreTest, ALongRoundOfPullingDoesNotDelayACommand)
{
    start({}, false);
    tell(event::PageArrived{pageTo(9, true)});
    EXPECT_TRUE(find<PullChanges>());
    tell(event::OutboxChanged{outboxOf({{1, {}}})});
    EXPECT_TRUE(find<SendCommands>());
    tell(event::PageArrived{pageTo(11, true)});
    EXPECT_TRUE(find<PullChanges>()) << "the round goes on while the batch is out";
}

TEST_F(SyncCoreTest, BatchesAreBounded)
{
    std::vector<PendingCommand> many;
    for (int n = 1; n <= 120; ++n)
        many.push_back({n, {}});
    start(outboxOf(many));
    EXPECT_EQ(find<SendCommands>()->numbers.size(), size_t(protocol::kMaxCommandsPerBatch));
}

TEST_F(SyncCoreTest, FilesGoBeforeTheCommandsThatNameThem)
{
    start(outboxOf({{1, {}}, {2, {u"aa"_s}}, {3, {}}}));
    EXPECT_EQ(find<SendCommands>()->numbers, std::vector<qint64>{1});
    tell(event::SendAnswered{{done(1)}});
    tell(event::OutcomesMarked{outboxOf({{2, {u"aa"_s}}, {3, {}}})});
    ASSERT_TRUE(find<UploadAttachment>());
    EXPECT_EQ(find<UploadAttachment>()->sha, u"aa"_s);
    EXPECT_FALSE(find<SendCommands>());
    EXPECT_TRUE(find<PullChanges>()) << "an upload may take long; the feed need not wait";
    tell(event::UploadFinished{u"aa"_s});
    EXPECT_EQ(find<SendCommands>()->numbers, (std::vector<qint64>{2, 3}));
}

TEST_F(SyncCoreTest, AMissingFileRefusesItsCommand)
{
    start(outboxOf({{2, {u"aa"_s}}}));
    tell(event::UploadFailed{u"aa"_s, {ErrorDomain::Input, kCodeFileMissing, u"gone"_s, false}});
    ASSERT_TRUE(find<MarkOutcomes>());
    EXPECT_FALSE(find<MarkOutcomes>()->outcomes.front().ok);
    tell(event::OutcomesMarked{outboxOf({}, 1)});
    EXPECT_EQ(core.status().refused, 1);
}

TEST_F(SyncCoreTest, NoNetworkBacksOffAndSaysOffline)
{
    start(outboxOf({{1, {}}}));
    Millis expected = Tuning().retryBase;
    for (int i = 0; i < 12; ++i) {
        tell(event::SendFailed{kGone});
        EXPECT_EQ(armed(Timer::PushRetry), expected);
        EXPECT_EQ(state(), SyncState::Offline);
        EXPECT_EQ(core.status().offlineSince, 1'000'000);
        clock.advance(expected);
        expected = std::min(2 * expected, Tuning().retryCap);
        tell(event::TimerFired{Timer::PushRetry});
        EXPECT_TRUE(find<SendCommands>());
    }
}

TEST_F(SyncCoreTest, ServerTroubleIsNotOffline)
{
    start();
    tell(event::PullFailed{kBusy});
    EXPECT_EQ(state(), SyncState::ServerTrouble);
    EXPECT_EQ(core.status().offlineSince, 0);
    EXPECT_EQ(core.status().lastError, kBusy);
    EXPECT_GT(armed(Timer::PullRetry), 0);
    tell(event::TimerFired{Timer::PullRetry});
    EXPECT_TRUE(find<PullChanges>());
}

TEST_F(SyncCoreTest, APushThatFailsDoesNotStarveThePull)
{
    start(outboxOf({{1, {}}}));
    tell(event::SendFailed{kBusy});
    EXPECT_TRUE(find<PullChanges>());
}

TEST_F(SyncCoreTest, OneLaneReachingTheServerWakesTheOther)
{
    start(outboxOf({{1, {}}}));
    tell(event::SendFailed{kGone});
    ASSERT_TRUE(find<PullChanges>());
    tell(event::PageArrived{pageTo(9, false)});
    EXPECT_TRUE(find<SendCommands>());
    EXPECT_NE(state(), SyncState::Offline);
}

TEST_F(SyncCoreTest, TheNetworkComingBackIsUsedAtOnce)
{
    startIdle();
    tell(event::NetworkDown{});
    EXPECT_EQ(state(), SyncState::Offline);
    tell(event::OutboxChanged{outboxOf({{1, {}}})});
    EXPECT_FALSE(find<SendCommands>());
    tell(event::NetworkUp{});
    EXPECT_TRUE(find<SendCommands>());
    EXPECT_EQ(state(), SyncState::Syncing);
}

TEST_F(SyncCoreTest, ASystemThatWronglySaysOfflineIsNotBelievedForEver)
{
    startIdle();
    tell(event::NetworkDown{});
    EXPECT_GT(armed(Timer::PullRetry), 0);
    tell(event::TimerFired{Timer::PullRetry});
    tell(event::LiveHint{});
    EXPECT_TRUE(find<PullChanges>());
}

TEST_F(SyncCoreTest, UndecidedCommandsAreSentAgainLater)
{
    start(outboxOf({{1, {}}, {2, {}}}));
    tell(event::SendAnswered{{done(1), {2, false, protocol::WireError::of(kBusy)}}});
    ASSERT_TRUE(find<MarkOutcomes>());
    EXPECT_EQ(find<MarkOutcomes>()->outcomes.size(), 1u);
    tell(event::OutcomesMarked{outboxOf({{2, {}}})});
    EXPECT_FALSE(find<SendCommands>());
    EXPECT_GT(armed(Timer::PushRetry), 0);
    tell(event::TimerFired{Timer::PushRetry});
    EXPECT_EQ(find<SendCommands>()->numbers, std::vector<qint64>{2});
}

TEST_F(SyncCoreTest, CommandsThatCannotBeReadHereAreTheCachesTrouble)
{
    startIdle();
    tell(event::NetworkDown{});
    tell(event::NetworkUp{});
    tell(event::OutboxChanged{outboxOf({{1, {}}})});
    tell(event::SendFailed{kFull, true});
    EXPECT_EQ(state(), SyncState::CacheTrouble);
    EXPECT_GT(armed(Timer::PushRetry), 0);
    tell(event::TimerFired{Timer::PushRetry});
    EXPECT_TRUE(find<SendCommands>());
}

TEST_F(SyncCoreTest, TroubleWithCommandsEndsWithThem)
{
    startIdle();
    tell(event::OutboxChanged{outboxOf({{1, {}}, {2, {}}})});
    tell(event::SendAnswered{{done(1)}}); // the other one was marked before, unheard
    ASSERT_TRUE(find<MarkOutcomes>());
    tell(event::OutcomesMarked{outboxOf({})});
    EXPECT_GT(armed(Timer::PushRetry), 0);
    tell(event::PageArrived{pageTo(9, false)});
    tell(event::PagesApplied{});
    tell(event::TimerFired{Timer::PushRetry});
    EXPECT_EQ(state(), SyncState::UpToDate);
}

TEST_F(SyncCoreTest, ASpoiltBatchIsTakenApartAndOnlyTheSpoilerRefused)
{
    start(outboxOf({{1, {}}, {2, {}}}));
    tell(event::SendFailed{kBad});
    EXPECT_EQ(find<SendCommands>()->numbers, std::vector<qint64>{1});
    tell(event::SendFailed{kBad});
    ASSERT_TRUE(find<MarkOutcomes>());
    EXPECT_EQ(find<MarkOutcomes>()->outcomes.front().n, 1);
    EXPECT_EQ(find<MarkOutcomes>()->outcomes.front().error->code, u"bad_batch"_s);
    tell(event::OutcomesMarked{outboxOf({{2, {}}}, 1)});
    EXPECT_EQ(find<SendCommands>()->numbers, std::vector<qint64>{2});
}

TEST_F(SyncCoreTest, OutcomesThatCouldNotBeStoredAreAskedForAgain)
{
    start(outboxOf({{1, {}}}));
    tell(event::SendAnswered{{done(1)}});
    tell(event::MarkFailed{kFull});
    EXPECT_EQ(state(), SyncState::CacheTrouble);
    tell(event::TimerFired{Timer::PushRetry});
    EXPECT_EQ(find<SendCommands>()->numbers, std::vector<qint64>{1});
}

TEST_F(SyncCoreTest, SignInNeededStopsEverythingAndKeepsTheOutbox)
{
    start(outboxOf({{1, {}}}));
    tell(event::SendFailed{kExpired});
    EXPECT_EQ(state(), SyncState::SignInNeeded);
    EXPECT_EQ(core.status().waiting, 1);
    EXPECT_TRUE(find<CloseLive>());
    for (const Timer timer : {Timer::PushRetry, Timer::PullRetry, Timer::LiveRetry, Timer::Poll}) {
        tell(event::TimerFired{timer});
        EXPECT_TRUE(last.empty());
    }
    tell(event::SignedIn{});
    EXPECT_TRUE(find<SendCommands>());
    EXPECT_TRUE(find<OpenLive>());
}

TEST_F(SyncCoreTest, TooOldStopsForGoodAndKeepsTheOutbox)
{
    start(outboxOf({{1, {}}}));
    tell(event::SendFailed{kTooOld});
    EXPECT_EQ(state(), SyncState::TooOld);
    EXPECT_EQ(core.status().waiting, 1);
    EXPECT_FALSE(find<Wipe>());
    tell(event::SignedIn{});
    EXPECT_TRUE(last.empty());
    tell(event::NetworkUp{});
    EXPECT_FALSE(find<SendCommands>());
}

TEST_F(SyncCoreTest, RevokedWipes)
{
    start();
    tell(event::PullFailed{kRevoked});
    EXPECT_TRUE(find<Wipe>());
    EXPECT_TRUE(find<CloseLive>());
}

TEST_F(SyncCoreTest, PagesArePipelinedAndBounded)
{
    start({}, false);
    EXPECT_EQ(find<PullChanges>()->limit, protocol::kMaxChangesPerPage);
    tell(event::PageArrived{pageTo(10, true)});
    ASSERT_TRUE(find<ApplyPages>());
    for (int i = 1; i <= Tuning().pagesPerWrite; ++i) {
        ASSERT_TRUE(find<PullChanges>()) << i;
        tell(event::PageArrived{pageTo(10 + i, true)});
        EXPECT_FALSE(find<ApplyPages>());
    }
    EXPECT_FALSE(find<PullChanges>()) << "enough is waiting for the cache";
    tell(event::PagesApplied{});
    ASSERT_TRUE(find<ApplyPages>());
    EXPECT_EQ(find<ApplyPages>()->pages.size(), size_t(Tuning().pagesPerWrite));
    EXPECT_TRUE(find<PullChanges>());
}

TEST_F(SyncCoreTest, TheFirstSyncIsFinishedOnceAtItsEnd)
{
    start({}, false);
    tell(event::PageArrived{pageTo(10, true)});
    tell(event::PagesApplied{});
    EXPECT_FALSE(find<FinishFirstSync>());
    EXPECT_EQ(core.status().received, 1);
    tell(event::PageArrived{pageTo(12, false)});
    tell(event::PagesApplied{});
    EXPECT_TRUE(find<FinishFirstSync>());
    EXPECT_TRUE(core.status().firstSync);
    tell(event::FinishFailed{kFull});
    EXPECT_EQ(state(), SyncState::CacheTrouble);
    tell(event::TimerFired{Timer::PullRetry});
    EXPECT_TRUE(find<FinishFirstSync>());
    tell(event::FirstSyncFinished{});
    EXPECT_EQ(state(), SyncState::UpToDate);
    EXPECT_FALSE(core.status().firstSync);
}

TEST_F(SyncCoreTest, APageThatCouldNotBeStoredIsFetchedAgainFromTheStoredCursor)
{
    start();
    tell(event::PageArrived{pageTo(10, true)});
    ASSERT_TRUE(find<PullChanges>());
    tell(event::ApplyFailed{kFull});
    EXPECT_EQ(state(), SyncState::CacheTrouble);
    tell(event::PageArrived{pageTo(12, false)}); // was asked for on top of what is lost
    EXPECT_FALSE(find<ApplyPages>());
    tell(event::TimerFired{Timer::PullRetry});
    ASSERT_TRUE(find<PullChanges>());
    EXPECT_EQ(find<PullChanges>()->cursor, 7);
}

TEST_F(SyncCoreTest, AnotherFeedStartsOverWithTheOutbox)
{
    start(outboxOf({}, 1));
    tell(event::PullFailed{kOtherFeed});
    EXPECT_TRUE(find<ResetForGeneration>());
    EXPECT_FALSE(find<PullChanges>());
    tell(event::ResetFailed{kFull});
    tell(event::TimerFired{Timer::PullRetry});
    EXPECT_TRUE(find<ResetForGeneration>());
    tell(event::GenerationReset{});
    ASSERT_TRUE(find<PullChanges>());
    EXPECT_EQ(find<PullChanges>()->cursor, 0);
    EXPECT_EQ(find<PullChanges>()->generation, QString());
    EXPECT_EQ(core.status().refused, 1);
    EXPECT_TRUE(core.status().firstSync);
}

TEST_F(SyncCoreTest, AFeedThatStandsStillIsNotAskedInACircle)
{
    start();
    tell(event::PageArrived{pageTo(7, true)});
    EXPECT_FALSE(find<PullChanges>());
    EXPECT_GT(armed(Timer::PullRetry), 0);
    EXPECT_EQ(state(), SyncState::ServerTrouble);
}

TEST_F(SyncCoreTest, HintsPullAndAHintDuringAPullPullsAgain)
{
    startIdle();
    tell(event::LiveHint{});
    EXPECT_TRUE(find<PullChanges>());
    tell(event::LiveHint{});
    EXPECT_FALSE(find<PullChanges>());
    tell(event::PageArrived{pageTo(9, false)});
    tell(event::PagesApplied{});
    EXPECT_TRUE(find<PullChanges>());
}

TEST_F(SyncCoreTest, PollsSlowlyWithLiveAndFasterWithout)
{
    startIdle();
    EXPECT_EQ(armed(Timer::Poll), Tuning().pollWithoutLive);
    tell(event::LiveOpened{});
    ASSERT_TRUE(find<PullChanges>()) << "hints may have been missed";
    tell(event::PageArrived{pageTo(9, false)});
    tell(event::PagesApplied{});
    EXPECT_EQ(armed(Timer::Poll), Tuning().pollWithLive);
    tell(event::LiveClosed{});
    EXPECT_EQ(armed(Timer::Poll), Tuning().pollWithoutLive);
    EXPECT_EQ(armed(Timer::LiveRetry), Tuning().liveRetryBase);
    tell(event::TimerFired{Timer::LiveRetry});
    EXPECT_TRUE(find<OpenLive>());
    tell(event::TimerFired{Timer::Poll});
    EXPECT_TRUE(find<PullChanges>());
}

TEST_F(SyncCoreTest, AQuietPollDoesNotFlickerTheStatus)
{
    startIdle();
    tell(event::TimerFired{Timer::Poll});
    EXPECT_FALSE(find<PublishStatus>());
    tell(event::PageArrived{pageTo(7, false)});
    EXPECT_FALSE(find<PublishStatus>());
    tell(event::PagesApplied{});
    EXPECT_FALSE(find<PublishStatus>());
}

TEST_F(SyncCoreTest, AWokenMachineLooksAtOnceAndKeepsOfflineSinceTrue)
{
    start();
    tell(event::PullFailed{kGone});
    tell(event::ClockMoved{kHour});
    EXPECT_TRUE(find<PullChanges>());
    EXPECT_EQ(core.status().offlineSince, 1'000'000 + kHour);
}

TEST_F(SyncCoreTest, AnswersNobodyAskedForAreIgnoredInEveryState)
{
    const std::vector<Event> strays{event::PageArrived{pageTo(99, false)},
                                    event::SendAnswered{{done(5)}},
                                    event::SendFailed{kBusy},
                                    event::OutcomesMarked{},
                                    event::MarkFailed{kFull},
                                    event::UploadFinished{},
                                    event::UploadFailed{{}, kBusy},

                                    event::PagesApplied{},
                                    event::ApplyFailed{kFull},
                                    event::FirstSyncFinished{},
                                    event::FinishFailed{kFull},
                                    event::GenerationReset{},
                                    event::ResetFailed{kFull},
                                    event::LiveClosed{}};
    startIdle();
    tell(event::LiveOpened{});
    tell(event::PageArrived{pageTo(9, false)});
    tell(event::PagesApplied{});
    for (const Event& stray : strays) {
        tell(stray);
        EXPECT_FALSE(find<ApplyPages>()) << stray.index();
        EXPECT_FALSE(find<MarkOutcomes>()) << stray.index();
        EXPECT_FALSE(find<SendCommands>()) << stray.index();
    }
    EXPECT_EQ(state(), SyncState::UpToDate);
}

TEST(BackoffTest, JitterOnlyShortens)
{
    SystemRandom random;
    Backoff backoff(1000, 60'000, 0.5, random);
    Millis whole = 1000;
    for (int i = 0; i < 100; ++i) {
        const Millis wait = backoff.failed();
        EXPECT_LE(wait, whole);
        EXPECT_GE(wait, whole / 2);
        whole = std::min<Millis>(2 * whole, 60'000);
    }
}

TEST(ServerClockTest, TheShortestRoundTripWins)
{
    ManualClock local(1'000'000);
    ServerClock clock(local, kHour);
    EXPECT_FALSE(clock.isMeasured());
    clock.observe(1000, 1400, 6200); // offset 5000
    EXPECT_EQ(clock.offset(), 5000);
    clock.observe(2000, 2010, 7105); // offset 5100, far better
    EXPECT_EQ(clock.offset(), 5100);
    clock.observe(3000, 3400, 8250); // offset 5050, worse
    EXPECT_EQ(clock.offset(), 5100);
    EXPECT_EQ(clock.now(), 1'005'100);
}

TEST(ServerClockTest, AClockThatWasSetIsNoticedEvenByABadMeasurement)
{
    ManualClock local(1'000'000);
    ServerClock clock(local, kHour);
    clock.observe(1000, 1010, 6005);
    EXPECT_EQ(clock.observe(101'000, 101'400, 6600), 6600 - 101'200 - 5000);
}

TEST(FaultTest, EveryErrorHasItsWay)
{
    EXPECT_EQ(classify(kGone), Fault::NoNetwork);
    EXPECT_EQ(classify(kBusy), Fault::ServerTrouble);
    EXPECT_EQ(classify(kExpired), Fault::SignInNeeded);
    EXPECT_EQ(classify(kRevoked), Fault::Revoked);
    EXPECT_EQ(classify(kTooOld), Fault::TooOld);
    EXPECT_EQ(classify(kOtherFeed), Fault::OtherFeed);
    EXPECT_EQ(classify(kBad), Fault::Refused);
    EXPECT_EQ(classify(kFull), Fault::ServerTrouble);
}

} // namespace karigar::sync
