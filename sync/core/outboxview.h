// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/domain/base/id.h"

#include <QStringList>
#include <vector>

namespace karigar::sync {

/// A command that waits to be sent.
struct PendingCommand {
    qint64 n = 0;
    QStringList attachments; ///< SHA-256 of files whose bytes the backend needs first
    Millis notBefore = 0;    ///< this machine's clock; until then a person may take it back

    bool operator==(const PendingCommand&) const = default;
};

/// The outbox as it is right now. The engine is told all of it after every change instead of being told the
/// change: what was observed cannot drift from what is stored.
struct OutboxView {
    std::vector<PendingCommand> next; ///< the oldest ones in order, at most Tuning::outboxWindow
    int waiting = 0;                  ///< all that wait, beyond the window too
    int refused = 0;                  ///< in the tray, for a person to look at

    bool operator==(const OutboxView&) const = default;
};

} // namespace karigar::sync
