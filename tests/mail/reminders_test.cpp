// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders from the job row to the mailbox, against a real mail server.
#include "backend/jobs/jobrunner.h"
#include "tests/mail/mailstage.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

using kit::MailServer;

class Reminding : public MailStage {};

TEST_F(Reminding, ReachesBothPeopleADayAndAnHourBefore)
{
    runUntil(at(4, 13, 59));
    EXPECT_TRUE(mailServer.mails().empty());
    runUntil(at(4, 14));
    ASSERT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
    ASSERT_EQ(mailServer.mailsTo(artisan.email).size(), 1U);
    EXPECT_EQ(MailServer::header(mailServer.mailsTo(customer.email).front(), u"Subject"_s),
              u"Reminder: “Blue pottery” on Saturday 11 April 2026, 14:00–16:00"_s);
    runUntil(at(5, 13));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 2U);
    runUntil(at(5, 20));
    EXPECT_EQ(mailServer.mails().size(), 4U);
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"sent"_s);
    EXPECT_EQ(fateOf(u"reminder1"_s, artisan), u"sent"_s);
    EXPECT_EQ(deliveries().size(), 4U);
}

TEST_F(Reminding, NeverComesAfterACancellation)
{
    runUntil(at(4, 0));
    Booking b = booking();
    b.state = BookingState::Cancelled;
    save(b);
    runUntil(at(5, 20));
    EXPECT_TRUE(mailServer.mails().empty());
}

TEST_F(Reminding, NotEvenWhenTheMailWasAlreadyOnItsWay)
{
    mailServer.stop();
    runUntil(at(4, 14));
    Booking b = booking();
    b.state = BookingState::Cancelled;
    save(b);
    mailServer.start();
    runUntil(at(4, 15));
    EXPECT_TRUE(mailServer.mails().empty());
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"skipped:not_confirmed"_s);
}

TEST_F(Reminding, MovesWithTheBooking)
{
    runUntil(at(4, 0));
    Booking b = booking();
    b.startAt = at(7, 14);
    b.endAt = at(7, 16);
    save(b);
    lookAgain();
    runUntil(at(4, 14));
    EXPECT_TRUE(mailServer.mails().empty()) << "the old time means nothing any more";
    runUntil(at(6, 14));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
    b.startAt = at(9, 14);
    b.endAt = at(9, 16);
    b.history.push_back({BookingState::Confirmed, at(6, 15), {}, u"change.accept"_s, {}, {}});
    save(b);
    lookAgain();
    runUntil(at(8, 14));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U) << "the day's reminder came once, for ever";
    runUntil(at(9, 13));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 2U);
}

TEST_F(Reminding, MovesEvenWhileTheMailWaitsForItsServer)
{
    mailServer.stop();
    runUntil(at(4, 14));
    Booking b = booking();
    b.startAt = at(7, 14);
    save(b);
    lookAgain();
    mailServer.start();
    runUntil(at(4, 15));
    EXPECT_TRUE(mailServer.mails().empty());
    runUntil(at(6, 14));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
}

TEST_F(Reminding, SurvivesAMailServerThatIsDown)
{
    mailServer.stop();
    runUntil(at(4, 14));
    runUntil(at(4, 14, 5));
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"sending:mail_unavailable"_s) << "nothing is decided yet";
    mailServer.start();
    mailServer.answer("451 later");
    runUntil(at(4, 14, 30));
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"sending:mail_unavailable"_s);
    mailServer.answer({});
    runUntil(at(4, 15));
    runUntil(at(4, 16));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"late"_s);
    const QString text = MailServer::part(mailServer.mailsTo(customer.email).front(), u"text/plain"_s);
    EXPECT_TRUE(text.contains(u"comes late"_s)) << text.toStdString();
}

TEST_F(Reminding, GivesUpOnAnAddressThatIsRefused)
{
    mailServer.answer("550 no such person");
    runUntil(at(4, 14));
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"failed:mail_refused"_s);
    mailServer.answer({});
    runUntil(at(4, 20));
    EXPECT_TRUE(mailServer.mails().empty());
}

TEST_F(Reminding, ComesOnceAndLateAfterASleepOverBoth)
{
    runUntil(at(4, 0));
    runUntil(at(5, 13, 30));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"skipped:overtaken"_s);
    EXPECT_EQ(fateOf(u"reminder1"_s, customer), u"late"_s);
    runUntil(at(5, 13, 50));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
}

TEST_F(Reminding, WaitsForTheEndOfTheNight)
{
    customer.reminders.quiet = true;
    customer.zone = u"Europe/Berlin"_s; // 14:00 in India is 10:30 there, and the day before 10:30
    customer.reminders.quietFrom = 9 * 60;
    customer.reminders.quietTo = 12 * 60;
    save(customer);
    lookAgain();
    runUntil(at(4, 14));
    EXPECT_TRUE(mailServer.mailsTo(customer.email).empty());
    EXPECT_EQ(mailServer.mailsTo(artisan.email).size(), 1U) << "the artisan asked for no quiet";
    runUntil(at(4, 15, 30)); // noon in Berlin
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"sent"_s) << "moved is not late";
    runUntil(at(5, 12, 25)); // five to nine in Berlin: the hour's would fall into the quiet
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 2U);
}

TEST_F(Reminding, IsNotForWhoJustBooked)
{
    Booking b = booking();
    b.confirmedAt = at(5, 10);
    save(b);
    runUntil(at(5, 10));
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"skipped:booked_late"_s);
    runUntil(at(5, 13));
    EXPECT_EQ(mailServer.mailsTo(customer.email).size(), 1U);
}

TEST_F(Reminding, SaysWhyNothingWasSent)
{
    customer.reminders.mail24 = false;
    save(customer);
    runUntil(at(4, 14));
    EXPECT_EQ(fateOf(u"reminder24"_s, customer), u"skipped:turned_off"_s);
    sender.reset();
    runUntil(at(5, 13));
    EXPECT_EQ(fateOf(u"reminder1"_s, customer), u"skipped:no_mail_server"_s);
    EXPECT_EQ(mailServer.mails().size(), 1U) << "the artisan's, while there was a server";
}

TEST_F(Reminding, ComesOnceFromTwoNodes)
{
    clock.set(at(4, 14));
    const auto types = jobs(sender.get());
    backend::JobRunner one(*store, clock, types);
    backend::JobRunner other(*store, clock, types);
    ASSERT_TRUE(one.start(2));
    ASSERT_TRUE(other.start(2));
    for (int i = 0; i < 20; ++i) {
        lookAgain();
        one.wake();
        other.wake();
    }
    EXPECT_TRUE(mailServer.waitFor(customer.email, 1));
    EXPECT_TRUE(mailServer.waitFor(artisan.email, 1));
    one.stop();
    other.stop();
    runUntil(at(4, 14, 1));
    EXPECT_EQ(mailServer.mails().size(), 2U);
    EXPECT_EQ(deliveries().size(), 2U);
}

} // namespace karigar::test
