// SPDX-License-Identifier: GPL-3.0-or-later
// Checkout from the first look at the month to a booking, and every way in which it can go wrong.
#include "models/domain/base/clock.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/occupancy.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/calendar.h"
#include "tests/gui/customerstage.h"
#include "ui/shared/dayslots.h"
#include "ui/shared/monthpicker.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

const QDate kThursday(2026, 11, 19);

class Book : public testing::Test {
protected:
    std::unique_ptr<PageStage> open(const QString& service)
    {
        return c.show(u"book"_s, c.market.service(service).toText());
    }

    void chooseDay(PageStage& page, QDate date)
    {
        Q_EMIT page.named<ui::MonthPicker>(u"monthPicker"_s)->daySelected(date);
        settleEvents();
    }
    Booking onlyNew(const QString& service)
    {
        // Ids are minted by the clock; the newest of Ananya's bookings of this service is the one just made.
        const auto made = c.market.records().matching(Query::of(Kind::Booking)
                                                          .equal("customer", c.market.ananya)
                                                          .equal("service", c.market.service(service))
                                                          .by("createdAt", true));
        return made.empty() ? Booking() : fromJson<Booking>(made.front()).value();
    }
    QString text(PageStage& page, const QString& name) { return page.named<QLabel>(name)->text(); }

    CustomerStage c;
};

} // namespace

TEST_F(Book, WhatIsNotForSaleCannotBeChosen)
{
    const auto page = open(u"lakshmi:1"_s);
    EXPECT_EQ(page->named<ui::MonthPicker>(u"monthPicker"_s)->selected(), kThursday)
        << "starts on the next free day";
    const auto cell = [&](const char16_t* day) {
        return page->named(u"day.2026-11-"_s + QString::fromUtf16(day));
    };
    ASSERT_TRUE(cell(u"17"));
    EXPECT_TRUE(cell(u"17")->accessibleName().contains(u"past"_s))
        << qPrintable(cell(u"17")->accessibleName());
    EXPECT_TRUE(cell(u"22")->accessibleName().contains(u"closed"_s)) << "Sunday";
    EXPECT_TRUE(cell(u"27")->accessibleName().contains(u"closed"_s)) << "the date override";
    EXPECT_TRUE(cell(u"20")->accessibleName().contains(u"free"_s));
    EXPECT_FALSE(page->named(u"payButton"_s)->isEnabled()) << "no time is chosen yet";
    chooseDay(*page, QDate(2026, 11, 18));
    EXPECT_FALSE(page->named(u"slotButton_0"_s)->isEnabled()) << "ten o'clock is now";
    EXPECT_TRUE(page->named(u"slotButton_2"_s)->toolTip().contains(u"soon"_s));
    page->shoot(u"book-today"_s);
}

TEST_F(Book, PaysAndIsBookedAtOnce)
{
    const auto page = open(u"lakshmi:1"_s);
    page->click(u"slotButton_1"_s);
    page->click(u"moreSeatsButton"_s);
    EXPECT_TRUE(page->words().contains(u"Full refund until"_s)) << qPrintable(page->words());
    EXPECT_TRUE(page->words().contains(u"Pay ₹1,600"_s));
    page->named<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"One of us is left-handed."_s);
    page->shoot(u"book-chosen"_s);
    page->click(u"payButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.opened.size() == 1; }));
    const Booking made = onlyNew(u"lakshmi:1"_s);
    EXPECT_EQ(c.opened.front(), u"https://checkout.example/pay/"_s + made.payment.toText());
    EXPECT_EQ(made.seats, 2);
    EXPECT_EQ(made.note, u"One of us is left-handed."_s);
    EXPECT_EQ(text(*page, u"holdCountdown"_s), u"15:00"_s);
    page->shoot(u"book-paying"_s);
    page->click(u"reopenPaymentButton"_s);
    EXPECT_TRUE(waitUntil([&] { return c.opened.size() == 2; }));

    ASSERT_TRUE(c.market.payment(made.payment, u"authorized"_s));
    ASSERT_TRUE(waitUntil([&] { return text(*page, u"payingTitle"_s) == u"You are booked"_s; }));
    page->shoot(u"book-confirmed"_s);
    page->click(u"seeBookingButton"_s);
    EXPECT_EQ(page->visited().back(), (views::Destination{u"booking"_s, made.id.toText()}));
}

