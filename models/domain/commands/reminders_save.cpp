// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/reminder_support.h"
#include "models/domain/records/user.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

/// A person says which reminders and mails they want, in which language, and when to be left in peace.
struct Args {
    ReminderSettings reminders;
    QString language;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        ReminderSettings::fields(s.reminders, v);
        v("language", s.language);
    }
};

bool isMinuteOfDay(int minute)
{
    return minute >= 0 && minute < kMinutesOfDay;
}

/// Other settings, other times: the backend looks again at what lies ahead.
Result<void> lookAgain(Draft& draft, const User& user, const char* side)
{
    Query query = Query::of(Kind::Booking);
    query.equal(side, user.id)
        .equal("state", QString(enumText(BookingState::Confirmed)))
        .add("startAt", Query::Compare::Greater, draft.now());
    KARIGAR_TRY(const auto bookings, draft.list<Booking>(query));
    for (const Booking& booking : bookings)
        lookAtReminders(draft, booking.id, draft.now());
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    if (!isMinuteOfDay(args.reminders.quietFrom) || !isMinuteOfDay(args.reminders.quietTo))
        return badInput("bad_time"_L1,
                        QCoreApplication::translate("Rules", "A day has times from 0:00 to 23:59."));
    if (!args.language.isEmpty() && args.language != "en"_L1 && args.language != "hi"_L1)
        return badInput("bad_language"_L1,
                        QCoreApplication::translate("Rules", "Mails are not written in this language."));
    KARIGAR_TRY(auto user, draft.get<User>(draft.actor().user));
    user.reminders = args.reminders;
    user.language = args.language;
    draft.put(user);
    KARIGAR_CHECK(lookAgain(draft, user, "customer"));
    return lookAgain(draft, user, "artisan");
}

} // namespace

CommandSpec remindersSave()
{
    return {"reminders.save"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, {}};
}

} // namespace karigar
