// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/reminder_support.h"
#include "models/domain/rules/reminders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person's own device has shown a reminder on the desktop, or decided not to. The device is believed: it
/// knows what it showed, and it may have been offline. A second device finds it settled and stays silent.
struct Args {
    Id booking;
    QString what;
    DeliveryState state = DeliveryState::Sent;
    QString reason;
    Millis dueAt = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("what", s.what);
        v("state", s.state);
        v("reason", s.reason);
        v("dueAt", s.dueAt);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto booking, draft.get<Booking>(args.booking));
    const Id user = draft.actor().user;
    if (user != booking.customer && user != booking.artisan)
        return fail(ErrorDomain::Access, "not_yours"_L1,
                    QCoreApplication::translate("Rules", "Only the two people of a booking are reminded."));
    if (!reminderNamed(args.what) || args.reason.size() > 40)
        return badInput("bad_reminder"_L1,
                        QCoreApplication::translate("Rules", "There is no such reminder."));
    Delivery delivery;
    delivery.id = Delivery::idFor(booking.id, args.what, user, DeliveryChannel::Desktop);
    delivery.booking = booking.id;
    delivery.user = user;
    delivery.what = args.what;
    delivery.channel = DeliveryChannel::Desktop;
    delivery.state = args.state;
    delivery.reason = args.reason;
    delivery.dueAt = args.dueAt;
    return recordDelivery(draft, delivery);
}

} // namespace

CommandSpec reminderShown()
{
    return {"reminder.shown"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
