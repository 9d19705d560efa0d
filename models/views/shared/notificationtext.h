// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/notification.h"
#include "models/views/core/page.h"

namespace karigar::views {

/// How a notification reads in the person's language, and where it leads.
struct NotificationText {
    QString title;
    QString body;
    QString icon; ///< name in the icon set
    QString tone; ///< name of a tone
    Destination leadsTo;
};

NotificationText describe(const Notification& notification);

} // namespace karigar::views
