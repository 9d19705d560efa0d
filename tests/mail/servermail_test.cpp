// SPDX-License-Identifier: GPL-3.0-or-later
// A whole server process with a mail server: from the booking to the mailbox, and without a mail server.
#include "models/domain/base/clock.h"
#include "tests/backendkit/mailserver.h"
#include "tests/backendkit/market.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

QString fateOf(const Person& person, const QString& what)
{
    for (const QJsonObject& delivery : person.records(u"delivery"_s))
        if (delivery.value("what"_L1).toString() == what)
            return delivery.value("state"_L1).toString() + u':' + delivery.value("reason"_L1).toString();
    return {};
}

void book(Person& artisan, Person& customer, Millis start)
{
    EXPECT_TRUE(artisan.joinAsArtisan("Kiran Sharma", "Blue pottery", "Jaipur"));
    EXPECT_TRUE(customer.joinAsCustomer("Meera Iyer"));
    EXPECT_TRUE(Market::openDaily(artisan));
    const Id service = Market::listService(artisan, "instant", 2);
    const Hold hold = Market::hold(customer, service, start);
    EXPECT_EQ(hold.refusal, QString());
    Market::payInBrowser(customer, hold.payment);
}

} // namespace

TEST(ServerMail, ConfirmsAndReminds)
{
    MailServer mailbox;
    Market market(Market::Webhooks::On,
                  {"--smtp-url", mailbox.url(), "--mail-from", "Karigar <no-reply@karigar.test>"});
    Person artisan = market.person();
    Person customer = market.person();
    const Millis start = market.startAt(3);
    book(artisan, customer, start);
    ASSERT_TRUE(mailbox.waitFor(customer.email(), 1));
    ASSERT_TRUE(mailbox.waitFor(artisan.email(), 1));
    const QJsonObject mail = mailbox.mailsTo(customer.email()).front();
    EXPECT_TRUE(MailServer::header(mail, u"Subject"_s).startsWith(u"Confirmed: “Blue pottery"_s));
    EXPECT_TRUE(MailServer::part(mail, u"text/plain"_s).contains(u"₹1,500"_s));
    EXPECT_TRUE(MailServer::part(mail, u"text/html"_s).contains(u"</html>"_s));
    EXPECT_TRUE(MailServer::part(mail, u"text/calendar"_s).contains(u"BEGIN:VEVENT"_s));
    EXPECT_TRUE(customer.pullUntil([&] { return fateOf(customer, u"booking_confirmed"_s) == "sent:"_L1; }));

    market.advance(start - kDay + kMinute - market.now());
    ASSERT_TRUE(mailbox.waitFor(customer.email(), 2));
    ASSERT_TRUE(mailbox.waitFor(artisan.email(), 2));
    EXPECT_TRUE(customer.pullUntil([&] { return fateOf(customer, u"reminder24"_s) == "sent:"_L1; }));
    EXPECT_TRUE(artisan.pullUntil([&] { return fateOf(artisan, u"reminder24"_s) == "sent:"_L1; }));
    const auto messages = customer.records(u"message"_s);
    EXPECT_EQ(std::ranges::count_if(
                  messages, [](const QJsonObject& m) { return m.value("automatic"_L1) == "reminder"_L1; }),
              1);
    // Down for the hour's reminder; it catches up once.
    market.server().terminate();
    market.server().start();
    market.advance(start - 40 * kMinute - market.now());
    ASSERT_TRUE(mailbox.waitFor(customer.email(), 3));
    EXPECT_TRUE(customer.pullUntil([&] { return fateOf(customer, u"reminder1"_s) == "late:"_L1; }));
    EXPECT_EQ(mailbox.mailsTo(customer.email()).size(), 3U);
    EXPECT_EQ(market.server().logText().find("meera"), std::string::npos) << "no names in the log";
}

TEST(ServerMail, SaysSoWhenThereIsNoMailServer)
{
    Market market;
    Person artisan = market.person();
    Person customer = market.person();
    book(artisan, customer, market.startAt(3));
    EXPECT_TRUE(customer.pullUntil(
        [&] { return fateOf(customer, u"booking_confirmed"_s) == "skipped:no_mail_server"_L1; }));
    Person admin = market.person();
    ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
    EXPECT_TRUE(admin.pullUntil([&] { return admin.records(u"delivery"_s).size() == 2; }));
    EXPECT_EQ(customer.records(u"delivery"_s).size(), 1U) << "everybody's own";
}
