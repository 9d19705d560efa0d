// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notificationoutlets.h"

#include "app/traynotifications.h"
#ifdef KARIGAR_FREEDESKTOP
#include "app/freedesktop/busnotifications.h"
#endif

namespace karigar::app {

NotificationOutlets systemNotificationOutlets()
{
    NotificationOutlets outlets;
#ifdef KARIGAR_FREEDESKTOP
    outlets.push_back(std::make_unique<BusNotifications>());
#endif
    outlets.push_back(std::make_unique<TrayNotifications>());
    return outlets;
}

} // namespace karigar::app
