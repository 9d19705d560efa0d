// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/busytimes.h"

#include "models/calendarfiles/bookingevent.h"
#include "models/calendarfiles/calendartext.h"
#include "models/calendarfiles/recurrence.h"
#include "models/domain/rules/calendar.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace karigar::ics {

namespace {

Failure tooMany()
{
    return badInput("calendar_too_many"_L1,
                    QCoreApplication::translate("CalendarFile", "This calendar has more than %1 busy times.")
                        .arg(kMaxBusyTimes));
}

Failure tooComplex()
{
    return badInput("calendar_too_complex"_L1,
                    QCoreApplication::translate(
                        "CalendarFile", "The repeating events of this calendar take too long to work out."));
}

bool isWithdrawal(icalcomponent* calendar)
{
    icalproperty* method = icalcomponent_get_first_property(calendar, ICAL_METHOD_PROPERTY);
    return method && icalproperty_get_method(method) == ICAL_METHOD_CANCEL;
}

/// Reads the calendars of one file into one answer.
class Reader {
public:
    explicit Reader(const BusyQuestion& question)
        : m_question(question)
    {
    }

    Result<void> calendar(icalcomponent* calendar)
    {
        Zones zones(calendar, m_question.zone);
        std::vector<EventFacts> events;
        eachComponent(calendar, ICAL_VEVENT_COMPONENT, [&](icalcomponent* event) {
            if (auto facts = readEvent(event, zones))
                events.push_back(std::move(*facts));
            else
                ++m_answer.unread;
        });
        m_answer.unknownZones += zones.unknown();
        if (isWithdrawal(calendar)) {
            m_answer.free += int(events.size());
            return {};
        }
        putOverridesInPlace(events);
        for (const EventFacts& event : events)
            KARIGAR_CHECK(add(event));
        eachComponent(calendar, ICAL_VFREEBUSY_COMPONENT, [&](icalcomponent* part) {
            for (const Occurrence& busy : readFreeBusy(part))
                addOccurrence(busy, {});
        });
        return m_answer.busy.size() > kMaxBusyTimes ? Result<void>(tooMany()) : Result<void>();
    }

    BusyAnswer take()
    {
        std::ranges::sort(m_answer.busy, [](const BusyTime& a, const BusyTime& b) {
            return std::tie(a.from, a.to, a.title) < std::tie(b.from, b.to, b.title);
        });
        m_answer.unknownZones.removeDuplicates();
        return std::move(m_answer);
    }

private:
    /// An occurrence that was moved or cancelled is an event of its own: the series must not have it too.
    static void putOverridesInPlace(std::vector<EventFacts>& events)
    {
        QHash<QString, Exclusions> moved;
        for (const EventFacts& event : events) {
            if (!event.overrides)
                continue;
            Exclusions& of = moved[event.uid];
            of.instants.insert(event.replaced.instants.begin(), event.replaced.instants.end());
            of.dates.insert(event.replaced.dates.begin(), event.replaced.dates.end());
        }
        for (EventFacts& event : events) {
            const auto own = moved.constFind(event.uid);
            if (event.overrides || own == moved.constEnd())
                continue;
            event.excluded.instants.insert(own->instants.begin(), own->instants.end());
            event.excluded.dates.insert(own->dates.begin(), own->dates.end());
        }
    }

    Result<void> add(const EventFacts& event)
    {
        if (isBookingUid(event.uid)) {
            ++m_answer.own;
            return {};
        }
        if (!event.busy) {
            ++m_answer.free;
            return {};
        }
        std::vector<Occurrence> occurrences;
        if (!unroll(event, m_question.from, m_question.to, m_budget, occurrences))
            return tooComplex();
        for (const Occurrence& occurrence : occurrences)
            addOccurrence(occurrence, event.title);
        return m_answer.busy.size() > kMaxBusyTimes ? Result<void>(tooMany()) : Result<void>();
    }

    void addOccurrence(const Occurrence& occurrence, const QString& title)
    {
        BusyTime busy{occurrence.zone.instant(occurrence.wall), 0, title, occurrence.wall.is_date != 0};
        if (busy.allDay) {
            const QDate first(occurrence.wall.year, occurrence.wall.month, occurrence.wall.day);
            busy.to = instantOf(first.addDays(occurrence.length.days), 0, m_question.zone);
        } else {
            busy.to = busy.from + occurrence.length.time;
        }
        busy.from = std::max(busy.from, m_question.from);
        busy.to = std::min(busy.to, m_question.to);
        if (busy.from < busy.to)
            m_answer.busy.push_back(busy);
    }

    const BusyQuestion& m_question;
    BusyAnswer m_answer;
    Budget m_budget;
};

} // namespace

Result<BusyAnswer> readBusyTimes(const QByteArray& bytes, const BusyQuestion& question)
{
    KARIGAR_TRY(const QByteArray text, calendarText(bytes));
    calmLibical();
    const ComponentHandle root(icalparser_parse_string(text.constData()));
    if (!root)
        return badInput("calendar_damaged"_L1,
                        QCoreApplication::translate("CalendarFile", "This calendar file is damaged."));
    Reader reader(question);
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        KARIGAR_CHECK(reader.calendar(root.get()));
        return reader.take();
    }
    Result<void> outcome;
    eachComponent(root.get(), ICAL_VCALENDAR_COMPONENT, [&](icalcomponent* calendar) {
        if (outcome)
            outcome = reader.calendar(calendar);
    });
    KARIGAR_CHECK(std::move(outcome));
    return reader.take();
}

} // namespace karigar::ics
