// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/pushlane.h"

#include "sync/core/fault.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

bool isDecided(const protocol::CommandOutcome& outcome)
{
    return outcome.ok || (outcome.error && !outcome.error->retry);
}

Error undecided(const std::vector<protocol::CommandOutcome>& outcomes)
{
    for (const protocol::CommandOutcome& outcome : outcomes)
        if (outcome.error && outcome.error->retry)
            return outcome.error->toError();
    return {ErrorDomain::Protocol, u"undecided"_s,
            QCoreApplication::translate("Sync", "The marketplace could not take all changes yet."), true};
}

} // namespace

PushLane::PushLane(const Tuning& tuning, RandomSource& random)
    : m_tuning(tuning)
    , m_backoff(tuning.retryBase, tuning.retryCap, tuning.jitter, random)
    , m_batchLimit(tuning.commandsPerBatch)
{
}

void PushLane::see(const OutboxView& outbox)
{
    m_outbox = outbox;
    QSet<QString> named;
    for (const PendingCommand& command : m_outbox.next)
        named.unite(QSet<QString>(command.attachments.begin(), command.attachments.end()));
    m_uploaded.intersect(named);
}

void PushLane::pump(Millis now, Instructions& out)
{
    if (m_doing != Doing::Nothing)
        return;
    if (m_outbox.next.empty()) {
        m_trouble.reset(); // whatever it was, there is nothing left that it could keep back
        return;
    }
    if (const PendingCommand& first = m_outbox.next.front(); isHeld(first, now)) {
        out.push_back(instruction::ArmTimer{Timer::PushHeld, first.notBefore - now});
        return;
    }
    if (auto batch = nextBatch(now); !batch.empty()) {
        m_doing = Doing::Sending;
        m_sent = batch;
        out.push_back(instruction::SendCommands{std::move(batch)});
        return;
    }
    m_doing = Doing::Uploading;
    out.push_back(instruction::UploadAttachment{missingFile()});
}

/// The oldest commands whose files are all with the backend: order is kept, so a missing file ends the batch.
std::vector<qint64> PushLane::nextBatch(Millis now) const
{
    std::vector<qint64> batch;
    for (const PendingCommand& command : m_outbox.next) {
        const bool complete = std::ranges::all_of(command.attachments,
                                                  [&](const auto& sha) { return m_uploaded.contains(sha); });
        if (isHeld(command, now) || !complete || batch.size() == static_cast<size_t>(m_batchLimit))
            break;
        batch.push_back(command.n);
    }
    return batch;
}

/// A clock that was set back would keep a command for as long: then it has been held for long enough.
bool PushLane::isHeld(const PendingCommand& command, Millis now) const
{
    return now < command.notBefore && command.notBefore - now <= m_tuning.longestHold;
}

QString PushLane::missingFile() const
{
    const QStringList& named = m_outbox.next.front().attachments;
    const auto missing =
        std::ranges::find_if(named, [&](const auto& sha) { return !m_uploaded.contains(sha); });
    return missing == named.end() ? QString() : *missing;
}

void PushLane::answered(const std::vector<protocol::CommandOutcome>& outcomes, Instructions& out)
{
    if (m_doing != Doing::Sending)
        return;
    std::vector<protocol::CommandOutcome> decided;
    for (const protocol::CommandOutcome& outcome : outcomes)
        if (isDecided(outcome) && std::ranges::count(m_sent, outcome.n) > 0)
            decided.push_back(outcome);
    m_leftOver = decided.size() < m_sent.size();
    if (m_leftOver)
        m_trouble = Trouble{false, undecided(outcomes)};
    if (decided.empty())
        wait(out);
    else
        mark(std::move(decided), out);
}

void PushLane::sendFailed(const Error& error, bool local, Instructions& out)
{
    if (m_doing != Doing::Sending)
        return;
    if (local || classify(error) != Fault::Refused) {
        m_trouble = Trouble{local, error};
        wait(out);
    } else if (m_sent.size() > 1) {
        // One of them makes the whole request unacceptable. Alone, it can be told apart and go to the tray.
        m_batchLimit = 1;
        m_doing = Doing::Nothing;
    } else {
        refuseFirst(error, out);
    }
}

void PushLane::marked(const OutboxView& outbox, Instructions& out)
{
    if (m_doing != Doing::Marking)
        return;
    see(outbox);
    m_backoff.succeeded();
    m_doing = Doing::Nothing;
    if (m_leftOver) {
        wait(out);
        return;
    }
    m_trouble.reset();
    if (m_outbox.next.empty())
        m_batchLimit = m_tuning.commandsPerBatch;
}

void PushLane::markFailed(const Error& error, Instructions& out)
{
    if (m_doing != Doing::Marking)
        return;
    // The backend knows them by their numbers: sending them again gives the same outcomes.
    m_trouble = Trouble{true, error};
    wait(out);
}

void PushLane::uploaded(const QString& sha)
{
    if (m_doing != Doing::Uploading)
        return;
    m_doing = Doing::Nothing;
    m_uploaded.insert(sha);
    m_backoff.succeeded();
    m_trouble.reset();
}

void PushLane::uploadFailed(const QString& sha, const Error& error, Instructions& out)
{
    if (m_doing != Doing::Uploading)
        return;
    if (classify(error) != Fault::Refused) {
        m_trouble = Trouble{false, error};
        wait(out);
    } else if (!m_outbox.next.empty() && m_outbox.next.front().attachments.contains(sha)) {
        m_sent = {m_outbox.next.front().n};
        refuseFirst(error, out);
    } else {
        m_doing = Doing::Nothing; // the person discarded the command meanwhile
    }
}

void PushLane::refuseFirst(const Error& error, Instructions& out)
{
    m_leftOver = false;
    mark({{m_sent.front(), false, protocol::WireError::of(error)}}, out);
}

void PushLane::mark(std::vector<protocol::CommandOutcome> outcomes, Instructions& out)
{
    m_doing = Doing::Marking;
    out.push_back(instruction::MarkOutcomes{std::move(outcomes)});
}

void PushLane::hold(Instructions& out)
{
    if (m_doing == Doing::Nothing)
        wait(out);
}

void PushLane::wait(Instructions& out)
{
    m_doing = Doing::Waiting;
    out.push_back(instruction::ArmTimer{Timer::PushRetry, m_backoff.failed()});
}

void PushLane::retryNow()
{
    if (m_doing == Doing::Waiting)
        m_doing = Doing::Nothing;
}

void PushLane::forgetFailures()
{
    m_backoff.succeeded();
    m_trouble.reset();
    retryNow();
}

} // namespace karigar::sync
