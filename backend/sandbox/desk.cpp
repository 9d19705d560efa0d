// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sandbox/desk.h"

#include "backend/sandbox/statefile.h"

#include <algorithm>
#include <iostream>

namespace karigar::backend::sandbox {

namespace {

constexpr std::chrono::milliseconds kPulse{200};

} // namespace

Desk::Desk(const Options& deskOptions)
    : options(deskOptions)
    , m_webhooks(options.webhook, faults)
    , m_ledger(clock, [this](const Event& event) { m_webhooks.post(event); })
    , m_thread([this] { run(); })
{
}

Desk::~Desk()
{
    {
        const std::scoped_lock lock(m_heldMutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
    for (Held& held : m_held)
        held.responder.hangUp();
}

std::expected<void, std::string> Desk::open()
{
    if (options.stateFile.empty())
        return {};
    const auto state = readState(options.stateFile);
    if (!state)
        return std::unexpected(state.error());
    if (!*state)
        return {};
    const std::scoped_lock lock(m_mutex);
    try {
        m_ledger.load(**state);
        clock.advance((*state)->at("clock_offset").as_int64());
    } catch (const std::exception& problem) {
        return std::unexpected("'" + options.stateFile.string() +
                               "' is not a state file of this program: " + problem.what());
    }
    return {};
}

void Desk::save()
{
    if (options.stateFile.empty())
        return;
    boost::json::object state = m_ledger.save();
    state["clock_offset"] = clock.offset();
    if (const auto written = writeState(options.stateFile, state); !written)
        std::cerr << written.error() << std::endl;
}

void Desk::hold(http::Responder responder, std::chrono::milliseconds time)
{
    const std::scoped_lock lock(m_heldMutex);
    m_held.push_back({std::chrono::steady_clock::now() + time, std::move(responder)});
}

void Desk::run()
{
    std::unique_lock lock(m_heldMutex);
    while (!m_stop) {
        m_wake.wait_for(lock, kPulse);
        const auto now = std::chrono::steady_clock::now();
        for (Held& held : m_held) {
            if (held.until <= now)
                held.responder.hangUp();
        }
        std::erase_if(m_held, [](const Held& held) { return !held.responder.pending(); });
        lock.unlock();
        read([](Ledger&) { return 0; });
        lock.lock();
    }
}

} // namespace karigar::backend::sandbox
