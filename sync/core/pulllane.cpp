// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/pulllane.h"

#include "sync/core/fault.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::sync {

namespace {

Error standsStill()
{
    return {ErrorDomain::Protocol, u"feed_stands_still"_s,
            QCoreApplication::translate("Sync", "The marketplace sent something unexpected."), true};
}

} // namespace

PullLane::PullLane(const Tuning& tuning, RandomSource& random)
    : m_tuning(tuning)
    , m_backoff(tuning.retryBase, tuning.retryCap, tuning.jitter, random)
{
}

void PullLane::start(const event::Started& started)
{
    m_stored = started.cursor;
    m_asked = started.cursor;
    m_generation = started.generation;
    m_firstSync = !started.firstSyncDone;
    m_wanted = true;
}

void PullLane::pump(bool mayStart, bool mayAsk, Instructions& out)
{
    const bool cacheMustRest = m_waiting && m_trouble && m_trouble->local;
    if (!cacheMustRest)
        writeNext(out);
    const bool full = m_ready.size() >= static_cast<size_t>(m_tuning.pagesPerWrite);
    if (m_waiting || m_pulling || full || m_mustReset || m_writing == Writing::Reset || !mayAsk)
        return;
    if (m_more)
        ask(out);
    else if (m_wanted && mayStart && m_writing == Writing::Nothing && m_ready.empty() && !m_mustFinish)
        ask(out);
}

void PullLane::writeNext(Instructions& out)
{
    if (m_writing != Writing::Nothing)
        return;
    if (m_mustReset) {
        m_writing = Writing::Reset;
        out.push_back(instruction::ResetForGeneration{});
    } else if (m_mustFinish) {
        m_writing = Writing::Finish;
        out.push_back(instruction::FinishFirstSync{});
    } else if (!m_ready.empty()) {
        m_writing = Writing::Pages;
        m_writingCursor = m_ready.back().cursor;
        m_writingLast = !m_ready.back().more;
        m_writingChanges = 0;
        for (const Page& page : m_ready)
            m_writingChanges += page.changes;
        out.push_back(instruction::ApplyPages{std::exchange(m_ready, {})});
    }
}

void PullLane::ask(Instructions& out)
{
    if (!m_more) {
        m_asked = m_stored;
        m_wanted = false;
    }
    m_pulling = true;
    const int limit = m_firstSync ? m_tuning.changesPerFirstPage : m_tuning.changesPerPage;
    out.push_back(instruction::PullChanges{m_asked, m_generation, limit});
}

void PullLane::arrived(const Page& page, Instructions& out)
{
    if (!m_pulling)
        return;
    m_pulling = false;
    if (std::exchange(m_drop, false))
        return;
    if (!m_generation.isEmpty() && !page.generation.isEmpty() && page.generation != m_generation) {
        startOver();
        return;
    }
    if (page.more && page.cursor <= m_asked) {
        m_wanted = true;
        wait(false, standsStill(), out); // asking again at once would only spin
        return;
    }
    if (!m_trouble || !m_trouble->local) // a cache that fails is not healed by fetching the page once more
        forgetFailures();
    if (!page.generation.isEmpty())
        m_generation = page.generation;
    m_asked = page.cursor;
    m_more = page.more;
    m_ready.push_back(page);
}

void PullLane::failed(const Error& error, Instructions& out)
{
    if (!m_pulling)
        return;
    m_pulling = false;
    if (std::exchange(m_drop, false))
        return;
    if (classify(error) == Fault::OtherFeed) {
        startOver();
        return;
    }
    m_wanted = m_wanted || !m_more;
    wait(false, error, out);
}

void PullLane::applied()
{
    if (m_writing != Writing::Pages)
        return;
    wrote();
    m_stored = m_writingCursor;
    m_received += m_writingChanges;
    if (!m_writingLast || m_mustReset)
        return;
    m_mustFinish = m_firstSync;
    m_caughtUp = !m_firstSync;
}

void PullLane::applyFailed(const Error& error, Instructions& out)
{
    if (m_writing != Writing::Pages)
        return;
    m_writing = Writing::Nothing;
    dropFetched();
    m_wanted = true;
    wait(true, error, out);
}

void PullLane::finished()
{
    if (m_writing != Writing::Finish)
        return;
    wrote();
    m_mustFinish = false;
    m_firstSync = false;
    m_caughtUp = true;
}

void PullLane::finishFailed(const Error& error, Instructions& out)
{
    if (m_writing != Writing::Finish)
        return;
    m_writing = Writing::Nothing;
    wait(true, error, out);
}

void PullLane::generationReset()
{
    if (m_writing != Writing::Reset)
        return;
    wrote();
    m_mustReset = false;
    m_stored = 0;
    m_generation.clear();
    m_firstSync = true;
    m_caughtUp = false;
    m_received = 0;
    m_wanted = true;
}

void PullLane::resetFailed(const Error& error, Instructions& out)
{
    if (m_writing != Writing::Reset)
        return;
    m_writing = Writing::Nothing;
    wait(true, error, out);
}

void PullLane::wrote()
{
    m_writing = Writing::Nothing;
    if (m_trouble && m_trouble->local)
        forgetFailures();
}

void PullLane::startOver()
{
    dropFetched();
    m_mustReset = true;
    m_mustFinish = false;
}

/// What was fetched beyond the cache cannot be stored any more: the pages have to follow one another.
void PullLane::dropFetched()
{
    m_ready.clear();
    m_more = false;
    m_drop = m_pulling;
}

void PullLane::hold(Instructions& out)
{
    if (m_waiting || m_pulling)
        return;
    m_waiting = true;
    out.push_back(instruction::ArmTimer{Timer::PullRetry, m_backoff.failed()});
}

void PullLane::wait(bool local, const Error& error, Instructions& out)
{
    m_trouble = Trouble{local, error};
    m_waiting = true;
    out.push_back(instruction::ArmTimer{Timer::PullRetry, m_backoff.failed()});
}

void PullLane::forgetFailures()
{
    m_backoff.succeeded();
    m_trouble.reset();
    m_waiting = false;
}

bool PullLane::isIdle() const
{
    return !m_pulling && m_ready.empty() && !m_more && !m_wanted && !m_mustFinish && !m_mustReset &&
           !m_waiting && m_writing == Writing::Nothing;
}

} // namespace karigar::sync
