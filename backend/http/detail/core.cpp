// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/detail/core.h"

#include "backend/http/detail/loop.h"

namespace karigar::http::detail {

Core::Core(ServerOptions serverOptions, Router serverRouter)
    : options(std::move(serverOptions))
    , router(std::move(serverRouter))
{
}

bool Core::enter(const Closable* key, Member member)
{
    const std::scoped_lock lock(m_mutex);
    if (m_members.size() >= options.limits.connections)
        return false;
    m_members.emplace(key, std::move(member));
    return true;
}

void Core::leave(const Closable* key)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_members.erase(key);
    }
    m_left.notify_all();
}

void Core::forEach(void (Closable::*what)())
{
    std::vector<Member> members;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [key, member] : m_members)
            members.push_back(member);
    }
    for (const Member& member : members) {
        member.gate->post([weak = member.closable, what] {
            if (const auto closable = weak.lock())
                (closable.get()->*what)();
        });
    }
}

bool Core::waitUntilEmpty(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, timeout, [this] { return m_members.empty(); });
}

void Core::log(const AccessEntry& entry) const
{
    if (options.accessLog)
        options.accessLog(entry);
}

} // namespace karigar::http::detail
