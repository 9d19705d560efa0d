// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/calendarwriter.h"

#include "models/calendarfiles/vtimezone.h"
#include "models/domain/base/clock.h"
#include "models/domain/rules/calendar.h"

#include <algorithm>
#include <map>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::ics {

namespace {

constexpr int kDayBefore = 24 * 60 * 60; // seconds
constexpr int kHourBefore = 60 * 60;

/// Tabs and line breaks stay: libical escapes them. No other control character belongs in a calendar.
QByteArray plainText(const QString& text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return clean.toUtf8();
}

icaltimetype civil(const QDateTime& time)
{
    icaltimetype out = icaltime_null_time();
    out.year = time.date().year();
    out.month = time.date().month();
    out.day = time.date().day();
    out.hour = time.time().hour();
    out.minute = time.time().minute();
    out.second = time.time().second();
    return out;
}

icaltimetype utcTime(Millis at)
{
    icaltimetype out = civil(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    out.zone = icaltimezone_get_utc_timezone();
    return out;
}

bool inUtc(const CalendarEvent& event)
{
    return event.zone.isEmpty() || event.zone == "UTC"_L1 || !isKnownZone(event.zone);
}

/// `make` is icalproperty_new_dtstart or _dtend.
void addTime(icalcomponent* out, const CalendarEvent& event, Millis at, icalproperty* (*make)(icaltimetype))
{
    if (inUtc(event)) {
        icalcomponent_add_property(out, make(utcTime(at)));
        return;
    }
    const QByteArray zone = event.zone.toUtf8();
    icalproperty* property = make(civil(QDateTime::fromMSecsSinceEpoch(at, QTimeZone(zone))));
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    icalcomponent_add_property(out, property);
}

/// Empty for what is not an address: it must not be able to end its line or its parameter.
QByteArray mailto(const Person& person)
{
    static const QRegularExpression address(uR"(^[^\s@<>";:,\\\p{C}]+@[^\s@<>";:,\\\p{C}]+$)"_s);
    return address.match(person.address).hasMatch() ? "mailto:" + person.address.toUtf8() : QByteArray();
}

void addName(icalproperty* property, const Person& person)
{
    QString name = person.name.simplified();
    name.removeIf([](QChar c) { return c == u'"' || c.category() == QChar::Other_Control; });
    if (!name.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_cn(name.toUtf8().constData()));
}

void addPeople(icalcomponent* out, const CalendarEvent& event, Method method)
{
    const QByteArray from = event.organizer ? mailto(*event.organizer) : QByteArray();
    if (!from.isEmpty()) {
        icalproperty* organizer = icalproperty_new_organizer(from.constData());
        addName(organizer, *event.organizer);
        icalcomponent_add_property(out, organizer);
    }
    const QByteArray to = event.attendee ? mailto(*event.attendee) : QByteArray();
    if (!to.isEmpty()) {
        icalproperty* attendee = icalproperty_new_attendee(to.constData());
        addName(attendee, *event.attendee);
        icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        // Who books has already said yes; nothing is to be answered.
        icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_ACCEPTED));
        if (method == Method::Request)
            icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_FALSE));
        icalcomponent_add_property(out, attendee);
    }
}

void addAlarm(icalcomponent* out, const QByteArray& text, int secondsBefore)
{
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-secondsBefore);
    icalcomponent* alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(text.constData()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(out, alarm);
}

icalproperty_status statusOf(EventStatus status)
{
    switch (status) {
    case EventStatus::Tentative:
        return ICAL_STATUS_TENTATIVE;
    case EventStatus::Confirmed:
        return ICAL_STATUS_CONFIRMED;
    case EventStatus::Cancelled:
        return ICAL_STATUS_CANCELLED;
    }
    return ICAL_STATUS_CONFIRMED;
}

icalcomponent* makeEvent(const CalendarFile& file, const CalendarEvent& event)
{
    icalcomponent* out = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(out, property); };
    const QByteArray summary = plainText(event.summary);
    add(icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(icalproperty_new_sequence(event.sequence));
    add(icalproperty_new_dtstamp(utcTime(event.stampAt)));
    addTime(out, event, event.from, icalproperty_new_dtstart);
    addTime(out, event, event.to, icalproperty_new_dtend);
    add(icalproperty_new_summary(summary.constData()));
    if (!event.location.isEmpty())
        add(icalproperty_new_location(plainText(event.location).constData()));
    if (!event.description.isEmpty())
        add(icalproperty_new_description(plainText(event.description).constData()));
    const bool cancelled = event.status == EventStatus::Cancelled || file.method == Method::Cancel;
    add(icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED : statusOf(event.status)));
    add(icalproperty_new_transp(cancelled ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    addPeople(out, event, file.method);
    if (file.alarms && !cancelled) {
        addAlarm(out, summary, kDayBefore);
        addAlarm(out, summary, kHourBefore);
    }
    return out;
}

icalproperty_method methodOf(Method method)
{
    switch (method) {
    case Method::Publish:
        return ICAL_METHOD_PUBLISH;
    case Method::Request:
        return ICAL_METHOD_REQUEST;
    case Method::Cancel:
        return ICAL_METHOD_CANCEL;
    }
    return ICAL_METHOD_PUBLISH;
}

void addZones(icalcomponent* calendar, const CalendarFile& file)
{
    std::map<QString, std::pair<Millis, Millis>> spans;
    for (const CalendarEvent& event : file.events) {
        if (inUtc(event))
            continue;
        const auto [at, fresh] = spans.try_emplace(event.zone, event.from, event.to);
        at->second.first = std::min(at->second.first, event.from);
        at->second.second = std::max(at->second.second, event.to);
    }
    for (const auto& [zone, span] : spans)
        if (ComponentHandle component = makeTimezone(zone, span.first, span.second))
            icalcomponent_add_component(calendar, component.release());
}

/// Programs ask a feed again after this; both names are in use.
void addFeedHints(icalcomponent* calendar, const QString& name)
{
    const auto addExtension = [&](const char* key, const char* value) {
        icalproperty* property = icalproperty_new_x(value);
        icalproperty_set_x_name(property, key);
        icalcomponent_add_property(calendar, property);
    };
    addExtension("X-WR-CALNAME", plainText(name).constData());
    addExtension("X-PUBLISHED-TTL", "PT1H");
}

} // namespace

QByteArray writeCalendar(const CalendarFile& file)
{
    calmLibical();
    ComponentHandle calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Karigar//Karigar//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(methodOf(file.method)));
    if (!file.name.isEmpty())
        addFeedHints(calendar.get(), file.name);
    addZones(calendar.get(), file);
    for (const CalendarEvent& event : file.events)
        icalcomponent_add_component(calendar.get(), makeEvent(file, event));
    return takeText(icalcomponent_as_ical_string_r(calendar.get()));
}

} // namespace karigar::ics
