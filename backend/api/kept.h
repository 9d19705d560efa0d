// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <vector>

namespace karigar::backend {

/// Something large that is used again and again, lent to one user at a time. What was given back last is lent
/// first, because the processor still has it in reach, whichever thread asks. Any thread.
template<class T>
class Kept {
public:
    Kept()
    {
        const std::scoped_lock lock(idle().mutex);
        if (!idle().things.empty()) {
            m_thing = std::move(idle().things.back());
            idle().things.pop_back();
        } else {
            m_thing = std::make_unique<T>();
        }
    }
    ~Kept()
    {
        const std::scoped_lock lock(idle().mutex);
        idle().things.push_back(std::move(m_thing));
    }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;

    T& operator*() const { return *m_thing; }

private:
    struct Idle {
        std::mutex mutex;
        std::vector<std::unique_ptr<T>> things;
    };
    static Idle& idle()
    {
        static Idle all;
        return all;
    }

    std::unique_ptr<T> m_thing;
};

} // namespace karigar::backend
