// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/availability.h"
#include "models/domain/rules/calendar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// An artisan sets weekly hours and single dates that differ. Bookings already made are not touched.
struct Args {
    QString zone;
    std::vector<WeekdayRule> weekly;
    std::vector<DateOverride> overrides;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("zone", s.zone);
        v("weekly", s.weekly);
        v("overrides", s.overrides);
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

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireArtisan(draft));
    KARIGAR_TRY(auto availability, draft.get<Availability>(draft.actor().user));
    if (!args.zone.isEmpty()) {
        if (!isKnownZone(args.zone))
            return badInput("bad_zone"_L1,
                            QCoreApplication::translate("Rules", "This time zone is not known."));
        availability.zone = args.zone;
    }
    for (const WeekdayRule& rule : args.weekly) {
        if (rule.weekday < 1 || rule.weekday > 7)
            return badInput("bad_weekday"_L1,
                            QCoreApplication::translate("Rules", "The week has seven days."));
        KARIGAR_CHECK(checkWindows(rule.windows));
    }
    for (const DateOverride& exception : args.overrides)
        KARIGAR_CHECK(checkWindows(exception.windows));
    availability.weekly = args.weekly;
    availability.overrides = args.overrides;
    draft.put(availability);
    return {};
}

} // namespace

CommandSpec availabilitySave()
{
    return {"availability.save"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, {}};
}

} // namespace karigar
