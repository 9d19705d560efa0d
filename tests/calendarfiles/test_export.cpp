// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/calendarwriter.h"
#include "tests/calendarfiles/calendartest.h"

#include <gtest/gtest.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

ics::CalendarEvent pottery()
{
    ics::CalendarEvent event;
    event.uid = u"01hxyz@karigar"_s;
    event.sequence = 3;
    event.stampAt = at("2027-03-01T08:00:00Z");
    event.from = at("2027-03-28T04:30:00Z");
    event.to = at("2027-03-28T06:30:00Z");
    event.zone = u"Asia/Kolkata"_s;
    event.summary =
        u"Blue pottery, for two; ब्लू पॉटरी – कार्यशाला जिसमें सब कुछ हाथ से बनता है 🏺"_s;
    event.location = u"Jaipur, Rajasthan"_s;
    event.description = u"Line one\r\nBEGIN:VEVENT\nback\\slash"_s;
    event.organizer = ics::Person{u"Meera \"Devi\""_s, u"meera@example.com"_s};
    event.attendee = ics::Person{u"Asha"_s, u"asha@example.com"_s};
    return event;
}

/// What python3-icalendar, another implementation, finds in the file.
QJsonObject openedElsewhere(const QByteArray& text)
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(text);
    file.close();
    QProcess python;
    python.start(QStringLiteral(KARIGAR_PYTHON),
                 {QStringLiteral(KARIGAR_SOURCE_DIR "/tests/calendarfiles/openics.py"), file.fileName()});
    EXPECT_TRUE(python.waitForFinished(60000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

TEST(CalendarExport, LinesAreFoldedAndEndWithCrlf)
{
    const QByteArray text = ics::writeCalendar({ics::Method::Request, u"My workshops"_s, true, {pottery()}});
    ASSERT_TRUE(text.endsWith("\r\n"));
    EXPECT_EQ(text.count('\n'), text.count("\r\n"));
    for (QByteArray line : text.split('\n')) {
        line.chop(line.endsWith('\r') ? 1 : 0);
        EXPECT_LE(line.size(), 75) << line.constData();
        EXPECT_TRUE(line.isValidUtf8()) << line.constData();
    }
    EXPECT_EQ(text.count("BEGIN:VEVENT\r\n"), 1) << "text of a person must not become a line of its own";
}

TEST(CalendarExport, AnotherProgramOpensIt)
{
    const QJsonObject file =
        openedElsewhere(ics::writeCalendar({ics::Method::Request, u"My workshops"_s, true, {pottery()}}));
    EXPECT_EQ(file["method"_L1].toString(), u"REQUEST"_s);
    ASSERT_EQ(file["events"_L1].toArray().size(), 1);
    const QJsonObject event = file["events"_L1].toArray().at(0).toObject();
    EXPECT_EQ(event["uid"_L1].toString(), pottery().uid);
    EXPECT_EQ(event["sequence"_L1].toInt(), 3);
    EXPECT_EQ(event["summary"_L1].toString(), pottery().summary);
    EXPECT_EQ(event["location"_L1].toString(), pottery().location);
    EXPECT_EQ(event["description"_L1].toString(), u"Line one\nBEGIN:VEVENT\nback\\slash"_s);
    EXPECT_EQ(event["from"_L1].toInteger(), pottery().from);
    EXPECT_EQ(event["to"_L1].toInteger(), pottery().to);
    EXPECT_EQ(event["wall"_L1].toString(), u"2027-03-28 10:00"_s);
    EXPECT_EQ(event["attendee"_L1].toString(), u"mailto:asha@example.com"_s);
    EXPECT_EQ(event["organizer"_L1].toString(), u"Meera Devi"_s);
    EXPECT_EQ(event["alarms"_L1].toArray(), (QJsonArray{-86400, -3600}));
}

TEST(CalendarExport, ZonesAreDefinedAcrossAChangeOfTheClock)
{
    ics::CalendarEvent before = pottery();
    before.zone = u"Europe/Berlin"_s;
    before.from = at("2027-03-27T09:00:00Z");
    before.to = at("2027-03-27T11:00:00Z");
    ics::CalendarEvent after = before;
    after.uid = u"02@karigar"_s;
    after.from = at("2027-03-29T08:00:00Z");
    after.to = at("2027-03-29T10:00:00Z");
    ics::CalendarEvent india = pottery();
    const QByteArray text = ics::writeCalendar({ics::Method::Publish, {}, false, {before, after, india}});
    const QJsonObject file = openedElsewhere(text);
    const QJsonArray events = file["events"_L1].toArray();
    ASSERT_EQ(events.size(), 3);
    EXPECT_EQ(events.at(0)["wall"_L1].toString(), u"2027-03-27 10:00"_s);
    EXPECT_EQ(events.at(1)["wall"_L1].toString(), u"2027-03-29 10:00"_s);
    EXPECT_EQ(events.at(0)["from"_L1].toInteger(), before.from);
    EXPECT_EQ(events.at(1)["from"_L1].toInteger(), after.from);
    EXPECT_EQ(file["zones"_L1].toObject(), (QJsonObject{{"Asia/Kolkata"_L1, 1}, {"Europe/Berlin"_L1, 2}}));

    // Under a name that nobody knows only the definition can explain the times.
    QByteArray renamed = text;
    renamed.replace("Europe/Berlin", "Atlantis/Berlin");
    const auto read = ics::readBusyTimes(renamed, march());
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->busy.size(), 3u);
    EXPECT_EQ(read->busy.front().from, before.from);
    EXPECT_EQ(read->busy.back().from, after.from);
    EXPECT_TRUE(read->unknownZones.isEmpty());
}

TEST(CalendarExport, CancellationTakesTheEventAway)
{
    const QByteArray text = ics::writeCalendar({ics::Method::Cancel, {}, true, {pottery()}});
    const QJsonObject file = openedElsewhere(text);
    EXPECT_EQ(file["method"_L1].toString(), u"CANCEL"_s);
    const QJsonObject event = file["events"_L1].toArray().at(0).toObject();
    EXPECT_EQ(event["uid"_L1].toString(), pottery().uid);
    EXPECT_EQ(event["status"_L1].toString(), u"CANCELLED"_s);
    EXPECT_TRUE(event["alarms"_L1].toArray().isEmpty());
}

TEST(CalendarExport, AddressesThatAreNoneAreLeftOut)
{
    ics::CalendarEvent event = pottery();
    event.attendee->address = u"asha@example.com\r\nX-EVIL:1"_s;
    event.organizer->address.clear();
    const QByteArray text = ics::writeCalendar({ics::Method::Publish, {}, false, {event}});
    EXPECT_FALSE(text.contains("ATTENDEE"));
    EXPECT_FALSE(text.contains("ORGANIZER"));
    EXPECT_FALSE(text.contains("X-EVIL"));
}

TEST(CalendarExport, AnEmptyCalendarIsOneToo)
{
    EXPECT_TRUE(
        openedElsewhere(ics::writeCalendar({ics::Method::Publish, u"Visits"_s, false, {}}))["events"_L1]
            .toArray()
            .isEmpty());
}
