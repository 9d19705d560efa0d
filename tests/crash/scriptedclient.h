// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/attachmentvault.h"
#include "models/store/storethreads.h"
#include "sync/service/syncservice.h"
#include "tests/crash/clientplan.h"

namespace karigar::tests {

/// A client without windows: the encrypted cache and the real synchronisation, which carry out a plan. Like a
/// person who starts the program again, it looks at what is there already and goes on from there.
/// On the main thread, with an event loop that it turns itself.
class ScriptedClient {
public:
    explicit ScriptedClient(ClientPlan plan);

    /// What went wrong, empty when nothing did.
    std::string run();

private:
    bool open();
    bool waitFor(const std::function<bool()>& holds) const;
    bool submitTheRest();
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
    SystemClock m_clock;
    std::unique_ptr<store::StoreThreads> m_store;
    std::unique_ptr<store::AttachmentVault> m_vault;
    std::unique_ptr<sync::SyncService> m_service;
};

} // namespace karigar::tests
