// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/bookingevent.h"
#include "models/calendarfiles/calendarwriter.h"
#include "tests/calendarfiles/calendartest.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

Booking pottery()
{
    Booking booking;
    static const Id id = Id::mint(at("2027-03-01T08:00:00Z"));
    booking.id = id;
    booking.state = BookingState::Confirmed;
    booking.serviceTitle = u"Blue pottery (for two!)"_s;
    booking.customerName = u"Ravi"_s;
    booking.artisanName = u"Asha Devi"_s;
    booking.note = u"Left-handed"_s;
    booking.zone = u"Asia/Kolkata"_s;
    booking.date = QDate(2027, 3, 28);
    booking.startAt = at("2027-03-28T04:30:00Z");
    booking.endAt = at("2027-03-28T06:30:00Z");
    booking.seats = 2;
    booking.revision = 4;
    booking.createdAt = at("2027-03-01T08:00:00Z");
    booking.stateAt = at("2027-03-02T08:00:00Z");
    return booking;
}

} // namespace

TEST(BookingEvent, TellsEachSideOfTheOther)
{
    const auto artisans = ics::eventOf(pottery(), ics::Side::Artisan);
    const auto customers = ics::eventOf(pottery(), ics::Side::Customer);
    EXPECT_TRUE(artisans.summary.contains(u"Ravi"_s));
    EXPECT_TRUE(artisans.description.contains(u"Left-handed"_s));
    EXPECT_TRUE(customers.summary.contains(u"Asha Devi"_s));
    EXPECT_EQ(artisans.uid, customers.uid);
    EXPECT_EQ(artisans.sequence, 4);
}

TEST(BookingEvent, KeepsItsUidWhateverChanges)
{
    Booking moved = pottery();
    const auto before = ics::eventOf(moved, ics::Side::Customer);
    moved.startAt += 1;
    moved.revision += 1;
    moved.state = BookingState::Cancelled;
    const auto after = ics::eventOf(moved, ics::Side::Customer);
    EXPECT_EQ(before.uid, after.uid);
    EXPECT_GT(after.sequence, before.sequence);
    EXPECT_EQ(after.status, ics::EventStatus::Cancelled);
}

TEST(BookingEvent, ComingBackItIsNotBusyTime)
{
    const QByteArray own =
        ics::writeCalendar({ics::Method::Publish, {}, true, {ics::eventOf(pottery(), ics::Side::Artisan)}});
    const auto answer = ics::readBusyTimes(own, march());
    ASSERT_TRUE(answer.has_value());
    EXPECT_TRUE(answer->busy.empty());
    EXPECT_EQ(answer->own, 1);
    EXPECT_FALSE(ics::isBookingUid(u"abc@google.com"_s));
    EXPECT_FALSE(ics::isBookingUid(u"abc@karigar"_s));
}

TEST(BookingEvent, TheSameBookingGivesTheSameBytes)
{
    const Booking booking = pottery();
    const ics::CalendarFile file{ics::Method::Publish, {}, true, {ics::eventOf(booking, ics::Side::Artisan)}};
    EXPECT_EQ(ics::writeCalendar(file), ics::writeCalendar(file));
}

TEST(BookingEvent, FileNamesArePlain)
{
    EXPECT_EQ(ics::fileNameOf(pottery()), u"blue-pottery-for-two-2027-03-28.ics"_s);
    Booking hindi = pottery();
    hindi.serviceTitle = u"नीली मिट्टी"_s;
    EXPECT_EQ(ics::fileNameOf(hindi), u"booking-2027-03-28.ics"_s);
}
