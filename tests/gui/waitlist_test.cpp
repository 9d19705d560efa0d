// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting list through a customer's eyes: joining where all is taken, and what is offered later.
#include "models/domain/base/clock.h"
#include "models/domain/records/waitlistentry.h"
#include "models/domain/rules/cancellation.h"
#include "tests/gui/customerstage.h"
#include "ui/shared/dayslots.h"
#include "ui/shared/monthpicker.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

/// Vikram has every seat of one of Lakshmi's instant workshops; Ananya looks at it.
class Waitlist : public testing::Test {
protected:
    Waitlist()
    {
        const auto service = c.market.records().get<Service>(c.market.service(u"lakshmi:1"_s));
        c.market.book(
            {u"vikram:all"_s, c.market.vikram, u"lakshmi:1"_s, 2, 1, service.seats, BookingState::Confirmed});
        c.market.setNow(SampleMarket::kNow);
        full = c.market.records().get<Booking>(c.market.booking(u"vikram:all"_s));
    }
    std::unique_ptr<PageStage> openPicker()
    {
        auto page = c.show(u"book"_s, full.service.toText());
        Q_EMIT page->named<ui::MonthPicker>(u"monthPicker"_s)->daySelected(full.date);
        settleEvents();
        return page;
    }
    QAbstractButton* time(PageStage& page)
    {
        for (auto* button : page.named(u"daySlots"_s)->findChildren<QAbstractButton*>())
            if (button->accessibleName().contains(u"full"_s))
                return button;
        return nullptr;
    }
    void join(const Id& who, const QString& label, int seats = 1)
    {
        c.market.setNow(c.market.now() + kSecond); // who comes later stands behind
        ASSERT_TRUE(c.market.run(who, u"waitlist.join",
                                 {{u"entry"_s, Market::id(label).toText()},
                                  {u"service"_s, full.service.toText()},
                                  {u"startAt"_s, full.startAt},
                                  {u"seats"_s, seats}}));
    }
    void free()
    {
        const auto now = c.market.records().get<Booking>(full.id);
        std::vector<Payment> payments{c.market.records().get<Payment>(now.payment)};
        const Money back = cancellationRefund(now, payments, Party::Artisan, c.market.now());
        ASSERT_TRUE(c.market.run(c.market.lakshmi, u"booking.cancel",
                                 {{u"booking"_s, full.id.toText()},
                                  {u"code"_s, u"artisan_unwell"_s},
                                  {u"reason"_s, u"A fever"_s},
                                  {u"refund"_s, FieldWriter::encode(back)}}));
    }
    WaitlistEntry entry(const QString& label)
    {
        return c.market.records().get<WaitlistEntry>(Market::id(label));
    }
    QString text(PageStage& page, const QString& name) { return page.named<QLabel>(name)->text(); }

    CustomerStage c;
    Booking full;
};

} // namespace

TEST_F(Waitlist, AFullTimeIsJoinedByKeyboardAndTellsTheNumber)
{
    join(c.market.meera, u"meera"_s);
    const auto page = openPicker();
    QAbstractButton* button = time(*page);
    ASSERT_TRUE(button);
    EXPECT_TRUE(button->isEnabled());
    EXPECT_TRUE(button->accessibleName().contains(u"1 waiting"_s)) << qPrintable(button->accessibleName());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    settleEvents();
    EXPECT_FALSE(page->shows(u"payButton"_s));
    EXPECT_TRUE(text(*page, u"waitWords"_s).contains(u"1 waiting already"_s))
        << qPrintable(text(*page, u"waitWords"_s));
    page->shoot(u"book-full"_s);
    page->click(u"joinLineButton"_s);
    ASSERT_TRUE(waitUntil([&] { return text(*page, u"waitWords"_s).contains(u"number 2"_s); }))
        << qPrintable(text(*page, u"waitWords"_s));
    EXPECT_FALSE(page->shows(u"joinLineButton"_s));
    EXPECT_TRUE(time(*page)->accessibleName().contains(u"you are number 2"_s));
    page->shoot(u"book-waiting"_s);

    ASSERT_TRUE(
        c.market.run(c.market.meera, u"waitlist.leave", {{u"entry"_s, Market::id(u"meera"_s).toText()}}));
    EXPECT_TRUE(waitUntil([&] { return text(*page, u"waitWords"_s).contains(u"next"_s); }));
    page->click(u"leaveLineButton"_s);
    EXPECT_TRUE(page->shows(u"leaveLineQuestion"_s)) << "it asks first";
    page->click(u"leaveLineQuestion.action"_s);
    EXPECT_TRUE(waitUntil([&] { return page->shows(u"joinLineButton"_s); }));
}

