// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/reminders.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

using Verdict = DueReminder::Verdict;

struct Span {
    Millis from = 0;
    Millis to = 0;
};

/// The quiet hours that hold an instant: by the wall clock, so a night is longer or shorter when daylight
/// saving moves it.
std::optional<Span> quietAround(Millis instant, const ReminderSettings& settings, const QString& zone)
{
    if (!settings.quiet || settings.quietFrom == settings.quietTo)
        return std::nullopt;
    const QDate today = dateIn(instant, zone);
    for (const QDate begin : {today.addDays(-1), today}) {
        const QDate end = settings.quietTo > settings.quietFrom ? begin : begin.addDays(1);
        const Span span{instantOf(begin, settings.quietFrom, zone), instantOf(end, settings.quietTo, zone)};
        if (span.from <= instant && instant < span.to)
            return span;
    }
    return std::nullopt;
}

Millis leadOf(Reminder reminder)
{
    return reminder == Reminder::Day ? kDay : kHour;
}

bool isWanted(Reminder reminder, DeliveryChannel channel, const ReminderSettings& settings)
{
    if (channel == DeliveryChannel::Mail)
        return reminder == Reminder::Day ? settings.mail24 : settings.mail1;
    return reminder == Reminder::Day ? settings.desktop24 : settings.desktop1;
}

/// The nominal time, moved out of quiet hours: to their end, unless too little time is left then; otherwise
/// to shortly before they begin.
Millis dueTime(Reminder reminder, const Booking& booking, const ReminderSettings& settings,
               const QString& zone)
{
    const Millis nominal = booking.startAt - leadOf(reminder);
    const auto quiet = quietAround(nominal, settings, zone);
    if (!quiet)
        return nominal;
    if (quiet->to <= booking.startAt - kReminderLeast)
        return quiet->to;
    return quiet->from - kReminderBeforeQuiet;
}

struct Question {
    const Booking& booking;
    const ReminderSettings& settings;
    const QString& zone;
    DeliveryChannel channel;
    Millis now;
};

/// The hour's reminder says all that the day's would.
bool isOvertaken(Reminder reminder, const Question& q)
{
    return reminder == Reminder::Day && isWanted(Reminder::Hour, q.channel, q.settings) &&
           dueTime(Reminder::Hour, q.booking, q.settings, q.zone) <= q.now;
}

DueReminder decide(Reminder reminder, const Question& q)
{
    const Millis due = dueTime(reminder, q.booking, q.settings, q.zone);
    const auto skip = [&](const QString& reason) {
        return DueReminder{reminder, Verdict::Skip, due, 0, reason};
    };
    if (q.now < due)
        return {reminder, Verdict::Wait, due, due, {}};
    if (!isWanted(reminder, q.channel, q.settings))
        return skip(u"turned_off"_s);
    if (agreedAt(q.booking) > std::min(due, q.booking.startAt - leadOf(reminder)))
        return skip(u"booked_late"_s);
    if (q.now >= q.booking.startAt)
        return skip(u"started"_s);
    if (isOvertaken(reminder, q))
        return skip(u"overtaken"_s);
    if (const auto quiet = quietAround(q.now, q.settings, q.zone)) {
        if (quiet->to <= q.booking.startAt - kReminderLeast)
            return {reminder, Verdict::Wait, due, quiet->to, {}};
        return skip(u"quiet_hours"_s);
    }
    return {reminder, q.now - due > kReminderGrace ? Verdict::SendLate : Verdict::Send, due, 0, {}};
}

} // namespace

QString reminderName(Reminder reminder)
{
    return reminder == Reminder::Day ? u"reminder24"_s : u"reminder1"_s;
}

std::optional<Reminder> reminderNamed(QStringView name)
{
    for (const Reminder reminder : {Reminder::Day, Reminder::Hour})
        if (reminderName(reminder) == name)
            return reminder;
    return std::nullopt;
}

Topic reminderTopic(Reminder reminder)
{
    return reminder == Reminder::Day ? Topic::ReminderDay : Topic::ReminderHour;
}

Millis agreedAt(const Booking& booking)
{
    Millis agreed = booking.confirmedAt;
    for (const BookingStep& step : booking.history)
        if (step.state == BookingState::Confirmed)
            agreed = std::max(agreed, step.at);
    return agreed;
}

bool settlesForGood(const Delivery& delivery, Millis dueAt)
{
    if (delivery.state == DeliveryState::Sending)
        return false;
    const bool reached = delivery.state == DeliveryState::Sent || delivery.state == DeliveryState::Late;
    return reached || delivery.dueAt == dueAt;
}

std::vector<DueReminder> dueReminders(const Booking& booking, const ReminderSettings& settings,
                                      const QString& zone, DeliveryChannel channel,
                                      const std::vector<Delivery>& settled, Millis now)
{
    if (booking.state != BookingState::Confirmed)
        return {};
    const Question question{booking, settings, zone, channel, now};
    std::vector<DueReminder> due;
    for (const Reminder reminder : {Reminder::Day, Reminder::Hour}) {
        const DueReminder one = decide(reminder, question);
        const bool done = std::ranges::any_of(settled, [&](const Delivery& d) {
            return d.what == reminderName(reminder) && d.channel == channel && settlesForGood(d, one.dueAt);
        });
        if (!done)
            due.push_back(one);
    }
    return due;
}

} // namespace karigar
