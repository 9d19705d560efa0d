// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/livelink.h"
#include "sync/core/pulllane.h"
#include "sync/core/pushlane.h"

namespace karigar {
class Clock;
}

namespace karigar::sync {

/// Decides what a client does to stay equal to the backend: what to send, fetch, store, and when to wait. It
/// does nothing itself: events go in, instructions come out, so that a test can play years in a second.
///
/// Push comes before pull: a round of pulling does not begin while a batch is out. One push and one pull are
/// in flight at most. Lives on one thread; `clock` is this machine's and `random` gives the jitter, both
/// outlive it.
class SyncCore {
public:
    SyncCore(const Tuning& tuning, const Clock& clock, RandomSource& random);

    std::vector<Instruction> handle(const Event& event);
    const SyncStatus& status() const { return m_status; }

private:
    enum class Phase { New, Running, SignInNeeded, TooOld, Ended };

    void on(const event::Started& started);
    void on(const event::OutboxChanged& changed);
    void on(const event::NetworkUp&);
    void on(const event::NetworkDown&);
    void on(const event::SendAnswered& answered);
    void on(const event::SendFailed& failed);
    void on(const event::OutcomesMarked& marked);
    void on(const event::MarkFailed& failed);
    void on(const event::UploadFinished& finished);
    void on(const event::UploadFailed& failed);
    void on(const event::PageArrived& arrived);
    void on(const event::PullFailed& failed);
    void on(const event::PagesApplied& applied);
    void on(const event::ApplyFailed& failed);
    void on(const event::FirstSyncFinished&);
    void on(const event::FinishFailed& failed);
    void on(const event::GenerationReset&);
    void on(const event::ResetFailed& failed);
    void on(const event::LiveOpened&);
    void on(const event::LiveClosed&);
    void on(const event::LiveHint&);
    void on(const event::TimerFired& fired);
    void on(const event::SignedIn&);
    void on(const event::SignedOut&);
    void on(const event::Revoked&);
    void on(const event::ClockMoved& moved);

    void pump();
    void armPoll();
    void judge(const Error& error);
    void stop(Phase phase, const Error& error);
    void end();
    void reached();
    void unreached();
    void publish();
    SyncStatus currentStatus() const;
    SyncState currentState() const;
    const Trouble* trouble() const;

    const Tuning m_tuning;
    const Clock& m_clock;
    PushLane m_push;
    PullLane m_pull;
    LiveLink m_live;
    Phase m_phase = Phase::New;
    Millis m_offlineSince = 0; ///< 0 while the backend answers
    std::optional<Error> m_stopError;
    QString m_paymentsMode;
    bool m_pollArmed = false;
    std::optional<SyncStatus> m_published;
    SyncStatus m_status;
    Instructions m_out; ///< of the event being handled
};

} // namespace karigar::sync
