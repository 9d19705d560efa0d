// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace karigar::store {

/// One thread that does what it is given, in order. Destruction finishes what is queued, then joins.
class Worker {
public:
    using Job = std::move_only_function<void()>;

    Worker();
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Any thread.
    void post(Job job);

private:
    void run();

    std::mutex m_lock;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread; ///< last, so that all it uses exists before it
};

} // namespace karigar::store
