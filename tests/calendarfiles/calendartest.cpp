// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendarfiles/calendartest.h"

#include <gtest/gtest.h>
#include <QFile>

using namespace Qt::StringLiterals;

namespace karigar::test {

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(KARIGAR_SOURCE_DIR "/tests/calendarfiles/samples/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

QByteArray calendarOf(const QByteArray& lines)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//Test//EN\n" + lines + "END:VCALENDAR\n";
}

QByteArray withCrlf(QByteArray text)
{
    return text.replace('\n', "\r\n");
}

Millis at(const char* iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch();
}

ics::BusyQuestion march()
{
    return {at("2027-02-28T18:30:00Z"), at("2027-04-07T18:30:00Z"), u"Asia/Kolkata"_s};
}

QStringList lines(const ics::BusyAnswer& answer)
{
    QStringList out;
    for (const ics::BusyTime& busy : answer.busy) {
        const auto text = [](Millis at) {
            return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-ddTHH:mmZ"_s);
        };
        out.append(text(busy.from) + u'/' + text(busy.to) + u' ' + busy.title +
                   (busy.allDay ? u" *"_s : u""_s));
    }
    return out;
}

} // namespace karigar::test
