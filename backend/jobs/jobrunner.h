// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/jobtype.h"
#include "backend/store/store.h"
#include "models/domain/base/clock.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace karigar::backend {

/// Takes due rows and does them on a few threads. Rows are truth: what was running when the process died is
/// run again at the next start. Owned by the composition root; stop() before the store ends.
class JobRunner {
public:
    JobRunner(Store& store, const Clock& clock, std::vector<JobType> types);
    ~JobRunner();

    Result<void> start(int threads);
    /// Look again now: a job was added, or the clock was moved. Any thread, brief.
    void wake();
    /// Lets running jobs end; returns when they have.
    void stop();

private:
    void work();
    Result<std::optional<StoredJob>> take();
    void carryOut(const StoredJob& job);
    JobResult run(const StoredJob& job) const;
    void sleepUntilDue();

    Store& m_store;
    const Clock& m_clock;
    const std::vector<JobType> m_types;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_news;
    quint64 m_wakes = 0;
    std::atomic<bool> m_stopping = false;
};

} // namespace karigar::backend
