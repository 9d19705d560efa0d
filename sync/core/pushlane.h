// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/backoff.h"
#include "sync/core/event.h"
#include "sync/core/trouble.h"
#include "sync/core/tuning.h"

#include <QSet>

namespace karigar::sync {

/// The way out: sends the outbox in order, files before the commands that name them, one request at a time.
/// Part of SyncCore; each function appends the instructions that follow.
class PushLane {
public:
    PushLane(const Tuning& tuning, RandomSource& random);

    void see(const OutboxView& outbox);
    /// Starts the next request when nothing runs and nothing is being waited for. A command that may still be
    /// taken back keeps those after it waiting too, because order is kept; a timer says when to come again.
    void pump(Millis now, Instructions& out);

    void answered(const std::vector<protocol::CommandOutcome>& outcomes, Instructions& out);
    void sendFailed(const Error& error, bool local, Instructions& out);
    void marked(const OutboxView& outbox, Instructions& out);
    void markFailed(const Error& error, Instructions& out);
    void uploaded(const QString& sha);
    void uploadFailed(const QString& sha, const Error& error, Instructions& out);

    /// Does not start anything before the retry timer fires or somebody says so.
    void hold(Instructions& out);
    /// Ends waiting, if that is what it does.
    void retryNow();
    void forgetFailures();

    /// A batch is with the backend or its outcomes are on their way into the cache.
    bool sending() const { return m_doing == Doing::Sending || m_doing == Doing::Marking; }
    const OutboxView& outbox() const { return m_outbox; }
    const std::optional<Trouble>& trouble() const { return m_trouble; }

private:
    enum class Doing { Nothing, Sending, Marking, Uploading, Waiting };

    std::vector<qint64> nextBatch(Millis now) const;
    bool isHeld(const PendingCommand& command, Millis now) const;
    QString missingFile() const;
    void mark(std::vector<protocol::CommandOutcome> outcomes, Instructions& out);
    void refuseFirst(const Error& error, Instructions& out);
    void wait(Instructions& out);

    const Tuning& m_tuning;
    Backoff m_backoff;
    OutboxView m_outbox;
    QSet<QString> m_uploaded; ///< of the files that waiting commands name
    Doing m_doing = Doing::Nothing;
    std::vector<qint64> m_sent;
    bool m_leftOver = false; ///< the backend did not decide all that was sent
    int m_batchLimit;        ///< one while looking for the command that spoils a batch
    std::optional<Trouble> m_trouble;
};

} // namespace karigar::sync
