// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/eventwords.h"

#include "models/views/core/timewords.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

LayerLook lookOf(CalendarLayer layer)
{
    switch (layer) {
    case CalendarLayer::Availability:
        return {Words::tr("Open hours"), Words::tr("Open"), Icon::Clock, Tone::Muted, false};
    case CalendarLayer::Closed:
        return {Words::tr("Closed"), Words::tr("Closed"), Icon::Flag, Tone::Muted, true};
    case CalendarLayer::Imported:
        return {Words::tr("Imported"), Words::tr("Imported"), Icon::Globe, Tone::Plum, false};
    case CalendarLayer::Hold:
        return {Words::tr("Being paid"), Words::tr("Being paid"), Icon::Card, Tone::Info, true};
    case CalendarLayer::Request:
        return {Words::tr("Requests"), Words::tr("Requested"), Icon::Waiting, Tone::Warn, true};
    case CalendarLayer::Confirmed:
        return {Words::tr("Confirmed"), Words::tr("Confirmed"), Icon::Check, Tone::Ok, false};
    }
    return {};
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString timesText(const CalendarEvent& event, const ZoneClock& clock)
{
    if (event.allDay)
        return Words::tr("all day");
    return u"%1–%2"_s.arg(clockText(clock.wall(event.from).minute), clockText(clock.wall(event.to).minute));
}

QString capacityText(const CalendarEvent& event)
{
    return event.seats > 0 ? u"%1/%2"_s.arg(event.taken).arg(event.seats) : QString();
}

QString leftText(const CalendarEvent& event, Millis now)
{
    const QString left = event.until > 0 ? views::remainingWords(event.until - now) : QString();
    return left.isEmpty() ? QString() : Words::tr("%1 left").arg(left);
}

QString spokenEvent(const CalendarEvent& event, const ZoneClock& clock, Millis now)
{
    QStringList parts{event.title, QLocale().toString(clock.wall(event.from).date, u"dddd d MMMM"_s),
                      timesText(event, clock)};
    switch (event.layer) {
    case CalendarLayer::Confirmed:
        parts.append(event.past ? Words::tr("over") : Words::tr("confirmed"));
        break;
    case CalendarLayer::Request:
        parts.append(Words::tr("requested"));
        break;
    case CalendarLayer::Hold:
        parts.append(Words::tr("held while somebody pays"));
        break;
    case CalendarLayer::Imported:
        parts.append(Words::tr("from another calendar"));
        break;
    case CalendarLayer::Availability:
    case CalendarLayer::Closed:
        break;
    }
    if (event.seats > 0)
        parts.append(Words::tr("%1 of %2 seats").arg(event.taken).arg(event.seats));
    parts.append(leftText(event, now));
    parts.append(event.detail);
    if (event.waiting)
        parts.append(Words::tr("waiting to be sent"));
    parts.append(event.conflict);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString closedNote(const Schedule& schedule, QDate day)
{
    for (const Piece& piece : schedule.ground(day))
        if (const CalendarEvent& event = schedule.event(piece.event);
            event.layer == CalendarLayer::Closed && piece.allDay)
            return event.title;
    return {};
}

QString spokenDay(const Schedule& schedule, QDate day, QDate today)
{
    QStringList parts{QLocale().toString(day, u"dddd d MMMM"_s)};
    if (day == today)
        parts.append(Words::tr("today"));
    const auto things = schedule.on(day);
    parts.append(things.empty() ? Words::tr("nothing planned")
                                : Words::tr("%n entries", nullptr, static_cast<int>(things.size())));
    QStringList open;
    for (const Piece& piece : schedule.ground(day))
        if (schedule.event(piece.event).layer == CalendarLayer::Availability)
            open.append(u"%1–%2"_s.arg(clockText(piece.from), clockText(piece.to)));
    const QString note = closedNote(schedule, day);
    if (!note.isEmpty())
        parts.append(note);
    else if (!open.isEmpty())
        parts.append(Words::tr("open %1").arg(open.join(u", "_s)));
    return parts.join(u", "_s);
}

} // namespace karigar::ui::calendar
