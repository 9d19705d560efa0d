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

QString count(const char* text, qint64 n)
{
    return QCoreApplication::translate("TimeWords", text, nullptr, static_cast<int>(n));
}

QString say(const char* text)
{
    return QCoreApplication::translate("TimeWords", text);
}

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
        return ahead ? say("in a moment") : say("just now");
    if (away < kHour)
        return ahead ? count("in %n minute(s)", away / kMinute) : count("%n minute(s) ago", away / kMinute);
    if (away < 20 * kHour)
        return ahead ? count("in %n hour(s)", away / kHour) : count("%n hour(s) ago", away / kHour);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    const qint64 days = today.daysTo(day);
    if (days == -1)
        return say("yesterday");
    if (days == 1)
        return say("tomorrow");
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
        return count("%n hour(s)", minutes / 60);
    if (minutes < 60)
        return say("%1 min").arg(minutes);
    return say("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString remainingWords(Millis left)
{
    if (left <= 0)
        return {};
    const qint64 minutes = left / kMinute;
    if (minutes < 60)
        return say("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return say("%1 h %2 min").arg(hours).arg(minutes % 60);
    return say("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

} // namespace karigar::views
