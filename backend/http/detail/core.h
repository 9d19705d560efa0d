// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this library. What a server's connections share: options and routes (constant), the drain flag
// and the register of open connections, which the server waits on while it drains.
#pragma once

#include "backend/http/server.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace karigar::http::detail {

class LoopGate;

// Something open that can be asked to end. Both are called on its loop.
class Closable {
public:
    virtual ~Closable() = default;
    virtual void drain() = 0; // end when nothing is running
    virtual void abort() = 0; // end now
};

class Core {
public:
    struct Member {
        std::weak_ptr<Closable> closable;
        std::shared_ptr<LoopGate> gate;
    };

    Core(ServerOptions options, Router router);

    // False when the server is full; then the connection is not registered.
    bool enter(const Closable* key, Member member);
    void leave(const Closable* key);
    void forEach(void (Closable::*what)());
    bool waitUntilEmpty(std::chrono::milliseconds timeout);
    void log(const AccessEntry& entry) const;

    const ServerOptions options;
    const Router router;
    std::atomic<bool> draining = false;

private:
    std::mutex m_mutex;
    std::condition_variable m_left;
    std::unordered_map<const Closable*, Member> m_members;
};

} // namespace karigar::http::detail
