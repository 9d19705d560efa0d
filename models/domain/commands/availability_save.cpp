// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/waitlistentry.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An artisan sets weekly hours, dates that differ, days off and whether anything new is taken. Bookings
/// already made are not touched.
struct Args {
    QString zone;
    std::vector<WeekdayRule> weekly;
    std::vector<DateOverride> overrides;
    std::vector<Blackout> blackouts;
    bool away = false;
    QString awayNote;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("zone", s.zone);
        v("weekly", s.weekly);
        v("overrides", s.overrides);
        v("blackouts", s.blackouts);
        v("away", s.away);
        v("awayNote", s.awayNote);
    }
};

Result<void> checkWindows(const std::vector<Window>& windows)
{
    int end = 0;
    for (const Window& window : windows) {
        if (window.from < end || window.to <= window.from || window.to > 24 * 60)
            return badInput(
                "bad_hours"_L1,
                QCoreApplication::translate(
                    "Rules", "Opening hours must lie within one day, in order, and may not overlap."));
        end = window.to;
    }
    return {};
}

Result<void> checkWeek(const std::vector<WeekdayRule>& weekly)
{
    QSet<int> seen;
    for (const WeekdayRule& rule : weekly) {
        if (rule.weekday < 1 || rule.weekday > 7 || seen.contains(rule.weekday))
            return badInput("bad_weekday"_L1,
                            QCoreApplication::translate("Rules", "The week has seven days, each once."));
        seen.insert(rule.weekday);
        KARIGAR_CHECK(checkWindows(rule.windows));
    }
    return {};
}

Result<void> checkOverrides(const std::vector<DateOverride>& overrides)
{
    QSet<QDate> seen;
    for (const DateOverride& exception : overrides) {
        if (!exception.date.isValid() || seen.contains(exception.date) || seen.size() >= kMaxDateOverrides)
            return badInput("bad_date"_L1,
                            QCoreApplication::translate("Rules", "Each date may be named once."));
        seen.insert(exception.date);
        KARIGAR_CHECK(requireAtMost(exception.note, kMaxTitleLength,
                                    QCoreApplication::translate("Rules", "The note is too long.")));
        KARIGAR_CHECK(checkWindows(exception.windows));
    }
    return {};
}

Result<void> checkBlackouts(const std::vector<Blackout>& blackouts)
{
    if (blackouts.size() > static_cast<size_t>(kMaxBlackouts))
        return badInput(
            "too_many_blackouts"_L1,
            QCoreApplication::translate("Rules", "There are too many times off. Remove old ones."));
    for (const Blackout& blackout : blackouts) {
        if (!blackout.from.isValid() || !blackout.to.isValid() || blackout.to < blackout.from)
            return badInput("bad_blackout"_L1,
                            QCoreApplication::translate(
                                "Rules", "Time off needs a first and a last day, in that order."));
        KARIGAR_CHECK(requireAtMost(blackout.note, kMaxTitleLength,
                                    QCoreApplication::translate("Rules", "The note is too long.")));
    }
    return {};
}

/// Seats are counted by the days of the zone: while bookings are open, another zone would let the same hour
/// be sold twice.
Result<void> checkZone(Draft& draft, const QString& zone)
{
    if (!isKnownZone(zone))
        return badInput("bad_zone"_L1, QCoreApplication::translate("Rules", "This time zone is not known."));
    Query open = Query::of(Kind::Booking);
    open.equal("artisan", draft.actor().user)
        .add("endAt", Query::Compare::Greater, draft.now())
        .oneOf("state", {enumText(BookingState::Held), enumText(BookingState::Requested),
                         enumText(BookingState::Confirmed)})
        .first(1);
    KARIGAR_TRY(const auto bookings, draft.list<Booking>(open));
    Query line = Query::of(Kind::WaitlistEntry);
    line.equal("artisan", draft.actor().user)
        .add("startAt", Query::Compare::Greater, draft.now())
        .oneOf("state", {enumText(WaitlistState::Waiting), enumText(WaitlistState::Offered)})
        .first(1);
    KARIGAR_TRY(const auto waiting, draft.list<WaitlistEntry>(line));
    if (!bookings.empty() || !waiting.empty())
        return refuse("zone_in_use"_L1,
                      QCoreApplication::translate(
                          "Rules", "The time zone can be changed when no booking is open and nobody waits."));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireArtisan(draft));
    KARIGAR_TRY(auto availability, draft.get<Availability>(draft.actor().user));
    if (!args.zone.isEmpty() && args.zone != availability.zone) {
        KARIGAR_CHECK(checkZone(draft, args.zone));
        availability.zone = args.zone;
    }
    KARIGAR_CHECK(checkWeek(args.weekly));
    KARIGAR_CHECK(checkOverrides(args.overrides));
    KARIGAR_CHECK(checkBlackouts(args.blackouts));
    KARIGAR_CHECK(requireAtMost(args.awayNote, kMaxReasonLength,
                                QCoreApplication::translate("Rules", "The note is too long.")));
    availability.weekly = args.weekly;
    availability.overrides = args.overrides;
    availability.blackouts = args.blackouts;
    availability.away = args.away;
    availability.awayNote = args.awayNote.trimmed();
    draft.put(availability);
    draft.freeSeatsOf(draft.actor().user);
    return {};
}

} // namespace

CommandSpec availabilitySave()
{
    return {"availability.save"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, {}};
}

} // namespace karigar
