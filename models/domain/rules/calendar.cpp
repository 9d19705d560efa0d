// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/calendar.h"

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
    const QDateTime start(date.addDays(minuteOfDay / 1440), QTime(0, 0).addSecs(minuteOfDay % 1440 * 60),
                          zoneNamed(zone));
    return start.toMSecsSinceEpoch();
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
