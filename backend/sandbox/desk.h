// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the sandbox's parts share: books, clock, faults, webhooks, state file, and the one lock around
// the books. A thread of its own lets time pass for the books and ends answers that are held back. Any
// thread.
#pragma once

#include "backend/http/responder.h"
#include "backend/sandbox/clock.h"
#include "backend/sandbox/faults.h"
#include "backend/sandbox/ledger.h"
#include "backend/sandbox/webhooks.h"

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>

namespace karigar::backend::sandbox {

struct Options {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;
    std::string keyId = "rzp_test_KarigarSandbox";
    std::string keySecret;
    WebhookSender::Target webhook;
    std::filesystem::path stateFile; // empty: nothing survives a restart
};

class Desk {
public:
    explicit Desk(const Options& options);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    // Reads the state file; the error is a sentence.
    std::expected<void, std::string> open();

    // Both run `work` with the books, locked and up to date; change() saves them afterwards.
    template<typename Work>
    auto read(Work work)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_ledger.tick())
            save();
        return work(m_ledger);
    }
    template<typename Work>
    auto change(Work work)
    {
        const std::scoped_lock lock(m_mutex);
        m_ledger.tick();
        auto result = work(m_ledger);
        save();
        return result;
    }

    // Keeps the client waiting that long, then hangs up.
    void hold(http::Responder responder, std::chrono::milliseconds time);

    const Options options;
    Clock clock;
    FaultBook faults;

private:
    struct Held {
        std::chrono::steady_clock::time_point until;
        http::Responder responder;
    };

    void run();
    void save();

    WebhookSender m_webhooks;
    Ledger m_ledger;
    std::mutex m_mutex;
    std::mutex m_heldMutex;
    std::condition_variable m_wake;
    std::vector<Held> m_held;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace karigar::backend::sandbox
