// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/reminder_support.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/reminders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The backend looks at a booking's reminders by mail: what is due is ordered, what will not be sent is
/// written down, and the next look is set. It may run late, twice, or after the booking has moved on; a
/// booking that is not confirmed is never reminded of.
struct Args {
    Id booking;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
    }
};

/// The earliest instant at which there is something to do again.
struct NextLook {
    std::optional<Millis> at;

    void noLaterThan(Millis instant) { at = at ? std::min(*at, instant) : instant; }
};

Result<void> settle(Draft& draft, const Booking& booking, const User& user, const DueReminder& due)
{
    const QString what = reminderName(due.reminder);
    const MailOrder order{booking.id, user.id, what, {}, {}, due.dueAt};
    if (due.verdict != DueReminder::Verdict::Skip) {
        orderMail(draft, order);
        return {};
    }
    Delivery skipped;
    skipped.id = order.deliveryId();
    skipped.booking = booking.id;
    skipped.user = user.id;
    skipped.what = what;
    skipped.state = DeliveryState::Skipped;
    skipped.reason = due.reason;
    skipped.dueAt = due.dueAt;
    return recordDelivery(draft, skipped);
}

Result<void> remindByMail(Draft& draft, const Booking& booking, const Id& userId, NextLook& next)
{
    KARIGAR_TRY(const auto user, draft.find<User>(userId));
    if (!user)
        return {};
    KARIGAR_TRY(const auto settled, deliveriesOf(draft, booking.id, userId));
    for (const DueReminder& due :
         dueReminders(booking, user->reminders, user->zone, DeliveryChannel::Mail, settled, draft.now())) {
        if (due.verdict == DueReminder::Verdict::Wait)
            next.noLaterThan(due.at);
        else
            KARIGAR_CHECK(settle(draft, booking, *user, due));
    }
    return {};
}

/// The conversation's own reminder, at the day's nominal time: nobody is woken by it.
Result<void> remindInChannel(Draft& draft, const Booking& booking, NextLook& next)
{
    const Millis due = booking.startAt - kDay;
    if (draft.now() < due)
        next.noLaterThan(due);
    else if (agreedAt(booking) <= due && draft.now() < booking.startAt - kHour)
        return sayOnce(draft, booking.id, AutomaticText::Reminder);
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto booking, draft.get<Booking>(args.booking));
    if (booking.state != BookingState::Confirmed)
        return {};
    NextLook next;
    for (const Id& user : {booking.customer, booking.artisan})
        KARIGAR_CHECK(remindByMail(draft, booking, user, next));
    KARIGAR_CHECK(remindInChannel(draft, booking, next));
    if (next.at)
        lookAtReminders(draft, booking.id, *next.at);
    return {};
}

} // namespace

CommandSpec bookingRemind()
{
    return {"booking.remind"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
