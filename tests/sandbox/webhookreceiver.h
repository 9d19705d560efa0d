// SPDX-License-Identifier: GPL-3.0-or-later
// A merchant's webhook address: records what arrives and answers as told.
#pragma once

#include "backend/http/server.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace karigar::backend::sandbox::test {

struct ReceivedHook {
    std::string body;
    std::string signature;
    std::string eventId;
    std::string event;
};

class WebhookReceiver {
public:
    WebhookReceiver();

    std::string url() const;
    // The next n deliveries are answered 500.
    void refuseNext(int count);
    // Waits until that many have arrived.
    std::vector<ReceivedHook> waitFor(std::size_t count);

private:
    void receive(http::Request&& request, http::Responder answer);
    http::Router router();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<ReceivedHook> m_hooks;
    int m_refusals = 0;
    http::Server m_server;
    std::uint16_t m_port = 0;
};

} // namespace karigar::backend::sandbox::test
