// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/calendar.h"

#include "models/domain/base/clock.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

// Loading a zone reads a file; a list of bookings asks for the same one thousands of times.
QTimeZone zoneNamed(const QString& name)
{
    static QMutex mutex;
    static QHash<QString, QTimeZone> cache;
    const QMutexLocker lock(&mutex);
    const auto known = cache.constFind(name);
    if (known != cache.constEnd())
        return *known;
    QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone("Asia/Kolkata");
    cache.insert(name, zone);
    return zone;
}

} // namespace

Millis instantOf(QDate date, int minuteOfDay, const QString& zone)
{
    // By hand, because versions of Qt differ in what they make of skipped and repeated wall-clock times.
    const QTimeZone place = zoneNamed(zone);
    const auto offsetAt = [&](Millis instant) {
        return place.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) * kSecond;
    };
    const Millis wall = date.startOfDay(Qt::UTC).toMSecsSinceEpoch() + minuteOfDay * kMinute;
    const Millis before = offsetAt(wall - kDay);
    const Millis after = offsetAt(wall + kDay);
    if (offsetAt(wall - before) != before && offsetAt(wall - after) == after)
        return wall - after;
    return wall - before; // the first of two; one that is skipped comes out moved forward
}

QDate dateIn(Millis instant, const QString& zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant, zoneNamed(zone)).date();
}

int minuteOfDayIn(Millis instant, const QString& zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant, zoneNamed(zone)).time().msecsSinceStartOfDay() / 60000;
}

bool isKnownZone(const QString& zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone.toUtf8());
}

QDate dateInIndia(Millis instant)
{
    return dateIn(instant, u"Asia/Kolkata"_s);
}

} // namespace karigar
