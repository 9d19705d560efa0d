// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/user.h"

#include <QByteArray>
#include <QStringList>

namespace karigar::backend {

/// A person on a device, signed in.
struct Session {
    User user;
    Id device;
    QByteArray tokenHash;
    Millis lastSeenAt = 0;

    /// Whose feed this person reads.
    QStringList audiences() const
    {
        QStringList list{userAudience(user.id), catalogueAudience()};
        if (user.admin)
            list.append(operationsAudience());
        return list;
    }
};

} // namespace karigar::backend
