// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/net/networktransport.h"

#include <atomic>

namespace karigar::tests {

/// Which request is lost, and where. Shared with the test, whatever thread asks.
struct Loss {
    enum class Where { OnTheWayThere, OnTheWayBack };

    int n = 0; ///< counted from 1; 0: none
    Where where = Where::OnTheWayThere;
    std::atomic<int> seen = 0;
};

/// The real network, except that it loses one request, or the answer to it.
class LosingTransport final : public sync::Transport {
public:
    LosingTransport(const QUrl& base, Loss& loss);

    QCoro::Task<Result<sync::HttpAnswer>> exchange(sync::HttpRequest request) override;
    void abortAll() override { m_network.abortAll(); }

private:
    sync::NetworkTransport m_network;
    Loss& m_loss;
};

} // namespace karigar::tests
