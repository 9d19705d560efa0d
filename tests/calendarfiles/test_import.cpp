// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendarfiles/calendartest.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

void expectBusy(const QByteArray& text, const QStringList& expected)
{
    const auto answer = ics::readBusyTimes(text, march());
    ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().message);
    EXPECT_EQ(lines(*answer).join(u'\n').toStdString(), expected.join(u'\n').toStdString());
}

QString errorOf(const QByteArray& text)
{
    const auto answer = ics::readBusyTimes(text, march());
    if (answer)
        return u"read"_s;
    EXPECT_EQ(answer.error().domain, ErrorDomain::Input);
    EXPECT_TRUE(answer.error().message.endsWith(u'.')) << qPrintable(answer.error().message);
    return answer.error().code;
}

QByteArray event(const QByteArray& lines)
{
    return calendarOf("BEGIN:VEVENT\nUID:a\nSUMMARY:A\n" + lines + "END:VEVENT\n");
}

const QStringList kGoogle{
    u"2027-03-01T03:30Z/2027-03-01T04:30Z Yoga"_s,
    u"2027-03-03T03:30Z/2027-03-03T04:30Z Yoga"_s,
    u"2027-03-05T04:30Z/2027-03-05T06:00Z Dentist – दंत चिकित्सक with a name that is long enough to be folded 🦷"_s,
    u"2027-03-15T05:30Z/2027-03-15T06:30Z Yoga (later)"_s,
    u"2027-03-19T18:30Z/2027-03-21T18:30Z Family in Mysuru *"_s,
    u"2027-03-22T03:30Z/2027-03-22T04:30Z Yoga"_s,
    u"2027-03-24T03:30Z/2027-03-24T04:30Z Yoga"_s,
    u"2027-03-27T14:00Z/2027-03-27T15:00Z Call with the Berlin gallery"_s,
    u"2027-03-28T13:00Z/2027-03-28T14:00Z Call with the Berlin gallery"_s, // an hour earlier: summer time
                                                                           // began
    u"2027-03-29T03:30Z/2027-03-29T04:30Z Yoga"_s,
    u"2027-03-31T03:30Z/2027-03-31T04:30Z Yoga"_s,
};

const QStringList kApple{
    u"2027-03-02T12:30Z/2027-03-02T14:00Z Choir"_s,
    u"2027-03-08T18:30Z/2027-03-09T18:30Z Shop closed *"_s,
    u"2027-03-11T08:30Z/2027-03-11T09:30Z Wherever I am"_s,
    u"2027-03-13T14:00Z/2027-03-13T15:00Z Talk with the buyer"_s,
    u"2027-03-14T13:00Z/2027-03-14T14:00Z Talk with the buyer"_s, // New York's summer time began
    u"2027-03-17T18:30Z/2027-03-18T18:30Z Grandmother *"_s,
    u"2027-04-06T12:30Z/2027-04-06T14:00Z Choir"_s,
};

const QStringList kOutlook{
    u"2027-03-01T03:30Z/2027-03-01T04:30Z Stock taking"_s,
    u"2027-03-13T14:00Z/2027-03-13T14:30Z Export desk"_s,
    u"2027-03-14T13:00Z/2027-03-14T13:30Z Export desk"_s,
    u"2027-03-15T03:30Z/2027-03-15T04:30Z Stock taking"_s,
    u"2027-03-17T18:30Z/2027-03-18T18:30Z Out of office *"_s,
    u"2027-03-22T04:30Z/2027-03-22T05:30Z Courier"_s,
    u"2027-03-24T04:30Z/2027-03-24T05:30Z Courier"_s,
    u"2027-03-26T10:30Z/2027-03-26T11:30Z Courier"_s,
    u"2027-03-29T03:30Z/2027-03-29T04:30Z Stock taking"_s,
};

struct Shape {
    const char* file;
    QStringList busy;
    int free;
};

const std::vector<Shape> kShapes{
    {"google.ics", kGoogle, 2}, {"apple.ics", kApple, 1}, {"outlook.ics", kOutlook, 1}};

} // namespace

TEST(CalendarImport, ReadsWhatGoogleAppleAndOutlookWrite)
{
    for (const Shape& shape : kShapes) {
        SCOPED_TRACE(shape.file);
        expectBusy(withCrlf(sample(shape.file)), shape.busy);
        const auto answer = ics::readBusyTimes(withCrlf(sample(shape.file)), march());
        EXPECT_EQ(answer->free, shape.free);
        EXPECT_EQ(answer->unread, 0);
        EXPECT_TRUE(answer->unknownZones.isEmpty()) << qPrintable(answer->unknownZones.join(u','));
    }
}

