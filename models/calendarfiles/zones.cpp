// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/zones.h"

#include "models/domain/base/clock.h"
#include "models/domain/rules/calendar.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::ics {

namespace {

constexpr int kMaxZones = 200;
constexpr int kMaxObservances = 400;
constexpr int kMaxNameLength = 200;
constexpr int kMaxUnknown = 5; ///< named to the person

template<size_t N>
int entries(const short (&list)[N])
{
    int count = 0;
    while (count < int(N) && list[count] != ICAL_RECURRENCE_ARRAY_MAX)
        ++count;
    return count;
}

/// "The last Sunday in October", each year: what clocks follow. Anything busier is not a zone, and libical
/// would unroll it over centuries.
bool isClockRule(icalproperty* property)
{
    icalvalue* value = icalproperty_get_value(property);
    if (!value || icalvalue_isa(value) != ICAL_RECUR_VALUE)
        return false;
    const icalrecurrencetype rule = icalvalue_get_recur(value);
    return rule.freq == ICAL_YEARLY_RECURRENCE && !rule.rscale && entries(rule.by_month) <= 1 &&
           entries(rule.by_day) <= 1 && entries(rule.by_month_day) <= 7 && entries(rule.by_year_day) == 0 &&
           entries(rule.by_week_no) == 0 && entries(rule.by_hour) <= 1 && entries(rule.by_minute) <= 1 &&
           entries(rule.by_second) <= 1 && entries(rule.by_set_pos) <= 1;
}

bool isPlainZone(icalcomponent* zone)
{
    int observances = 0;
    bool plain = true;
    eachComponent(zone, ICAL_ANY_COMPONENT, [&](icalcomponent* part) {
        ++observances;
        int rules = 0;
        eachProperty(part, ICAL_RRULE_PROPERTY,
                     [&](icalproperty* p) { plain &= ++rules == 1 && isClockRule(p); });
        plain &= icalcomponent_get_first_property(part, ICAL_DTSTART_PROPERTY) != nullptr &&
                 icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY) != nullptr &&
                 icalcomponent_get_first_property(part, ICAL_TZOFFSETFROM_PROPERTY) != nullptr &&
                 icalcomponent_count_properties(part, ICAL_RDATE_PROPERTY) <= kMaxObservances;
    });
    return plain && observances > 0 && observances <= kMaxObservances;
}

/// Qt lists the zones of today but opens old names such as Asia/Calcutta too, as files; hence only what looks
/// like a name of one.
bool isZoneName(const QString& id)
{
    static const QRegularExpression shape(uR"(^[A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2}$)"_s);
    return isKnownZone(id) || (shape.match(id).hasMatch() && QTimeZone(id.toLatin1()).isValid());
}

/// IANA for an IANA or a Windows name, or for a path that ends in an IANA name; else empty.
QString ianaName(const QString& id)
{
    if (isZoneName(id))
        return id;
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(id.toUtf8()); !iana.isEmpty())
        return QString::fromUtf8(iana);
    const QStringList parts = id.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(3, parts.size() - 1); count > 0; --count)
        if (const QString tail = parts.last(count).join(u'/'); isZoneName(tail))
            return tail;
    return {};
}

QDateTime plainDateTime(const icaltimetype& wall)
{
    return QDateTime(QDate(wall.year, wall.month, wall.day),
                     QTime(wall.hour, wall.minute, std::min(59, wall.second)), Qt::UTC);
}

} // namespace

Zone::Zone(QString name, icaltimezone* rules)
    : m_name(std::move(name))
    , m_rules(rules)
{
}

Millis Zone::instant(const icaltimetype& wall) const
{
    if (m_rules) {
        icaltimetype time = wall;
        const int offset = icaltimezone_get_utc_offset(m_rules, &time, nullptr);
        return plainDateTime(wall).toMSecsSinceEpoch() - Millis{offset} * kSecond;
    }
    return instantOf(QDate(wall.year, wall.month, wall.day), wall.hour * 60 + wall.minute, m_name) +
           wall.second * kSecond;
}

icaltimetype Zone::wallClock(Millis instant) const
{
    QDateTime time = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
    if (m_rules) {
        icaltimetype utc = icaltime_null_time();
        utc.year = time.date().year();
        utc.month = time.date().month();
        utc.day = time.date().day();
        utc.hour = time.time().hour();
        utc.minute = time.time().minute();
        utc.second = time.time().second();
        time = time.addSecs(icaltimezone_get_utc_offset_of_utc_time(m_rules, &utc, nullptr));
    } else {
        time = time.toTimeZone(QTimeZone(m_name.toUtf8()));
    }
    icaltimetype wall = icaltime_null_time();
    wall.year = time.date().year();
    wall.month = time.date().month();
    wall.day = time.date().day();
    wall.hour = time.time().hour();
    wall.minute = time.time().minute();
    wall.second = time.time().second();
    return wall;
}

Zones::Zones(icalcomponent* calendar, QString home)
    : m_home(isKnownZone(home) ? std::move(home) : u"Asia/Kolkata"_s)
{
    eachComponent(calendar, ICAL_VTIMEZONE_COMPONENT, [this](icalcomponent* definition) {
        icalproperty* id = icalcomponent_get_first_property(definition, ICAL_TZID_PROPERTY);
        if (!id || m_own.size() >= kMaxZones || !isPlainZone(definition))
            return;
        ZoneHandle zone(icaltimezone_new());
        icalcomponent* copy = icalcomponent_new_clone(definition);
        const QString name = QString::fromUtf8(icalproperty_get_tzid(id));
        if (icaltimezone_set_component(zone.get(), copy))
            m_own.insert_or_assign(name, std::move(zone));
        else
            icalcomponent_free(copy);
    });
}

Zone Zones::of(icalproperty* property, const icaltimetype& time)
{
    if (icaltime_is_utc(time))
        return Zone(u"UTC"_s);
    icalparameter* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char* id = parameter ? icalparameter_get_tzid(parameter) : nullptr;
    if (!id || !*id || time.is_date)
        return home();
    return named(QString::fromUtf8(id).left(kMaxNameLength));
}

Zone Zones::named(const QString& id)
{
    if (const auto known = m_known.find(id); known != m_known.end())
        return known->second;
    Zone zone = home();
    if (const QString name = ianaName(id); !name.isEmpty())
        zone = Zone(name);
    else if (const auto own = m_own.find(id); own != m_own.end())
        zone = Zone(id, own->second.get());
    else if (m_unknown.size() < kMaxUnknown)
        m_unknown.append(id);
    m_known.emplace(id, zone);
    return zone;
}

} // namespace karigar::ics
