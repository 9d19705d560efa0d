// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/workers.h"

namespace karigar::backend {

Workers::Workers(int threads, std::size_t longestQueue)
    : m_longestQueue(longestQueue)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Workers::~Workers()
{
    stop();
}

bool Workers::post(std::function<void()> task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_longestQueue)
            return false;
        m_queue.push_back(std::move(task));
    }
    m_news.notify_one();
    return true;
}

void Workers::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_news.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Workers::work()
{
    while (true) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        const std::function<void()> task = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        task();
    }
}

} // namespace karigar::backend