TEST_F(Waitlist, MoreGuestsThanSeatsCanWaitToo)
{
    const auto page = c.show(u"book"_s, full.service.toText());
    c.market.book({u"meera:one"_s, c.market.meera, u"lakshmi:1"_s, 3, 0, 1, BookingState::Confirmed});
    c.market.setNow(SampleMarket::kNow);
    const auto one = c.market.records().get<Booking>(c.market.booking(u"meera:one"_s));
    Q_EMIT page->named<ui::MonthPicker>(u"monthPicker"_s)->daySelected(one.date);
    settleEvents();
    Q_EMIT page->named<ui::DaySlots>(u"daySlots"_s)->slotSelected(QString::number(one.startAt));
    settleEvents();
    const int seats = c.market.records().get<Service>(one.service).seats;
    for (int i = 1; i < seats; ++i) {
        EXPECT_TRUE(page->shows(u"payButton"_s)) << i;
        page->click(u"moreSeatsButton"_s);
    }
    EXPECT_FALSE(page->shows(u"payButton"_s));
    EXPECT_TRUE(text(*page, u"waitWords"_s).contains(u"fewer than you want"_s))
        << qPrintable(text(*page, u"waitWords"_s));
    page->click(u"fewerSeatsButton"_s);
    EXPECT_TRUE(page->shows(u"payButton"_s));
    page->click(u"moreSeatsButton"_s);
    page->click(u"joinLineButton"_s);
    EXPECT_TRUE(waitUntil([&] { return page->shows(u"leaveLineButton"_s); }));
    EXPECT_EQ(c.workspace.lastArgs().value("seats"_L1).toInt(), seats);
}

TEST_F(Waitlist, BookingsShowThePlaceAndWhatIsOffered)
{
    join(c.market.ananya, u"ananya"_s, full.seats);
    join(c.market.meera, u"meera"_s);
    const auto page = c.show(u"bookings"_s);
    ASSERT_TRUE(page->shows(u"waitingPlaces"_s));
    EXPECT_TRUE(text(*page, u"placeWords"_s).contains(u"next in the waiting list"_s));
    EXPECT_FALSE(page->shows(u"takeSeatsButton"_s));
    page->shoot(u"bookings-waiting"_s);
    free();
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"takeSeatsButton"_s); }));
    EXPECT_TRUE(text(*page, u"placeWords"_s).contains(u"12 h"_s)) << qPrintable(text(*page, u"placeWords"_s));
    page->shoot(u"bookings-offered"_s);
    c.workspace.setOffline(true);
    settleEvents();
    EXPECT_FALSE(page->named(u"takeSeatsButton"_s)->isEnabled());
    c.workspace.setOffline(false);
    settleEvents();
    page->click(u"takeSeatsButton"_s);
    ASSERT_TRUE(waitUntil([&] { return c.opened.size() == 1; }));
    const WaitlistEntry taken = entry(u"ananya"_s);
    EXPECT_EQ(taken.state, WaitlistState::Booked);
    EXPECT_EQ(page->visited().back(), (views::Destination{u"booking"_s, taken.booking.toText()}));
    const auto booking = c.market.records().get<Booking>(taken.booking);
    EXPECT_EQ(c.opened.front(), u"https://checkout.example/pay/"_s + booking.payment.toText());
    EXPECT_FALSE(page->shows(u"waitingPlaces"_s));
}

TEST_F(Waitlist, GivingUpAnOfferAsksAndGoesToTheNext)
{
    join(c.market.ananya, u"ananya"_s);
    join(c.market.meera, u"meera"_s, full.seats);
    free();
    const auto page = c.show(u"bookings"_s);
    page->click(u"leaveLineButton"_s);
    EXPECT_EQ(entry(u"ananya"_s).state, WaitlistState::Offered) << "not before the answer";
    page->shoot(u"bookings-giveup"_s);
    page->click(u"leaveLineQuestion.action"_s);
    ASSERT_TRUE(waitUntil([&] { return !page->shows(u"waitingPlaces"_s); }));
    EXPECT_EQ(entry(u"ananya"_s).state, WaitlistState::GivenUp);
    EXPECT_EQ(entry(u"meera"_s).state, WaitlistState::Offered);
    EXPECT_TRUE(page->said().front().contains(u"next in line"_s));
}

TEST_F(Waitlist, SomebodyWithoutBookingsSeesTheirPlace)
{
    const Id person = Market::id(u"new"_s);
    ASSERT_TRUE(c.market.runAsMarketplace(
        u"user.register",
        {{u"user"_s, person.toText()}, {u"email"_s, u"new@example.in"_s}, {u"name"_s, u"New"_s}}));
    join(person, u"new:place"_s);
    MapWorkspace workspace(c.market, person);
    for (const auto& spec : ui::customerPages())
        if (spec.name == u"bookings"_s) {
            PageStage page(spec, workspace);
            EXPECT_TRUE(page.shows(u"waitingPlaces"_s));
            EXPECT_FALSE(page.shows(u"noBookings"_s));
        }
}

} // namespace karigar::test
