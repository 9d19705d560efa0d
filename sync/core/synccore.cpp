// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/synccore.h"

#include "models/domain/base/clock.h"
#include "sync/core/fault.h"

#include <utility>

namespace karigar::sync {

SyncCore::SyncCore(const Tuning& tuning, const Clock& clock, RandomSource& random)
    : m_tuning(tuning)
    , m_clock(clock)
    , m_push(m_tuning, random)
    , m_pull(m_tuning, random)
    , m_live(m_tuning, random)
{
}

std::vector<Instruction> SyncCore::handle(const Event& event)
{
    const bool starts = std::holds_alternative<event::Started>(event);
    if (m_phase == Phase::Ended || starts != (m_phase == Phase::New))
        return {};
    std::visit([this](const auto& e) { on(e); }, event);
    if (m_phase != Phase::Ended) {
        pump();
        publish();
    }
    return std::exchange(m_out, {});
}

void SyncCore::on(const event::Started& started)
{
    m_phase = Phase::Running;
    m_push.see(started.outbox);
    m_pull.start(started);
}

void SyncCore::on(const event::OutboxChanged& changed)
{
    m_push.see(changed.outbox);
}

void SyncCore::on(const event::NetworkUp&)
{
    m_offlineSince = 0;
    m_push.forgetFailures();
    m_pull.forgetFailures();
    m_live.retryNow();
    m_pull.want();
}

/// Only a hint: some systems say so while the backend can be reached, so the lanes keep trying, slowly.
void SyncCore::on(const event::NetworkDown&)
{
    unreached();
    m_push.hold(m_out);
    m_pull.hold(m_out);
}

void SyncCore::on(const event::SendAnswered& answered)
{
    reached();
    m_push.answered(answered.outcomes, m_out);
}

void SyncCore::on(const event::SendFailed& failed)
{
    m_push.sendFailed(failed.error, failed.local, m_out);
    if (!failed.local)
        judge(failed.error);
}

void SyncCore::on(const event::OutcomesMarked& marked)
{
    m_push.marked(marked.outbox, m_out);
    m_pull.want(); // what the backend made of the commands comes with the feed
}

void SyncCore::on(const event::MarkFailed& failed)
{
    m_push.markFailed(failed.error, m_out);
}

void SyncCore::on(const event::UploadFinished& finished)
{
    reached();
    m_push.uploaded(finished.sha);
}

void SyncCore::on(const event::UploadFailed& failed)
{
    m_push.uploadFailed(failed.sha, failed.error, m_out);
    if (failed.error.code != kCodeFileMissing)
        judge(failed.error);
}

void SyncCore::on(const event::PageArrived& arrived)
{
    reached();
    if (!arrived.page.paymentsMode.isEmpty())
        m_paymentsMode = arrived.page.paymentsMode;
    m_pull.arrived(arrived.page, m_out);
}

void SyncCore::on(const event::PullFailed& failed)
{
    m_pull.failed(failed.error, m_out);
    judge(failed.error);
}

void SyncCore::on(const event::PagesApplied& applied)
{
    m_pull.applied();
    m_push.see(applied.outbox);
}

void SyncCore::on(const event::ApplyFailed& failed)
{
    m_pull.applyFailed(failed.error, m_out);
}

void SyncCore::on(const event::FirstSyncFinished&)
{
    m_pull.finished();
}

void SyncCore::on(const event::FinishFailed& failed)
{
    m_pull.finishFailed(failed.error, m_out);
}

void SyncCore::on(const event::GenerationReset&)
{
    m_pull.generationReset();
}

void SyncCore::on(const event::ResetFailed& failed)
{
    m_pull.resetFailed(failed.error, m_out);
}

void SyncCore::on(const event::LiveOpened&)
{
    m_live.opened();
    m_pollArmed = false;
    m_pull.want(); // hints may have been missed while it was closed
}

void SyncCore::on(const event::LiveClosed&)
{
    m_live.lost(m_out);
    m_pollArmed = false;
}

void SyncCore::on(const event::LiveHint&)
{
    m_pull.want();
}

void SyncCore::on(const event::TimerFired& fired)
{
    switch (fired.timer) {
    case Timer::PushRetry:
        m_push.retryNow();
        break;
    case Timer::PushHeld:
        break; // what was held may go now: the pump looks
    case Timer::PullRetry:
        m_pull.retryNow();
        break;
    case Timer::LiveRetry:
        m_live.retryNow();
        break;
    case Timer::Poll:
        m_pollArmed = false;
        m_pull.want();
        break;
    }
}

void SyncCore::on(const event::SignedIn&)
{
    if (m_phase != Phase::SignInNeeded)
        return;
    m_phase = Phase::Running;
    m_stopError.reset();
    m_push.forgetFailures();
    m_pull.forgetFailures();
    m_pull.want();
}

void SyncCore::on(const event::SignedOut&)
{
    end();
}

void SyncCore::on(const event::Revoked&)
{
    end();
}

void SyncCore::on(const event::ClockMoved& moved)
{
    if (m_offlineSince != 0)
        m_offlineSince += moved.by;
    // After a sleep every armed timer and the socket are worth nothing.
    m_push.retryNow();
    m_pull.retryNow();
    m_live.retryNow();
    m_pull.want();
}

void SyncCore::pump()
{
    const bool online = m_phase == Phase::Running;
    if (online)
        m_push.pump(m_clock.now(), m_out);
    m_pull.pump(!m_push.sending(), online, m_out);
    if (!online)
        return;
    m_live.pump(m_out);
    armPoll();
}

void SyncCore::armPoll()
{
    if (!m_pull.isIdle() || m_pollArmed)
        return;
    m_pollArmed = true;
    m_out.push_back(instruction::ArmTimer{Timer::Poll, m_live.isOpen() ? m_tuning.pollWithLive
                                                                       : m_tuning.pollWithoutLive});
}

/// What a failed request says about the connection as a whole.
void SyncCore::judge(const Error& error)
{
    switch (classify(error)) {
    case Fault::NoNetwork:
        unreached();
        break;
    case Fault::SignInNeeded:
        reached();
        stop(Phase::SignInNeeded, error);
        break;
    case Fault::Revoked:
        end();
        break;
    case Fault::TooOld:
        reached();
        stop(Phase::TooOld, error);
        break;
    case Fault::ServerTrouble:
    case Fault::OtherFeed:
    case Fault::Refused:
        reached();
        break;
    }
}

void SyncCore::stop(Phase phase, const Error& error)
{
    if (m_phase != Phase::Running)
        return;
    m_phase = phase;
    m_stopError = error;
    m_live.close(m_out);
}

void SyncCore::end()
{
    m_phase = Phase::Ended;
    m_live.close(m_out);
    m_out.push_back(instruction::Wipe{});
}

/// The backend answered: whoever waits because nobody did need not wait longer.
void SyncCore::reached()
{
    if (std::exchange(m_offlineSince, 0) == 0)
        return;
    if (m_push.trouble() && classify(m_push.trouble()->error) == Fault::NoNetwork)
        m_push.forgetFailures();
    if (m_pull.trouble() && classify(m_pull.trouble()->error) == Fault::NoNetwork)
        m_pull.forgetFailures();
    m_live.retryNow();
}

void SyncCore::unreached()
{
    if (m_offlineSince == 0)
        m_offlineSince = m_clock.now();
}

void SyncCore::publish()
{
    m_status = currentStatus();
    if (m_published == m_status)
        return;
    m_published = m_status;
    m_out.push_back(instruction::PublishStatus{m_status});
}

SyncStatus SyncCore::currentStatus() const
{
    SyncStatus status;
    status.state = currentState();
    status.waiting = m_push.outbox().waiting;
    status.refused = m_push.outbox().refused;
    status.offlineSince = status.state == SyncState::Offline ? m_offlineSince : 0;
    status.firstSync = m_pull.firstSync();
    status.received = m_pull.firstSync() ? m_pull.received() : 0;
    status.paymentsMode = m_paymentsMode;
    if (m_stopError)
        status.lastError = m_stopError;
    else if (const Trouble* cause = trouble())
        status.lastError = cause->error;
    return status;
}

SyncState SyncCore::currentState() const
{
    if (m_phase == Phase::SignInNeeded)
        return SyncState::SignInNeeded;
    if (m_phase == Phase::TooOld)
        return SyncState::TooOld;
    const Trouble* cause = trouble();
    if (cause && cause->local)
        return SyncState::CacheTrouble;
    if (m_offlineSince != 0)
        return SyncState::Offline;
    if (cause)
        return SyncState::ServerTrouble;
    const bool done = m_push.outbox().waiting == 0 && !m_push.sending() && m_pull.caughtUp();
    return done ? SyncState::UpToDate : SyncState::Syncing;
}

const Trouble* SyncCore::trouble() const
{
    if (m_push.trouble())
        return &*m_push.trouble();
    return m_pull.trouble() ? &*m_pull.trouble() : nullptr;
}

} // namespace karigar::sync