TEST(CalendarImport, LineEndsAndMarksDoNotMatter)
{
    for (const Shape& shape : kShapes) {
        SCOPED_TRACE(shape.file);
        const QByteArray text = sample(shape.file);
        expectBusy(text, shape.busy);
        expectBusy("\xEF\xBB\xBF" + withCrlf(text), shape.busy);
        expectBusy("\n\n" + text, shape.busy);
        expectBusy(QByteArray(text).replace('\n', '\r'), shape.busy);
        const QString wide = QChar(0xFEFF) + QString::fromUtf8(text);
        expectBusy(QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2), shape.busy);
    }
}

TEST(CalendarImport, RepeatsAsWritten)
{
    expectBusy(
        event("DTSTART:20270301T100000Z\nDTEND:20270301T110000Z\nRRULE:FREQ=DAILY;INTERVAL=10;COUNT=3\n"),
        {u"2027-03-01T10:00Z/2027-03-01T11:00Z A"_s, u"2027-03-11T10:00Z/2027-03-11T11:00Z A"_s,
         u"2027-03-21T10:00Z/2027-03-21T11:00Z A"_s});
    // Long ago and for ever: only what falls into the range.
    expectBusy(
        event("DTSTART;TZID=Asia/Kolkata:19990105T100000\nDURATION:PT2H\nRRULE:FREQ=MONTHLY;BYDAY=-1FR\n"),
        {u"2027-03-26T04:30Z/2027-03-26T06:30Z A"_s});
    // UNTIL as a date means all of that day; for all-day events Outlook writes local midnight in UTC.
    expectBusy(
        event("DTSTART;TZID=Asia/Kolkata:20270301T200000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20270302\n"),
        {u"2027-03-01T14:30Z/2027-03-01T15:30Z A"_s, u"2027-03-02T14:30Z/2027-03-02T15:30Z A"_s});
    expectBusy(event("DTSTART;VALUE=DATE:20270301\nRRULE:FREQ=DAILY;UNTIL=20270301T183000Z\n"),
               {u"2027-02-28T18:30Z/2027-03-01T18:30Z A *"_s, u"2027-03-01T18:30Z/2027-03-02T18:30Z A *"_s});
}

TEST(CalendarImport, ExclusionsComeInEveryForm)
{
    const QByteArray series =
        "DTSTART;TZID=Asia/Kolkata:20270301T100000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\n";
    const QStringList rest{u"2027-03-01T04:30Z/2027-03-01T05:30Z A"_s,
                           u"2027-03-04T04:30Z/2027-03-04T05:30Z A"_s};
    expectBusy(event(series + "EXDATE:20270302T043000Z,20270303T043000Z\n"), rest);
    expectBusy(event(series + "EXDATE;VALUE=DATE:20270302,20270303\n"), rest);
    expectBusy(event(series + "EXDATE;TZID=India Standard Time:20270302T100000\nEXDATE:20270303T100000\n"),
               rest);
}

TEST(CalendarImport, OverridesReplaceTheirOccurrenceWhereverTheyStand)
{
    const QByteArray moved = "BEGIN:VEVENT\nUID:s\nSUMMARY:Moved\nRECURRENCE-ID:20270302T043000Z\n"
                             "DTSTART:20270402T043000Z\nDTEND:20270402T050000Z\nEND:VEVENT\n";
    const QByteArray series =
        "BEGIN:VEVENT\nUID:s\nSUMMARY:Series\nDTSTART;TZID=Asia/Kolkata:20270301T100000\n"
        "DURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n";
    const QStringList busy{u"2027-03-01T04:30Z/2027-03-01T05:30Z Series"_s,
                           u"2027-04-02T04:30Z/2027-04-02T05:00Z Moved"_s};
    expectBusy(calendarOf(moved + series), busy);
    expectBusy(calendarOf(series + moved), busy);
}

TEST(CalendarImport, WhatTakesNoTimeBlocksNothing)
{
    const QByteArray time = "DTSTART:20270301T100000Z\nDTEND:20270301T110000Z\n";
    for (const QByteArray& mark : {QByteArray("TRANSP:TRANSPARENT\n"), QByteArray("STATUS:CANCELLED\n"),
                                   QByteArray("X-MICROSOFT-CDO-BUSYSTATUS:FREE\n")}) {
        const auto answer = ics::readBusyTimes(event(time + mark), march());
        ASSERT_TRUE(answer.has_value());
        EXPECT_TRUE(answer->busy.empty()) << mark.constData();
        EXPECT_EQ(answer->free, 1);
    }
    expectBusy(calendarOf("METHOD:CANCEL\nBEGIN:VEVENT\n" + time + "END:VEVENT\n"), {});
    expectBusy(event("DTSTART:20270301T100000Z\n"), {});
}

