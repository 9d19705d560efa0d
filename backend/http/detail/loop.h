// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this library. One event loop: an io_context run by one thread, so nothing that lives on it needs
// a lock. Others reach it through LoopGate, which may be kept beyond the loop's end and then does nothing.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <memory>
#include <mutex>
#include <thread>

namespace karigar::http::detail {

class LoopGate {
public:
    explicit LoopGate(boost::asio::io_context& context)
        : m_context(&context)
    {
    }

    // Runs `work` on the loop; false when the loop has ended.
    template<typename Work>
    bool post(Work work)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_context)
            return false;
        boost::asio::post(*m_context, std::move(work));
        return true;
    }
    void shut()
    {
        const std::scoped_lock lock(m_mutex);
        m_context = nullptr;
    }

private:
    std::mutex m_mutex;
    boost::asio::io_context* m_context;
};

struct Loop {
    boost::asio::io_context context{1};
    std::shared_ptr<LoopGate> gate = std::make_shared<LoopGate>(context);
    std::thread thread;
};

} // namespace karigar::http::detail
