// SPDX-License-Identifier: GPL-3.0-or-later
// Delivers events to the merchant's address: signed over the exact bytes, at least once, in no promised
// order. An answer other than 2xx within five seconds is retried with growing pauses for a day. One thread of
// its own; post() may be called from any thread. What is still undelivered is lost when the sandbox ends: the
// merchant polls anyway.
#pragma once

#include "backend/sandbox/faults.h"
#include "backend/sandbox/ledger.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace karigar::backend::sandbox {

class WebhookSender {
public:
    struct Target {
        std::string url; // empty: nothing is sent
        std::string secret;
        std::string previousSecret; // for deliveries that were signed before the secret was changed
        std::chrono::milliseconds backoff{1'000}; // before the first retry, doubled each time
    };

    WebhookSender(Target target, FaultBook& faults);
    ~WebhookSender();
    WebhookSender(const WebhookSender&) = delete;
    WebhookSender& operator=(const WebhookSender&) = delete;

    void post(const Event& event);

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Delivery {
        std::string eventId;
        std::string body;
        std::string signature;
        Time due;
        Time giveUp;
        int attempts = 0;
    };

    void queue(Delivery delivery, bool afterNext);
    void run();
    bool send(const Delivery& delivery) const;

    const Target m_target;
    FaultBook& m_faults;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Delivery> m_queue;     // sent by due time, then by age
    std::vector<Delivery> m_overtaken; // wait until the next event is queued
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace karigar::backend::sandbox
