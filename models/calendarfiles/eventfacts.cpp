// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/eventfacts.h"

#include "models/domain/base/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::ics {

namespace {

constexpr int kTitleLength = 200;
constexpr int kFirstYear = 1583; ///< Apple writes birthdays without a year as 1604
constexpr int kLastYear = 9998;
constexpr int kDaySeconds = 24 * 60 * 60;

struct TimeValue {
    icaltimetype time;
    Zone zone;
};

QDate dateOf(const icaltimetype& time)
{
    return QDate(time.year, time.month, time.day);
}

bool isSound(const icaltimetype& time)
{
    return time.year >= kFirstYear && time.year <= kLastYear && dateOf(time).isValid() &&
           (time.is_date || (time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 &&
                             time.second >= 0 && time.second <= 60));
}

/// libical's accessors do not check what they are asked for, so the value's kind is looked at first.
std::optional<icaltimetype> rawTime(icalproperty* property)
{
    icalvalue* value = property ? icalproperty_get_value(property) : nullptr;
    icaltimetype time = icaltime_null_time();
    if (value && icalvalue_isa(value) == ICAL_DATETIME_VALUE)
        time = icalvalue_get_datetime(value);
    else if (value && icalvalue_isa(value) == ICAL_DATE_VALUE)
        time = icalvalue_get_date(value);
    return isSound(time) ? std::optional(time) : std::nullopt;
}

icaltimetype floating(icaltimetype time)
{
    time.zone = nullptr;
    return time;
}

std::optional<TimeValue> timeOf(icalproperty* property, Zones& zones)
{
    const auto time = rawTime(property);
    if (!time)
        return {};
    return TimeValue{floating(*time), zones.of(property, *time)};
}

qint64 secondsOf(const icaldurationtype& duration)
{
    const qint64 days = qint64{duration.days} + qint64{duration.weeks} * 7;
    const qint64 seconds =
        days * kDaySeconds + qint64{duration.hours} * 3600 + qint64{duration.minutes} * 60 + duration.seconds;
    return duration.is_neg ? -seconds : seconds;
}

Length lengthFrom(const icaltimetype& start, qint64 seconds)
{
    if (!start.is_date)
        return {0, seconds * kSecond};
    return {int(std::clamp<qint64>((seconds + kDaySeconds - 1) / kDaySeconds, 1, 36600)), 0};
}

/// From DTEND or DURATION; without either a date is a day and a time is a moment. Nothing if it ends before
/// it begins.
std::optional<Length> lengthOf(icalcomponent* event, const TimeValue& start, Zones& zones)
{
    icalproperty* end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
    if (const auto until = timeOf(end, zones)) {
        if (start.time.is_date)
            return Length{int(std::max<qint64>(1, dateOf(start.time).daysTo(dateOf(until->time)))), 0};
        const Millis time = until->zone.instant(until->time) - start.zone.instant(start.time);
        return time < 0 ? std::nullopt : std::optional(Length{0, time});
    }
    icalproperty* duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
    icalvalue* value = duration ? icalproperty_get_value(duration) : nullptr;
    if (value && icalvalue_isa(value) == ICAL_DURATION_VALUE) {
        const qint64 seconds = secondsOf(icalvalue_get_duration(value));
        return seconds < 0 ? std::nullopt : std::optional(lengthFrom(start.time, seconds));
    }
    return lengthFrom(start.time, 0);
}

/// RFC 5545 wants UNTIL in UTC where the start has a zone, and programs write dates and local times too.
/// Rules are unrolled in wall-clock time, so this becomes one; a date means all of that day.
icaltimetype untilIn(const icaltimetype& until, const TimeValue& start)
{
    icaltimetype wall = until.is_date || !icaltime_is_utc(until)
                            ? floating(until)
                            : start.zone.wallClock(Zone(u"UTC"_s).instant(until));
    if (start.time.is_date) {
        wall.hour = wall.minute = wall.second = 0;
        wall.is_date = 1;
    } else if (wall.is_date) {
        wall.is_date = 0;
        wall.hour = 23;
        wall.minute = wall.second = 59;
    }
    return wall;
}

bool readRules(icalcomponent* event, const TimeValue& start, std::vector<icalrecurrencetype>& rules)
{
    bool understood = true;
    eachProperty(event, ICAL_RRULE_PROPERTY, [&](icalproperty* property) {
        icalvalue* value = icalproperty_get_value(property);
        if (!value || icalvalue_isa(value) != ICAL_RECUR_VALUE) {
            understood = false;
            return;
        }
        icalrecurrencetype rule = icalvalue_get_recur(value);
        const bool known = rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE &&
                           rule.interval > 0 && rule.count >= 0 && !rule.rscale;
        if (!icaltime_is_null_time(rule.until))
            rule.until = untilIn(rule.until, start);
        understood &= known && rules.size() < 8;
        rules.push_back(rule);
    });
    return understood;
}

void readExtra(icalcomponent* event, const Length& length, Zones& zones, std::vector<Occurrence>& extra)
{
    eachProperty(event, ICAL_RDATE_PROPERTY, [&](icalproperty* property) {
        icalvalue* value = icalproperty_get_value(property);
        if (value && icalvalue_isa(value) == ICAL_PERIOD_VALUE) {
            const icalperiodtype period = icalvalue_get_period(value);
            if (!isSound(period.start))
                return;
            const Zone zone = zones.of(property, period.start);
            const Millis time = isSound(period.end) && !period.end.is_date
                                    ? zone.instant(period.end) - zone.instant(period.start)
                                    : secondsOf(period.duration) * kSecond;
            if (time > 0)
                extra.push_back({floating(period.start), zone, {0, time}});
        } else if (const auto start = timeOf(property, zones)) {
            extra.push_back({start->time, start->zone,
                             start->time.is_date ? Length{std::max(1, length.days), 0} : length});
        }
    });
}

void exclude(icalproperty* property, Zones& zones, bool allDay, Exclusions& out)
{
    const auto time = timeOf(property, zones);
    if (!time)
        return;
    if (time->time.is_date || allDay)
        out.dates.insert(dateOf(time->time));
    else
        out.instants.insert(time->zone.instant(time->time));
}

bool takesTime(icalcomponent* event)
{
    bool busy = true;
    eachProperty(event, ICAL_TRANSP_PROPERTY, [&](icalproperty* p) {
        busy &= icalproperty_get_transp(p) != ICAL_TRANSP_TRANSPARENT &&
                icalproperty_get_transp(p) != ICAL_TRANSP_TRANSPARENTNOCONFLICT;
    });
    eachProperty(event, ICAL_STATUS_PROPERTY,
                 [&](icalproperty* p) { busy &= icalproperty_get_status(p) != ICAL_STATUS_CANCELLED; });
    eachProperty(event, ICAL_X_PROPERTY, [&](icalproperty* p) {
        if (qstrcmp(icalproperty_get_x_name(p), "X-MICROSOFT-CDO-BUSYSTATUS") == 0)
            busy &= qstricmp(icalproperty_get_x(p), "FREE") != 0;
    });
    return busy;
}

QString textOf(icalcomponent* event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(event, kind);
    icalvalue* value = property ? icalproperty_get_value(property) : nullptr;
    const char* text = value && icalvalue_isa(value) == ICAL_TEXT_VALUE ? icalvalue_get_text(value) : nullptr;
    return QString::fromUtf8(text).simplified();
}

} // namespace

