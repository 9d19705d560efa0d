// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/tuning.h"
#include "sync/net/transport.h"

#include <functional>
#include <memory>
#include <QUrl>

namespace karigar::sync {

/// What a SyncService is made of.
struct SyncSetup {
    QUrl backend;  ///< scheme, host and port
    QString token; ///< of the session
    Tuning tuning;
    /// Called on the engine's thread; the real network unless a test says otherwise.
    std::function<std::unique_ptr<Transport>()> makeTransport;
};

} // namespace karigar::sync