TEST_F(Book, ARequestSaysWhatHappensNextAndUntilWhen)
{
    const auto page = open(u"lakshmi:0"_s);
    chooseDay(*page, QDate(2026, 11, 27).addDays(0));
    chooseDay(*page, QDate(2026, 11, 20));
    page->click(u"slotButton_0"_s);
    page->click(u"payButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.opened.size() == 1; }));
    const Booking made = onlyNew(u"lakshmi:0"_s);
    ASSERT_TRUE(c.market.payment(made.payment, u"failed"_s, u"The bank declined."_s));
    EXPECT_TRUE(waitUntil([&] { return text(*page, u"payingWords"_s).contains(u"The bank declined."_s); }));
    ASSERT_TRUE(c.market.payment(made.payment, u"authorized"_s));
    ASSERT_TRUE(waitUntil([&] { return text(*page, u"payingTitle"_s) == u"Request sent"_s; }));
    EXPECT_TRUE(text(*page, u"payingWords"_s).contains(u"Lakshmi Prajapat has until Fri 20 Nov, 04:00"_s) ||
                text(*page, u"payingWords"_s).contains(u"Lakshmi Prajapat has until"_s));
    page->shoot(u"book-requested"_s);
}

TEST_F(Book, SaysWhenOthersHaveAskedForTheSameTime)
{
    const Booking rival = c.market.records().get<Booking>(c.market.booking(u"vikram:requested"_s));
    const auto page = open(u"lakshmi:0"_s);
    chooseDay(*page, rival.date);
    const auto* slots = page->named<ui::DaySlots>(u"daySlots"_s);
    Q_EMIT const_cast<ui::DaySlots*>(slots)->slotSelected(QString::number(rival.startAt));
    settleEvents();
    EXPECT_TRUE(page->shows(u"askedNote"_s));
    EXPECT_TRUE(text(*page, u"askedNote"_s).contains(u"4 seats"_s))
        << qPrintable(text(*page, u"askedNote"_s));
}

TEST_F(Book, ATimeJustTakenIsExplainedAndTheDayIsFresh)
{
    const auto page = open(u"lakshmi:1"_s);
    page->click(u"slotButton_1"_s);
    c.workspace.refuseNext({ErrorDomain::Rule, u"full"_s, u"All seats at this time are taken."_s, false});
    page->click(u"payButton"_s);
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"problemNote"_s); }));
    EXPECT_TRUE(page->words().contains(u"All seats at this time are taken. Nothing was charged"_s));
    EXPECT_TRUE(c.opened.isEmpty());
    EXPECT_FALSE(page->named(u"payButton"_s)->isEnabled());
    page->shoot(u"book-refused"_s);
    page->click(u"slotButton_2"_s);
    EXPECT_FALSE(page->shows(u"problemNote"_s));
    EXPECT_TRUE(page->named(u"payButton"_s)->isEnabled());
}

TEST_F(Book, ASeatSoldMeanwhileDisappearsUnderTheEyes)
{
    const auto page = open(u"lakshmi:1"_s);
    page->click(u"slotButton_1"_s);
    ASSERT_TRUE(page->named(u"payButton"_s)->isEnabled());
    const auto service = c.market.records().get<Service>(c.market.service(u"lakshmi:1"_s));
    Occupancy day;
    day.id = Occupancy::idFor(c.market.lakshmi, kThursday);
    day.artisan = c.market.lakshmi;
    day.date = kThursday;
    const Millis from = instantOf(kThursday, 11 * 60 + 30, u"Asia/Kolkata"_s);
    day.busy.push_back({service.id, from, from + service.minutes * kMinute, service.seats, 0});
    c.market.put(day);
    EXPECT_TRUE(waitUntil([&] { return !page->named(u"payButton"_s)->isEnabled(); }));
    EXPECT_FALSE(page->shows(u"payButton"_s));
    EXPECT_TRUE(page->shows(u"joinLineButton"_s)) << "it can be waited for instead";
}

