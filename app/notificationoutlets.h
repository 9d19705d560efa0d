// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notificationoutlet.h"

#include <memory>
#include <vector>

namespace karigar::app {

using NotificationOutlets = std::vector<std::unique_ptr<NotificationOutlet>>;

/// What this system may have, best first: the desktop's notification service, then the notification area.
/// None is opened yet. GUI thread.
NotificationOutlets systemNotificationOutlets();

} // namespace karigar::app