std::optional<EventFacts> readEvent(icalcomponent* event, Zones& zones)
{
    const auto start = timeOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY), zones);
    if (!start)
        return {};
    const auto length = lengthOf(event, *start, zones);
    EventFacts facts;
    if (!length || !readRules(event, *start, facts.rules))
        return {};
    const bool allDay = start->time.is_date;
    facts.uid = textOf(event, ICAL_UID_PROPERTY);
    facts.title = textOf(event, ICAL_SUMMARY_PROPERTY).left(kTitleLength);
    facts.busy = takesTime(event) && (allDay || length->time > 0);
    facts.first = {start->time, start->zone, *length};
    readExtra(event, *length, zones, facts.extra);
    eachProperty(event, ICAL_EXDATE_PROPERTY,
                 [&](icalproperty* p) { exclude(p, zones, allDay, facts.excluded); });
    if (icalproperty* id = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)) {
        facts.overrides = true;
        exclude(id, zones, false, facts.replaced);
    }
    return facts;
}

std::vector<Occurrence> readFreeBusy(icalcomponent* freeBusy)
{
    std::vector<Occurrence> busy;
    eachProperty(freeBusy, ICAL_FREEBUSY_PROPERTY, [&](icalproperty* property) {
        icalvalue* value = icalproperty_get_value(property);
        icalparameter* type = icalproperty_get_first_parameter(property, ICAL_FBTYPE_PARAMETER);
        if (!value || icalvalue_isa(value) != ICAL_PERIOD_VALUE ||
            (type && icalparameter_get_fbtype(type) == ICAL_FBTYPE_FREE))
            return;
        const icalperiodtype period = icalvalue_get_period(value);
        if (!isSound(period.start) || period.start.is_date)
            return;
        const Zone utc(u"UTC"_s); // the only one that RFC 5545 allows here
        const Millis time = isSound(period.end) && !period.end.is_date
                                ? utc.instant(period.end) - utc.instant(period.start)
                                : secondsOf(period.duration) * kSecond;
        if (time > 0)
            busy.push_back({floating(period.start), utc, {0, time}});
    });
    return busy;
}

} // namespace karigar::ics
