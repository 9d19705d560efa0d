// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/busysource.h"
#include "models/domain/records/occupancy.h"
#include "models/views/artisan/busycalendars.h"
#include "tests/gui/artisan/stage.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanCalendars : testing::Test, ArtisanStage {
    template<class R>
    std::vector<R> everyone()
    {
        std::vector<R> records;
        for (const QJsonObject& doc : market.records().all(R::kKind))
            records.push_back(fromJson<R>(doc).value());
        return records;
    }
    /// A calendar with one appointment, days from now at ten in the morning, UTC.
    QByteArray calendar(int days, const QByteArray& title = "Dentist") const
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(workspace->now(), Qt::UTC).date().addDays(days);
        const QByteArray date = day.toString(u"yyyyMMdd"_s).toLatin1();
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:" + title + "\nDTSTART:" + date +
               "T100000Z\nDTEND:" + date + "T110000Z\nEND:VEVENT\nEND:VCALENDAR\n";
    }
    void chooseFile(const QByteArray& bytes)
    {
        calendarChosen = folder() + u"/phone.ics"_s;
        QFile file(calendarChosen);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::vector<BusySource> sources()
    {
        std::vector<BusySource> mine;
        for (const BusySource& source : everyone<BusySource>())
            if (source.artisan == market.lakshmi)
                mine.push_back(source);
        return mine;
    }
    int blockedTimes()
    {
        int count = 0;
        for (const Occupancy& day : everyone<Occupancy>())
            count += day.artisan == market.lakshmi ? int(day.blocked.size()) : 0;
        return count;
    }
};

} // namespace

TEST_F(ArtisanCalendars, AFileIsShownBeforeItBlocksAndCanBeRemovedAgain)
{
    open(u"availability"_s);
    chooseFile(calendar(5));
    EXPECT_FALSE(stage().shows(u"calendarPreview"_s));
    stage().click(u"importCalendarFileButton"_s);
    ASSERT_TRUE(waitUntil([&] { return stage().shows(u"calendarPreview"_s); }));
    EXPECT_TRUE(stage().words().contains(u"Dentist"_s));
    EXPECT_EQ(blockedTimes(), 0) << "looking blocks nothing";
    stage().shoot(u"artisan-calendars-preview"_s);
    stage().type(u"calendarNameField"_s, u"My phone"_s);
    stage().click(u"blockTimesButton"_s);
    ASSERT_TRUE(waitUntil([&] { return blockedTimes() == 1; }));
    ASSERT_EQ(sources().size(), 1u);
    const BusySource source = sources().front();
    EXPECT_EQ(source.name, u"My phone"_s);
    ASSERT_TRUE(waitUntil([&] { return stage().words().contains(u"My phone: 1 time"_s); }));
    EXPECT_FALSE(stage().shows(u"calendarPreview"_s));
    stage().shoot(u"artisan-calendars"_s);

    stage().click(u"removeCalendarButton_"_s + source.id.toText());
    ASSERT_TRUE(waitUntil([&] { return blockedTimes() == 0; }));
    EXPECT_TRUE(sources().empty());
    ASSERT_TRUE(stage().lastUndo());
    stage().lastUndo()();
    EXPECT_TRUE(waitUntil([&] { return blockedTimes() == 1; }));
}

TEST_F(ArtisanCalendars, AFileThatIsNoCalendarIsExplained)
{
    open(u"availability"_s);
    chooseFile("%PDF-1.7");
    stage().click(u"importCalendarFileButton"_s);
    EXPECT_TRUE(waitUntil([&] { return stage().words().contains(u"not a calendar file"_s); }));
    EXPECT_FALSE(stage().shows(u"calendarPreview"_s));
    EXPECT_FALSE(workspace->submitted().contains(u"busy.import"_s));
}

TEST_F(ArtisanCalendars, AnAddressIsReadAndReadAgain)
{
    open(u"availability"_s);
    feeds.insert(u"webcal://calendar.example.org/a.ics"_s, calendar(3));
    stage().click(u"importCalendarAddressButton"_s);
    stage().type(u"calendarAddressField"_s, u"webcal://calendar.example.org/a.ics"_s);
    stage().click(u"readCalendarButton"_s);
    ASSERT_TRUE(waitUntil([&] { return stage().shows(u"calendarPreview"_s); }));
    stage().click(u"blockTimesButton"_s);
    ASSERT_TRUE(waitUntil([&] { return blockedTimes() == 1; }));
    EXPECT_EQ(sources().front().url, u"https://calendar.example.org/a.ics"_s);
    const Millis before = sources().front().spans.front().from;

    feeds.insert(u"https://calendar.example.org/a.ics"_s, calendar(4));
    settleEvents();
    stage().click(u"refreshCalendarButton_"_s + sources().front().id.toText());
    EXPECT_TRUE(waitUntil([&] { return sources().front().spans.front().from == before + kDay; }));
    EXPECT_EQ(blockedTimes(), 1);

    feeds.clear();
    settleEvents();
    stage().click(u"refreshCalendarButton_"_s + sources().front().id.toText());
    EXPECT_TRUE(waitUntil([&] { return stage().shows(u"calendarError"_s); }));
    EXPECT_EQ(blockedTimes(), 1) << "a feed that fails keeps what it said last";
}

TEST_F(ArtisanCalendars, FeedsAreReadAgainOnceADay)
{
    int asked = 0;
    const auto fetch = [&](const QString&, QObject*, const std::function<void(Result<QByteArray>)>& then) {
        ++asked;
        then(calendar(6));
    };
    views::artisan::BusyCalendars calendars(*workspace, fetch, nullptr);
    calendars.previewFeed(u"https://calendar.example.org/a.ics"_s);
    ASSERT_TRUE(waitUntil([&] { return calendars.preview().has_value(); }));
    calendars.confirm(u"Feed"_s);
    ASSERT_TRUE(
        waitUntil([&] { return calendars.sources().size() == 1 && !calendars.sources().front().waiting; }));
    calendars.refreshDue();
    EXPECT_EQ(asked, 1) << "fresh";
    market.setNow(market.now() + kDay + kMinute);
    calendars.refreshDue();
    EXPECT_EQ(asked, 2);
    EXPECT_TRUE(waitUntil([&] { return workspace->submitted().count(u"busy.import"_s) == 2; }));
}

TEST_F(ArtisanCalendars, ABookingIsSavedAsACalendarFile)
{
    Booking booking;
    for (const Booking& one : everyone<Booking>())
        if (one.artisan == market.lakshmi && one.state == BookingState::Confirmed)
            booking = one;
    ASSERT_FALSE(booking.id.isNull());
    savePath = folder() + u"/booking.ics"_s;
    open(u"bookings"_s, booking.id.toText());
    stage().click(u"saveCalendarFileButton"_s);
    QFile file(savePath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("UID:" + booking.id.toText().toLatin1() + "@karigar"));
}
