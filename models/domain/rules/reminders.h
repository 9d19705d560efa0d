// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/delivery.h"
#include "models/domain/records/notification.h"
#include "models/domain/records/user.h"

#include <optional>

namespace karigar {

/// The two reminders of a confirmed booking: a day and an hour before its start. docs/adr/0009-reminders.md
/// says why they behave as they do.
enum class Reminder { Day, Hour };

/// What a reminder is called in deliveries ("reminder24", "reminder1"), and back.
QString reminderName(Reminder reminder);
std::optional<Reminder> reminderNamed(QStringView name);
Topic reminderTopic(Reminder reminder);

/// What is to be done about one reminder at an instant.
struct DueReminder {
    enum class Verdict {
        Wait,     ///< nothing before `at`
        Send,     ///< now
        SendLate, ///< now, and say that it is late: the machine slept or the server was down
        Skip,     ///< not at all, for `reason`
    };

    Reminder reminder = Reminder::Day;
    Verdict verdict = Verdict::Wait;
    Millis dueAt = 0; ///< when it was, or will be, right
    Millis at = 0;    ///< Wait: when to look again
    QString reason;   ///< Skip: "turned_off", "booked_late", "overtaken", "quiet_hours", "started"

    bool operator==(const DueReminder&) const = default;
};

/// Every reminder of a booking for one person through one channel, as things stand now; none unless the
/// booking is confirmed. The one place where this is decided: the backend asks before it mails, the client
/// before it shows, offline too. `settled` are that person's deliveries of this booking and channel; what
/// they settle for good is left out.
std::vector<DueReminder> dueReminders(const Booking& booking, const ReminderSettings& settings,
                                      const QString& zone, DeliveryChannel channel,
                                      const std::vector<Delivery>& settled, Millis now);

/// When both people last agreed on the time: nobody needs to be reminded of what they have just decided.
Millis agreedAt(const Booking& booking);

/// Whether a delivery is the last word. What was sent stays sent; a skip stands until a reschedule or other
/// settings give the reminder another time.
bool settlesForGood(const Delivery& delivery, Millis dueAt);

} // namespace karigar