TEST_F(Book, OfflineKeepsTheChoice)
{
    {
        const auto page = open(u"lakshmi:1"_s);
        page->click(u"slotButton_1"_s);
        page->click(u"moreSeatsButton"_s);
        c.workspace.setOffline(true);
        settleEvents();
        EXPECT_FALSE(page->named(u"payButton"_s)->isEnabled());
        EXPECT_TRUE(text(*page, u"payHint"_s).contains(u"Your choice is kept"_s));
        page->shoot(u"book-offline"_s);
    }
    const auto later = open(u"lakshmi:1"_s);
    EXPECT_TRUE(text(*later, u"summaryTime"_s).contains(u"19 Nov"_s))
        << qPrintable(text(*later, u"summaryTime"_s));
    EXPECT_EQ(text(*later, u"seatsCount"_s), u"2"_s);
    c.workspace.setOffline(false);
    settleEvents();
    EXPECT_TRUE(later->named(u"payButton"_s)->isEnabled());
}

TEST_F(Book, LetsGoOfAHeldTime)
{
    const auto page = open(u"sunita:0"_s);
    page->click(u"slotButton_1"_s);
    page->click(u"payButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.opened.size() == 1; }));
    page->click(u"withdrawHoldButton"_s);
    EXPECT_TRUE(waitUntil([&] { return page->shows(u"chooseAgainButton"_s); }));
    EXPECT_EQ(onlyNew(u"sunita:0"_s).state, BookingState::Withdrawn);
    page->click(u"chooseAgainButton"_s);
    EXPECT_TRUE(page->shows(u"monthPicker"_s));
}

TEST_F(Book, ShowsSeatsLeftAndBothClocks)
{
    auto ananya = c.market.records().get<User>(c.market.ananya);
    ananya.zone = u"Europe/Berlin"_s;
    c.market.put(ananya);
    const auto page = open(u"lakshmi:1"_s);
    const QString spoken = page->named(u"slotButton_1"_s)->accessibleName();
    EXPECT_TRUE(spoken.contains(u"left"_s)) << qPrintable(spoken);
    EXPECT_TRUE(spoken.contains(u"yours "_s)) << qPrintable(spoken);
    EXPECT_TRUE(page->shows(u"zoneNote"_s));
    EXPECT_TRUE(text(*page, u"zoneNote"_s).contains(u"Asia/Kolkata"_s));
    EXPECT_FALSE(page->shows(u"ownTime"_s)) << "no time is chosen yet";
    page->click(u"slotButton_1"_s);
    ASSERT_TRUE(page->shows(u"ownTime"_s));
    EXPECT_TRUE(text(*page, u"ownTime"_s).contains(u"Europe/Berlin"_s));
    page->shoot(u"book-zones"_s);
}

TEST_F(Book, SaysNothingOfZonesWhereTheClocksAgree)
{
    const auto page = open(u"lakshmi:1"_s);
    page->click(u"slotButton_1"_s);
    EXPECT_FALSE(page->shows(u"zoneNote"_s));
    EXPECT_FALSE(page->shows(u"ownTime"_s));
    EXPECT_FALSE(page->named(u"slotButton_1"_s)->accessibleName().contains(u"yours"_s));
}

TEST_F(Book, TimesAreChosenByKeyboard)
{
    const auto page = open(u"lakshmi:1"_s);
    auto* time = page->named<QAbstractButton>(u"slotButton_1"_s);
    time->setFocus();
    QTest::keyClick(time, Qt::Key_Return);
    settleEvents();
    EXPECT_TRUE(time->isChecked());
    EXPECT_TRUE(page->named(u"payButton"_s)->isEnabled());
}

TEST_F(Book, SaysHowManyGuestsASessionWaitsFor)
{
    auto service = c.market.records().get<Service>(c.market.service(u"lakshmi:1"_s));
    service.minSeats = 3;
    service.decideHours = 4;
    c.market.put(service);
    const auto page = open(u"lakshmi:1"_s);
    EXPECT_TRUE(text(*page, u"runsNote"_s).contains(u"3 guests"_s)) << qPrintable(text(*page, u"runsNote"_s));
    page->click(u"slotButton_1"_s);
    EXPECT_TRUE(text(*page, u"runsNote"_s).contains(u"decided by Thu 19 Nov"_s))
        << qPrintable(text(*page, u"runsNote"_s));
    page->shoot(u"book-minimum"_s);
}

TEST_F(Book, APrivateGroupPaysForTheWholeSession)
{
    auto service = c.market.records().get<Service>(c.market.service(u"lakshmi:1"_s));
    service.privateGroup = true;
    service.privatePrice = Money::rupees(4200);
    c.market.put(service);
    const auto page = open(u"lakshmi:1"_s);
    page->click(u"slotButton_1"_s);
    page->click(u"privateBox"_s);
    EXPECT_TRUE(page->words().contains(u"Pay ₹4,200"_s)) << qPrintable(page->words());
    EXPECT_FALSE(page->shows(u"moreSeatsButton"_s)) << "all of them come";
    page->shoot(u"book-private"_s);
    page->click(u"payButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.opened.size() == 1; }));
    const Booking made = onlyNew(u"lakshmi:1"_s);
    EXPECT_TRUE(made.privateGroup);
    EXPECT_EQ(made.total, Money::rupees(4200));
    EXPECT_EQ(made.seats, service.seats);
}

TEST_F(Book, AnArtisanWhoIsAwayTakesNothingAndSaysWhy)
{
    auto availability = c.market.records().get<Availability>(c.market.lakshmi);
    availability.away = true;
    availability.awayNote = u"Back on Monday"_s;
    c.market.put(availability);
    const auto page = open(u"lakshmi:1"_s);
    EXPECT_TRUE(page->shows(u"awayNote"_s));
    EXPECT_TRUE(page->words().contains(u"Back on Monday"_s));
    chooseDay(*page, kThursday);
    EXPECT_FALSE(page->named(u"slotButton_1"_s)->isEnabled());
    EXPECT_FALSE(page->named(u"payButton"_s)->isEnabled());
    page->shoot(u"book-away"_s);
}

TEST_F(Book, WhenTimeIsUpTheFormIsKept)
{
    const auto page = open(u"sunita:0"_s);
    page->click(u"slotButton_1"_s);
    page->named<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"I bring my own brush."_s);
    page->click(u"payButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.opened.size() == 1; }));
    c.market.setNow(c.market.now() + 16 * kMinute);
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"chooseAgainButton"_s); })) << "by the clock alone";
    EXPECT_EQ(text(*page, u"payingTitle"_s), u"Time is up"_s);
    EXPECT_FALSE(page->shows(u"holdCountdown"_s));
    page->shoot(u"book-time-up"_s);
    page->click(u"chooseAgainButton"_s);
    EXPECT_TRUE(page->shows(u"monthPicker"_s));
    EXPECT_EQ(page->named<QPlainTextEdit>(u"noteField"_s)->toPlainText(), u"I bring my own brush."_s);
}

TEST_F(Book, SaysWhenTheWorkshopIsGone)
{
    auto service = c.market.records().get<Service>(c.market.service(u"lakshmi:2"_s));
    service.published = false;
    c.market.put(service);
    const auto page = open(u"lakshmi:2"_s);
    EXPECT_TRUE(page->shows(u"serviceMissing"_s));
}

} // namespace karigar::test
