// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/timewords.h"

#include "models/domain/base/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QDateTime inZone(Millis at, const QString& zone)
{
    if (zone.isEmpty())
        return QDateTime::fromMSecsSinceEpoch(at);
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone(zone.toUtf8()));
}

} // namespace

QString relativeWords(Millis at, Millis now)
{
    const Millis away = at > now ? at - now : now - at;
    const bool ahead = at > now;
    if (away < kMinute)
        return ahead ? Words::tr("in a moment") : Words::tr("just now");
    if (away < kHour)
        return ahead ? Words::tr("in %n minute(s)", nullptr, static_cast<int>(away / kMinute))
                     : Words::tr("%n minute(s) ago", nullptr, static_cast<int>(away / kMinute));
    if (away < 20 * kHour)
        return ahead ? Words::tr("in %n hour(s)", nullptr, static_cast<int>(away / kHour))
                     : Words::tr("%n hour(s) ago", nullptr, static_cast<int>(away / kHour));
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    const qint64 days = today.daysTo(day);
    if (days == -1)
        return Words::tr("yesterday");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days > -7 && days < 7)
        return QLocale().toString(day, u"dddd"_s);
    return QLocale().toString(day, day.year() == today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

QString exactWords(Millis at, const QString& zone)
{
    const QDateTime then = inZone(at, zone);
    QString words = QLocale().toString(then, u"dddd d MMMM yyyy, HH:mm"_s);
    if (!zone.isEmpty() && then.offsetFromUtc() != QDateTime::fromMSecsSinceEpoch(at).offsetFromUtc())
        words += u" (%1)"_s.arg(zone);
    return words;
}

QString spanWords(Millis from, Millis to, const QString& zone)
{
    return u"%1–%2"_s.arg(QLocale().toString(inZone(from, zone), u"ddd d MMM, HH:mm"_s),
                          QLocale().toString(inZone(to, zone), u"HH:mm"_s));
}

QString durationWords(int minutes)
{
    if (minutes % 60 == 0)
        return Words::tr("%n hour(s)", nullptr, minutes / 60);
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString remainingWords(Millis left)
{
    if (left <= 0)
        return {};
    const qint64 minutes = left / kMinute;
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return Words::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return Words::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

} // namespace karigar::views
