// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/user.h"
#include "models/domain/rules/reminders.h"
#include "models/views/core/workspace.h"
#include "models/views/shared/notificationtext.h"

#include <QTimer>

namespace karigar::views {

/// Fires the desktop reminders of the signed-in person from what is stored here, with or without a network.
/// It looks again every minute and after every change, so a sleep, a moved clock or a reschedule needs
/// nothing of its own. What it showed it says with a command, which another device of the person sees. GUI
/// thread; owned by the session.
class LocalReminders : public QObject {
    Q_OBJECT
public:
    /// While `enabled` says no, nothing is shown nor settled: another device may show it.
    LocalReminders(Workspace& workspace, std::function<bool()> enabled, QObject* parent);

    /// Looks now; otherwise called by itself.
    void look();

Q_SIGNALS:
    void due(const karigar::views::NotificationText& text);

private:
    void lookAt(const User& user, const std::vector<Row>& bookings);
    void settle(const User& user, const Booking& booking, const std::vector<Delivery>& settled);
    void say(const Booking& booking, const DueReminder& due);
    NotificationText textOf(const Booking& booking, const DueReminder& due) const;

    Workspace& m_workspace;
    std::function<bool()> m_enabled;
    QTimer m_minute;
    QSet<Id> m_underWay; ///< deliveries said but not yet seen in the cache
};

} // namespace karigar::views
