// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/zoneclock.h"

#include "models/domain/base/clock.h"
#include "models/domain/rules/calendar.h"

#include <QDateTime>

namespace karigar::ui::calendar {

namespace {

constexpr qint64 kEpoch = 2440588; // 1970-01-01 as a Julian day

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

ZoneClock::ZoneClock(const QString& zone)
    : m_name(zone)
    , m_zone(zone.toUtf8())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone("Asia/Kolkata");
}

Millis ZoneClock::offset(Millis instant) const
{
    const auto ask = [this](Millis at) {
        return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)) * kSecond;
    };
    const qint64 day = floorDiv(instant, kDay);
    auto known = m_days.constFind(day);
    if (known == m_days.constEnd())
        known = m_days.insert(day, {ask(day * kDay), ask((day + 1) * kDay)});
    return known->first == known->second ? known->first : ask(instant);
}

ZoneClock::Wall ZoneClock::wall(Millis instant) const
{
    const Millis local = instant + offset(instant);
    const qint64 day = floorDiv(local, kDay);
    return {QDate::fromJulianDay(kEpoch + day), static_cast<int>((local - day * kDay) / kMinute)};
}

Millis ZoneClock::instant(QDate date, int minute) const
{
    return instantOf(date, minute, m_name);
}

} // namespace karigar::ui::calendar
