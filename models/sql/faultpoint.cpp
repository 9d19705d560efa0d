// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/faultpoint.h"

#include <mutex>
#include <utility>

namespace karigar::sql::faults {

namespace {

struct State {
    std::mutex lock;
    std::set<qint64> failAt;
    qint64 calls = 0;
    qint64 actAt = 0;
    qint64 commits = 0;
    std::function<void()> action;
};

State& state()
{
    static State instance;
    return instance;
}

} // namespace

namespace detail {

std::atomic<bool> armed = false;

bool countCall()
{
    State& s = state();
    const std::lock_guard guard(s.lock);
    return s.failAt.contains(++s.calls);
}

void countCommit()
{
    State& s = state();
    std::function<void()> due;
    {
        const std::lock_guard guard(s.lock);
        if (++s.commits == s.actAt)
            due = std::exchange(s.action, nullptr);
    }
    if (due)
        due();
}

} // namespace detail

void failCall(qint64 n)
{
    failCalls({n});
}

void failCalls(std::set<qint64> numbers)
{
    State& s = state();
    const std::lock_guard guard(s.lock);
    s.failAt = std::move(numbers);
    s.calls = 0;
    detail::armed = true;
}

void afterCommit(qint64 n, std::function<void()> action)
{
    State& s = state();
    const std::lock_guard guard(s.lock);
    s.actAt = n;
    s.commits = 0;
    s.action = std::move(action);
    detail::armed = true;
}

qint64 callsSeen()
{
    State& s = state();
    const std::lock_guard guard(s.lock);
    return s.calls;
}

qint64 commitsSeen()
{
    State& s = state();
    const std::lock_guard guard(s.lock);
    return s.commits;
}

void clear()
{
    State& s = state();
    const std::lock_guard guard(s.lock);
    detail::armed = false;
    s.failAt.clear();
    s.calls = s.actAt = s.commits = 0;
    s.action = nullptr;
}

} // namespace karigar::sql::faults
