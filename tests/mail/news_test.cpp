// SPDX-License-Identifier: GPL-3.0-or-later
// News about a booking by mail: what goes, to whom, and what is no longer news.
#include "models/domain/commands/mailorder.h"
#include "models/domain/records/notification.h"
#include "models/domain/rules/mailtable.h"
#include "tests/mail/mailstage.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

using kit::MailServer;

class News : public MailStage {
protected:
    MailOrder order(Topic topic, const User& user, const QString& command = u"first"_s)
    {
        return {bookingId,
                user.id,
                QString(enumText(topic)),
                Id::derive(Id(), command),
                {u"Blue pottery"_s, u"₹3,000.00"_s},
                clock.now()};
    }
    Result<void> carryOut(const MailOrder& order)
    {
        jobs(sender.get());
        return mails->carryOut(order, 1);
    }
};

TEST_F(News, IsSentOncePerOccasion)
{
    const MailOrder confirmed = order(Topic::BookingConfirmed, customer);
    EXPECT_TRUE(carryOut(confirmed));
    EXPECT_TRUE(carryOut(confirmed));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
    EXPECT_TRUE(carryOut(order(Topic::ChangeAccepted, customer, u"one"_s)));
    EXPECT_TRUE(carryOut(order(Topic::ChangeAccepted, customer, u"two"_s)));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 3U) << "a second change is news again";
}

TEST_F(News, SpeaksTheReadersLanguage)
{
    customer.language = u"hi"_s;
    save(customer);
    EXPECT_TRUE(carryOut(order(Topic::BookingConfirmed, customer)));
    EXPECT_TRUE(carryOut(order(Topic::BookingConfirmed, artisan)));
    const QJsonObject hindi = mailServer.mailsTo(customer.email).front();
    EXPECT_TRUE(MailServer::part(hindi, u"text/plain"_s).contains(u"नमस्ते Meera Iyer"_s));
    EXPECT_TRUE(MailServer::part(hindi, u"text/html"_s).contains(u"lang=\"hi\""_s));
    EXPECT_EQ(MailServer::header(hindi, u"Content-Language"_s), u"hi"_s);
    const QJsonObject english = mailServer.mailsTo(artisan.email).front();
    EXPECT_TRUE(
        MailServer::part(english, u"text/plain"_s).contains(u"Meera Iyer comes to “Blue pottery”."_s));
}

TEST_F(News, CarriesTheCalendarEntry)
{
    EXPECT_TRUE(carryOut(order(Topic::BookingConfirmed, customer)));
    const QString entry = MailServer::part(mailServer.mailsTo(customer.email).front(), u"text/calendar"_s);
    EXPECT_TRUE(entry.contains(u"METHOD:PUBLISH"_s)) << entry.toStdString();
    EXPECT_TRUE(entry.contains(u"UID:"_s + bookingId.toText()));
    Booking b = booking();
    b.state = BookingState::Cancelled;
    b.revision = 3;
    save(b);
    EXPECT_TRUE(carryOut(order(Topic::BookingCancelled, customer)));
    const QString end = MailServer::part(mailServer.mailsTo(customer.email).back(), u"text/calendar"_s);
    EXPECT_TRUE(end.contains(u"METHOD:CANCEL"_s)) << end.toStdString();
    EXPECT_TRUE(end.contains(u"SEQUENCE:3"_s));
    EXPECT_TRUE(end.contains(u"UID:"_s + bookingId.toText()));
}

