// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

namespace karigar::views {

/// What the sync chip says.
struct SyncStatus {
    enum class State { UpToDate, Syncing, Offline, SignInNeeded, TooOld, Trouble };

    State state = State::Syncing;
    int waiting = 0;         ///< commands the backend has not settled
    int refused = 0;         ///< commands in the tray
    Millis offlineSince = 0; ///< server time; 0 when online
    bool firstSync = false;  ///< the catalogue is still arriving for the first time
    QString trouble;         ///< a sentence when state is Trouble
    QString
        paymentsMode{}; ///< "test" and "sandbox": no real money moves; "live", "off", empty: not known yet

    bool operator==(const SyncStatus&) const = default;
};

} // namespace karigar::views
