// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <optional>
#include <QMetaType>
#include <QString>

namespace karigar::sync {

enum class SyncState {
    UpToDate,      ///< everything sent, everything fetched
    Syncing,       ///< at work
    Offline,       ///< nobody answers; see offlineSince
    SignInNeeded,  ///< nothing happens until the person signs in
    TooOld,        ///< nothing happens until the program is updated
    ServerTrouble, ///< the backend answers, but not usefully; tried again by itself
    CacheTrouble,  ///< this machine could not store something (a full disk); tried again by itself
};

/// What the sync chip and the banners show. A plain value: it crosses threads by copy.
struct SyncStatus {
    SyncState state = SyncState::Syncing;
    int waiting = 0;                ///< commands the backend has not decided yet
    int refused = 0;                ///< commands in the tray
    Millis offlineSince = 0;        ///< by this machine's clock; 0 unless offline
    bool firstSync = false;         ///< the first synchronisation is not complete
    qint64 received = 0;            ///< changes stored in this first synchronisation, by this run
    std::optional<Error> lastError; ///< why it is not going on, while it is not
    QString paymentsMode{};         ///< live, test, sandbox or off; empty until the backend has said

    bool operator==(const SyncStatus&) const = default;
};

} // namespace karigar::sync

Q_DECLARE_METATYPE(karigar::sync::SyncStatus)
