// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/vtimezone.h"

#include "models/domain/base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace karigar::ics {

namespace {

icaltimetype wallClock(const QDateTime& utc, int offset)
{
    const QDateTime wall = utc.addSecs(offset);
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.hour = wall.time().hour();
    time.minute = wall.time().minute();
    time.second = wall.time().second();
    return time;
}

void addObservance(icalcomponent* zone, const QTimeZone::OffsetData& data, int offsetBefore)
{
    const bool summer = data.daylightTimeOffset != 0;
    icalcomponent* observance =
        icalcomponent_new(summer ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(observance, icalproperty_new_dtstart(wallClock(data.atUtc, offsetBefore)));
    icalcomponent_add_property(observance, icalproperty_new_tzoffsetfrom(offsetBefore));
    icalcomponent_add_property(observance, icalproperty_new_tzoffsetto(data.offsetFromUtc));
    if (!data.abbreviation.isEmpty())
        icalcomponent_add_property(observance,
                                   icalproperty_new_tzname(data.abbreviation.toUtf8().constData()));
    icalcomponent_add_component(zone, observance);
}

} // namespace

ComponentHandle makeTimezone(const QString& zone, Millis first, Millis last)
{
    const QTimeZone place(zone.toUtf8());
    if (!place.isValid())
        return {};
    ComponentHandle component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.toUtf8().constData()));

    const QDateTime from = QDateTime::fromMSecsSinceEpoch(first - kDay, Qt::UTC);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(last + kDay, Qt::UTC);
    // What holds when the first event begins; a zone that never changed has held it since 1970.
    QTimeZone::OffsetData now = place.previousTransition(from);
    int before = place.offsetFromUtc(now.atUtc.isValid() ? now.atUtc.addSecs(-1) : from);
    if (!now.atUtc.isValid() || now.atUtc.date().year() < 1970) {
        now = place.offsetData(from);
        now.atUtc = QDateTime::fromMSecsSinceEpoch(-Millis{now.offsetFromUtc} * kSecond, Qt::UTC);
        before = now.offsetFromUtc;
    }
    addObservance(component.get(), now, before);
    before = now.offsetFromUtc;
    for (auto next = place.nextTransition(from); next.atUtc.isValid() && next.atUtc <= until;
         next = place.nextTransition(next.atUtc)) {
        addObservance(component.get(), next, before);
        before = next.offsetFromUtc;
    }
    return component;
}

} // namespace karigar::ics
