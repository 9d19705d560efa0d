// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/fakeserver.h"

#include <atomic>

namespace karigar::tests {

/// What goes wrong with one request.
enum class Loss { None, OnTheWayThere, OnTheWayBack };

/// Shared with the test: which request is lost, and whether it came to that.
struct Fate {
    std::atomic<int> failAt = 0; ///< counted from 1; 0 for never
    std::atomic<Loss> loss = Loss::None;
    std::atomic<bool> unplugged = false;
    std::atomic<int> count = 0;
    std::atomic<bool> struck = false;
};

/// Carries requests to a FakeServer in this process, except the one that fate takes.
class FakeTransport final : public sync::Transport {
public:
    FakeTransport(FakeServer& server, Fate& fate)
        : m_server(server)
        , m_fate(fate)
    {
    }
    QCoro::Task<Result<sync::HttpAnswer>> exchange(sync::HttpRequest request) override;
    void abortAll() override {}

private:
    FakeServer& m_server;
    Fate& m_fate;
};

} // namespace karigar::tests
