// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <QtGlobal>
#include <set>

/// Lets a test fail the n-th database call of the process, or act after the n-th commit (for instance kill
/// it). Counts steps, execs and commits of all connections; roll-backs never fail. Any thread; unused it
/// costs one relaxed load a call.
namespace karigar::sql::faults {

/// Call number `n` from now (1: the next) fails once with SqlErrorKind::Injected. 0 only counts.
void failCall(qint64 n);
/// The same for several calls.
void failCalls(std::set<qint64> numbers);
/// Called on the committing thread after the n-th commit from now.
void afterCommit(qint64 n, std::function<void()> action);
/// Calls and commits counted since failCall() or afterCommit() armed the fault point.
qint64 callsSeen();
qint64 commitsSeen();
void clear();

namespace detail {
extern std::atomic<bool> armed;
bool countCall();
void countCommit();
} // namespace detail

/// Whether this call is to fail.
inline bool hit()
{
    return detail::armed.load(std::memory_order_relaxed) && detail::countCall();
}
inline void committed()
{
    if (detail::armed.load(std::memory_order_relaxed))
        detail::countCommit();
}

} // namespace karigar::sql::faults
