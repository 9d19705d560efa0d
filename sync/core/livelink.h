// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/backoff.h"
#include "sync/core/instruction.h"
#include "sync/core/tuning.h"

namespace karigar::sync {

/// The state of the socket for hints: open, on its way, or waiting for another try. Part of SyncCore.
class LiveLink {
public:
    LiveLink(const Tuning& tuning, RandomSource& random);

    /// Opens it unless it is open, on its way or waiting.
    void pump(Instructions& out);
    void opened();
    void lost(Instructions& out);
    void close(Instructions& out);
    void retryNow();

    bool isOpen() const { return m_state == State::Open; }

private:
    enum class State { Closed, Opening, Open, Waiting };

    Backoff m_backoff;
    State m_state = State::Closed;
};

} // namespace karigar::sync
