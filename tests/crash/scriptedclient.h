// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/attachmentvault.h"
#include "models/store/storethreads.h"
#include "sync/service/syncservice.h"
#include "tests/crash/clientplan.h"

#include <functional>
#include <QObject>

namespace karigar::tests {

/// What a scripted client has to do with the world outside of it.
struct Surroundings {
    /// Called once the first synchronisation is through, when the customer is to act.
    std::function<void()> here;
    /// As SyncSetup has it.
    std::function<std::unique_ptr<sync::Transport>()> makeTransport;
};

/// A client without windows: the encrypted cache and the real synchronisation, which carry out a plan. Like a
/// person who starts the program again, it looks at what is there already and goes on from there; like a
/// patient person, it tries again when the cache did not work.
/// On the main thread, with an event loop that it turns itself.
class ScriptedClient {
public:
    ScriptedClient(ClientPlan plan, Surroundings surroundings);

    /// What went wrong, empty when nothing did.
    std::string run();

private:
    bool open();
    Result<void> start();
    bool waitFor(const std::function<bool()>& holds);
    bool submitTheRest();
    Result<void> submitNext(bool& done);
    bool has(Kind kind, const Id& id);
    bool isCaptured();
    bool isSettled();
    std::string says(const char* what);
    template<class Work>
    auto ask(Work work)
    {
        return m_store->write(std::move(work)).result();
    }

    const ClientPlan m_plan;
    const Surroundings m_surroundings;
    SystemClock m_clock;
    QObject m_listener;
    bool m_moved = true; ///< something is to be looked at again
    std::unique_ptr<store::StoreThreads> m_store;
    std::unique_ptr<store::AttachmentVault> m_vault;
    std::unique_ptr<sync::SyncService> m_service;
};

} // namespace karigar::tests