TEST_F(News, TellsFewerGuestsFromAnEnd)
{
    Booking b = booking();
    b.refunded = Money::rupees(1500);
    save(b);
    MailOrder fewer = order(Topic::BookingCancelled, customer, u"seats"_s);
    fewer.args = {u"Blue pottery"_s, u"Kiran Sharma"_s, u"1"_s};
    EXPECT_TRUE(carryOut(fewer));
    const QString text = MailServer::part(mailServer.mailsTo(customer.email).front(), u"text/plain"_s);
    EXPECT_TRUE(text.contains(u"are cancelled: 1. The booking goes on"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Goes back to the guest: ₹1,500"_s)) << text.toStdString();
    const User admin = [&] {
        User one = customer;
        one.id = Id::derive(Id(), u"admin");
        one.email = u"admin@example.org"_s;
        return one;
    }();
    save(admin);
    EXPECT_TRUE(carryOut(order(Topic::RefundFailed, admin)));
    EXPECT_TRUE(mailServer.mailsTo(admin.email).empty());
}

TEST_F(News, OfAnOfferSaysHowLongItIsKept)
{
    WaitlistEntry place;
    place.id = Id::derive(Id(), u"place");
    place.artisan = artisan.id;
    place.customer = customer.id;
    place.state = WaitlistState::Offered;
    place.startAt = at(5, 10);
    place.endAt = at(5, 12);
    place.offerUntil = at(1, 9, 30);
    place.zone = u"Asia/Kolkata"_s;
    place.serviceTitle = u"Blue pottery"_s;
    place.artisanName = artisan.name;
    place.customerName = customer.name;
    save(place);
    MailOrder offered = order(Topic::WaitlistOffered, customer);
    offered.booking = place.id;
    EXPECT_TRUE(carryOut(offered));
    EXPECT_TRUE(carryOut(offered));
    ASSERT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
    const QString text = MailServer::part(mailServer.mailsTo(customer.email).front(), u"text/plain"_s);
    EXPECT_TRUE(text.contains(u"Kept for you until: Tuesday 7 April 2026, 09:30"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"Price"_s)) << "nothing is booked yet";

    place.state = WaitlistState::Lapsed;
    save(place);
    MailOrder late = order(Topic::WaitlistOffered, customer, u"second"_s);
    late.booking = place.id;
    EXPECT_TRUE(carryOut(late));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U) << "the seats are with somebody else by now";
}

TEST_F(News, IsNotSentWhenItIsNoLongerTrue)
{
    Booking b = booking();
    b.state = BookingState::Cancelled;
    save(b);
    EXPECT_TRUE(carryOut(order(Topic::BookingConfirmed, customer)));
    EXPECT_TRUE(mailServer.mails().empty());
    EXPECT_EQ(fateOf(u"booking_confirmed"_s, customer), u"skipped:overtaken"_s);
    EXPECT_TRUE(carryOut(order(Topic::BookingCancelled, customer)));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
}

TEST_F(News, CanBeTurnedOffButForWhatCostsADay)
{
    customer.reminders.mailNews = false;
    save(customer);
    EXPECT_TRUE(carryOut(order(Topic::BookingConfirmed, customer)));
    EXPECT_EQ(fateOf(u"booking_confirmed"_s, customer), u"skipped:turned_off"_s);
    EXPECT_TRUE(carryOut(order(Topic::BookingCancelled, customer)));
    EXPECT_EQ(fateOf(u"booking_cancelled"_s, customer), u"sent"_s);
}

TEST_F(News, StaysUndecidedWhileTheServerIsDownAndFailsAfterDays)
{
    mailServer.stop();
    const MailOrder confirmed = order(Topic::BookingConfirmed, customer);
    const auto later = carryOut(confirmed);
    ASSERT_FALSE(later);
    EXPECT_TRUE(later.error().retryable);
    EXPECT_EQ(fateOf(u"booking_confirmed"_s, customer), u"sending:mail_unavailable"_s);
    clock.set(clock.now() + 3 * kDay);
    EXPECT_TRUE(carryOut(confirmed));
    EXPECT_EQ(fateOf(u"booking_confirmed"_s, customer), u"failed:mail_unavailable"_s);
}

TEST_F(News, IsLeftToWhoeverIsSendingIt)
{
    const MailOrder confirmed = order(Topic::BookingConfirmed, customer);
    ASSERT_TRUE(executor->runForMarketplace("delivery.claim"_L1, toJson(confirmed)));
    const auto busy = carryOut(confirmed);
    ASSERT_FALSE(busy);
    EXPECT_EQ(busy.error().code, u"in_hand"_s);
    EXPECT_TRUE(busy.error().retryable);
    clock.set(clock.now() + 3 * kMinute); // whoever it was has died
    EXPECT_TRUE(carryOut(confirmed));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
}

TEST_F(News, OfPeopleAndBookingsThatAreGoneIsNone)
{
    MailOrder lost = order(Topic::BookingConfirmed, customer);
    lost.booking = Id::derive(Id(), u"elsewhere");
    EXPECT_TRUE(carryOut(lost));
    EXPECT_TRUE(mailServer.mails().empty());
    EXPECT_TRUE(deliveries().empty());
}

} // namespace karigar::test
