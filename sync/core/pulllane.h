// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/backoff.h"
#include "sync/core/event.h"
#include "sync/core/trouble.h"
#include "sync/core/tuning.h"

namespace karigar::sync {

/// The way in: fetches the feed page by page. Pages are fetched while earlier ones are being stored, up to
/// Tuning::pagesPerWrite ahead, and stored together once the cache is free. Part of SyncCore.
class PullLane {
public:
    PullLane(const Tuning& tuning, RandomSource& random);

    void start(const event::Started& started);
    /// There may be something new: look once more after what is running now.
    void want() { m_wanted = true; }
    /// Starts what is due. `mayStart`: a new round may begin; a running one goes on regardless. `mayAsk`: the
    /// network may be used at all.
    void pump(bool mayStart, bool mayAsk, Instructions& out);

    void arrived(const Page& page, Instructions& out);
    void failed(const Error& error, Instructions& out);
    void applied();
    void applyFailed(const Error& error, Instructions& out);
    void finished();
    void finishFailed(const Error& error, Instructions& out);
    void generationReset();
    void resetFailed(const Error& error, Instructions& out);

    void hold(Instructions& out);
    void retryNow() { m_waiting = false; }
    void forgetFailures();

    bool firstSync() const { return m_firstSync; }
    qint64 received() const { return m_received; }
    /// Since the start, everything there was has been stored once.
    bool caughtUp() const { return m_caughtUp && !m_more; }
    /// Nothing runs and nothing is wanted.
    bool isIdle() const;
    const std::optional<Trouble>& trouble() const { return m_trouble; }

private:
    enum class Writing { Nothing, Pages, Finish, Reset };

    void writeNext(Instructions& out);
    void ask(Instructions& out);
    void wrote();
    void startOver();
    void dropFetched();
    void wait(bool local, const Error& error, Instructions& out);

    const Tuning& m_tuning;
    Backoff m_backoff;

    qint64 m_stored = 0; ///< cursor of the last page in the cache
    qint64 m_asked = 0;  ///< cursor to ask with next
    QString m_generation;
    bool m_wanted = false;
    bool m_more = false;        ///< the round is not at its end
    bool m_pulling = false;     ///< a request is out
    bool m_drop = false;        ///< and its answer is of no use any more
    std::vector<Page> m_ready;  ///< fetched while others are being stored
    qint64 m_writingCursor = 0; ///< of the last page that is being stored
    int m_writingChanges = 0;   ///< in all of them
    bool m_writingLast = false; ///< and whether it ends the round
    Writing m_writing = Writing::Nothing;
    bool m_mustFinish = false;
    bool m_mustReset = false;
    bool m_waiting = false;

    bool m_firstSync = true;
    bool m_caughtUp = false;
    qint64 m_received = 0;
    std::optional<Trouble> m_trouble;
};

} // namespace karigar::sync
