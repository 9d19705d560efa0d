// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace karigar::backend {

/// A few threads for what may wait: disks, hashes, other servers. HTTP threads only hand over. The queue is
/// bounded, because answers that come too late help nobody. Any thread.
class Workers {
public:
    Workers(int threads, std::size_t longestQueue);
    /// Finishes what is queued.
    ~Workers();

    /// False when the queue is full; then the task was not taken.
    bool post(std::function<void()> task);
    /// Finishes what is queued and takes nothing more.
    void stop();

private:
    void work();

    const std::size_t m_longestQueue;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace karigar::backend
