// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/policydates.h"

#include "models/domain/base/clock.h"
#include "models/domain/rules/policy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

QDateTime inZone(Millis at, const QString& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone(zone.toUtf8()));
}

} // namespace

QStringList policyDates(PolicyId policy, Millis startAt, const QString& zone, Millis now)
{
    QStringList lines;
    for (const PolicyTier& tier : policyTiers(policy)) {
        const Millis until = startAt - tier.hoursBefore * kHour;
        if (until <= now)
            continue;
        const QString moment = momentWords(until, zone);
        lines.append(tier.percent == 100
                         ? QCoreApplication::translate("Policy", "Full refund until %1.").arg(moment)
                         : QCoreApplication::translate("Policy", "%1 % back until %2.")
                               .arg(QString::number(tier.percent), moment));
    }
    lines.append(lines.isEmpty() ? QCoreApplication::translate("Policy", "No refund this close to the start.")
                                 : QCoreApplication::translate("Policy", "After that nothing comes back."));
    return lines;
}

QString momentWords(Millis at, const QString& zone)
{
    return QLocale().toString(inZone(at, zone), u"ddd d MMM, HH:mm"_s);
}

QString clockWords(Millis at, const QString& zone)
{
    return QLocale().toString(inZone(at, zone), u"HH:mm"_s);
}

QString dayWords(QDate date)
{
    return QLocale().toString(date, u"dddd d MMMM"_s);
}

QString shortDayWords(QDate date)
{
    return QLocale().toString(date, u"ddd d MMM"_s);
}

} // namespace karigar::views
