// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/jobrunner.h"

#include "backend/log/log.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

// Another process may add a job without anybody here hearing of it.
constexpr Millis kLongestSleep = 5 * kSecond;
constexpr Millis kPauseAfterFailure = kSecond; ///< of the store; whoever asks at once again makes it worse

} // namespace

JobRunner::JobRunner(Store& store, const Clock& clock, std::vector<JobType> types)
    : m_store(store)
    , m_clock(clock)
    , m_types(std::move(types))
{
}

JobRunner::~JobRunner()
{
    stop();
}

Result<void> JobRunner::start(int threads)
{
    KARIGAR_CHECK(m_store.writeAndWait([](StoreWriter& writer) { return writer.requeueAbandonedJobs(); }));
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
    return {};
}

void JobRunner::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_wakes;
    }
    m_news.notify_all();
}

void JobRunner::stop()
{
    m_stopping = true;
    wake();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

void JobRunner::work()
{
    while (!m_stopping) {
        const auto job = take();
        if (!job)
            log::warning("job_take_failed", log::about(job.error()));
        if (job && *job)
            carryOut(**job);
        else
            sleepUntilDue(job ? 0 : kPauseAfterFailure);
    }
}

Result<std::optional<StoredJob>> JobRunner::take()
{
    const Millis now = m_clock.now();
    const auto due = m_store.fetch([](StoreReader& reader) { return reader.nextJobDue(); });
    if (!due)
        return std::unexpected(due.error());
    if (!*due || **due > now)
        return std::nullopt;
    std::optional<StoredJob> taken;
    const auto unit = [&](StoreWriter& writer) -> Result<void> {
        KARIGAR_TRY(taken, writer.takeJob(now));
        return {};
    };
    KARIGAR_CHECK(m_store.writeAndWait(unit));
    return taken;
}

JobResult JobRunner::run(const StoredJob& job) const
{
    const auto type = std::ranges::find_if(m_types, [&](const JobType& one) { return one.name == job.type; });
    return type == m_types.end() ? JobResult::failure(u"unknown_type"_s) : type->run(job);
}

void JobRunner::carryOut(const StoredJob& job)
{
    const JobResult result = run(job);
    if (!result.error.isEmpty())
        log::write(result.failed ? log::Level::Error : log::Level::Warning, "job_trouble",
                   {{"job"_L1, job.key}, {"attempts"_L1, job.attempts}, {"code"_L1, result.error}});
    const Millis now = m_clock.now();
    const auto stored = m_store.writeAndWait([&](StoreWriter& writer) {
        if (result.failed)
            return writer.failJob(job, now, result.error);
        return result.againAt ? writer.retryJob(job, *result.againAt, result.error)
                              : writer.finishJob(job, now);
    });
    // The row then still says running and is taken up again when this process has ended.
    if (!stored)
        log::error("job_end_not_stored", log::about(stored.error()));
}

void JobRunner::sleepUntilDue(Millis atLeast)
{
    std::unique_lock lock(m_mutex);
    const quint64 seen = m_wakes;
    lock.unlock();
    Millis wait = kLongestSleep;
    if (const auto due = m_store.fetch([](StoreReader& reader) { return reader.nextJobDue(); }); due && *due)
        wait = std::clamp(**due - m_clock.now(), atLeast, kLongestSleep);
    lock.lock();
    m_news.wait_for(lock, std::chrono::milliseconds(wait),
                    [&] { return m_stopping.load() || m_wakes != seen; });
}

} // namespace karigar::backend