TEST(CalendarImport, FreeBusyFilesAreReadToo)
{
    expectBusy(calendarOf("BEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY:20270301T100000Z/PT1H,20270302T100000Z/"
                          "20270302T113000Z\nFREEBUSY;FBTYPE=FREE:20270303T100000Z/PT1H\nEND:VFREEBUSY\n"),
               {u"2027-03-01T10:00Z/2027-03-01T11:00Z "_s, u"2027-03-02T10:00Z/2027-03-02T11:30Z "_s});
}

TEST(CalendarImport, TimesAreCutToTheRange)
{
    expectBusy(event("DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270303\n"),
               {u"2027-02-28T18:30Z/2027-03-02T18:30Z A *"_s});
    expectBusy(event("DTSTART:20200101T000000Z\nDTEND:20200102T000000Z\n"), {});
}

TEST(CalendarImport, ZonesByPathAndUnknownZones)
{
    expectBusy(event("DTSTART;TZID=/citadel.org/20210210_1/Europe/London:20270301T100000\nDURATION:PT1H\n"),
               {u"2027-03-01T10:00Z/2027-03-01T11:00Z A"_s});
    const auto answer =
        ics::readBusyTimes(event("DTSTART;TZID=Middle Earth:20270301T100000\nDURATION:PT1H\n"), march());
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->unknownZones, QStringList{u"Middle Earth"_s});
    EXPECT_EQ(lines(*answer), QStringList{u"2027-03-01T04:30Z/2027-03-01T05:30Z A"_s});
}

TEST(CalendarImport, BadInputIsNamed)
{
    const QByteArray good = sample("google.ics");
    EXPECT_EQ(errorOf(""), u"calendar_empty"_s);
    EXPECT_EQ(errorOf("  \n\n "), u"calendar_empty"_s);
    EXPECT_EQ(errorOf("%PDF-1.7 and so on"), u"not_a_calendar"_s);
    EXPECT_EQ(errorOf("<!doctype html><html>Sign in</html>"), u"not_a_calendar"_s);
    EXPECT_EQ(errorOf("BEGIN:VCARD\nFN:A\nEND:VCARD\n"), u"not_a_calendar"_s);
    EXPECT_EQ(errorOf(good.left(good.size() / 2)), u"calendar_truncated"_s);
    EXPECT_EQ(errorOf(good + "END:VCALENDAR\n"), u"calendar_damaged"_s);
    EXPECT_EQ(errorOf(QByteArray(good).replace("Yoga", QByteArray("a\0b", 3))), u"calendar_damaged"_s);
    EXPECT_EQ(errorOf(good + QByteArray(5 * 1024 * 1024, '\n')), u"calendar_too_large"_s);
    EXPECT_EQ(errorOf(calendarOf(QByteArray("BEGIN:VEVENT\n").repeated(5000) +
                                 QByteArray("END:VEVENT\n").repeated(5000))),
              u"calendar_damaged"_s);
    EXPECT_EQ(
        errorOf(calendarOf(QByteArray("BEGIN:VEVENT\nEND:VEVENT\n").repeated(ics::kMaxCalendarEvents + 1))),
        u"calendar_too_many"_s);
}

TEST(CalendarImport, ExpansionIsBounded)
{
    const QByteArray start = "DTSTART:20270301T000000Z\nDURATION:PT1M\n";
    QByteArray minutes;
    for (int i = 0; i < 60; ++i)
        minutes += (i ? "," : "") + QByteArray::number(i);
    EXPECT_EQ(errorOf(event(start + "RRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=" + minutes + "\n")),
              u"calendar_too_many"_s);
    // A date that never comes, ten thousand times.
    const QByteArray never =
        "BEGIN:VEVENT\n" + start + "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
    EXPECT_EQ(errorOf(calendarOf(never.repeated(10000))), u"calendar_too_complex"_s);
    // No person's calendar repeats by the second: said, not guessed.
    const auto answer = ics::readBusyTimes(event(start + "RRULE:FREQ=SECONDLY\n"), march());
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->unread, 1);
}
