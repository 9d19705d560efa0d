// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"
#include "models/domain/records/platformstats.h"
#include "models/domain/rules/calendar.h"

#include <gtest/gtest.h>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

QString stateOf(const Person& person, const QString& kind, const Id& id)
{
    const auto record = person.record(kind, id);
    return record ? record->value("state"_L1).toString() : QString();
}

qint64 balanceOf(const Person& person, const QString& account)
{
    qint64 sum = 0;
    for (const QJsonObject& entry : person.records(u"ledger_entry"_s))
        if (entry.value("account"_L1).toString() == account)
            sum += entry.value("amount"_L1).toObject().value("paise"_L1).toInteger();
    return sum;
}

} // namespace

TEST(Journey, ARequestIsPaidApprovedTalkedAboutAndCompleted)
{
    Market market;
    Person artisan = market.person();
    Person customer = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran Sharma", "Blue pottery", "Jaipur"));
    ASSERT_TRUE(customer.joinAsCustomer("Meera Iyer"));
    ASSERT_TRUE(Market::openDaily(artisan));
    const Id service = Market::listService(artisan, "approve", 4);
    ASSERT_FALSE(service.isNull());
    const auto found = customer.get("/v1/search?q=pottery%20jai").json().value("results"_L1).toArray();
    ASSERT_FALSE(found.isEmpty());

    const Hold hold = Market::hold(customer, service, market.startAt(3), 2);
    ASSERT_EQ(hold.refusal, QString());
    const HttpReply result = Market::payInBrowser(customer, hold.payment);
    EXPECT_EQ(result.status, 200);
    EXPECT_NE(result.body.find("your request is on its way"), std::string::npos) << result.body;

    ASSERT_TRUE(artisan.pull());
    ASSERT_EQ(stateOf(artisan, u"booking"_s, hold.booking), u"requested"_s);
    EXPECT_EQ(stateOf(artisan, u"payment"_s, hold.payment), u"authorized"_s);
    EXPECT_EQ(artisan.command(u"booking.approve"_s, {{"booking"_L1, hold.booking.toText()}}), QString());
    ASSERT_TRUE(
        customer.pullUntil([&] { return stateOf(customer, u"payment"_s, hold.payment) == "captured"_L1; }));
    EXPECT_EQ(stateOf(customer, u"booking"_s, hold.booking), u"confirmed"_s);
    ASSERT_TRUE(customer.record(u"channel"_s, hold.booking));
    EXPECT_EQ(customer.records(u"message"_s).size(), 1u);

    EXPECT_EQ(customer.command(u"message.send"_s, {{"message"_L1, Id::mint(market.now()).toText()},
                                                   {"channel"_L1, hold.booking.toText()},
                                                   {"text"_L1, u"Shall I bring an apron?"_s}}),
              QString());
    ASSERT_TRUE(artisan.pull());
    EXPECT_EQ(artisan.records(u"message"_s).size(), 2u);

    market.advance(4 * kDay);
    EXPECT_EQ(artisan.command(u"booking.complete"_s, {{"booking"_L1, hold.booking.toText()}}), QString());
    ASSERT_TRUE(artisan.pull());
    EXPECT_EQ(balanceOf(artisan, u"artisan_payable"_s), 300000);
    EXPECT_EQ(stateOf(artisan, u"booking"_s, hold.booking), u"completed"_s);

    Person admin = market.person();
    ASSERT_TRUE(admin.signIn(kAdminEmail, kAdminPassword));
    const Id today = PlatformStats::idFor(dateInIndia(market.now()));
    ASSERT_TRUE(admin.pullUntil([&] {
        const auto stats = admin.record(u"platform_stats"_s, today);
        return stats && stats->value("completed"_L1).toInt() == 1;
    }));
    EXPECT_EQ(stateOf(admin, u"booking"_s, hold.booking), u"completed"_s);
    EXPECT_FALSE(admin.records(u"audit_entry"_s).empty());
    EXPECT_TRUE(admin.records(u"message"_s).empty()) << "conversations are not the operations desk's";
}

TEST(Journey, AnInstantBookingIsConfirmedByItsPayment)
{
    Market market;
    Person artisan = market.person();
    Person customer = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran Sharma", "Blue pottery", "Jaipur"));
    ASSERT_TRUE(customer.joinAsCustomer("Meera Iyer"));
    ASSERT_TRUE(Market::openDaily(artisan));
    const Id service = Market::listService(artisan, "instant", 1);
    const Hold hold = Market::hold(customer, service, market.startAt(3));
    ASSERT_EQ(hold.refusal, QString());
    const HttpReply result = Market::payInBrowser(customer, hold.payment);
    EXPECT_NE(result.body.find("your booking is confirmed"), std::string::npos) << result.body;
    ASSERT_TRUE(
        artisan.pullUntil([&] { return stateOf(artisan, u"payment"_s, hold.payment) == "captured"_L1; }));
    EXPECT_EQ(stateOf(artisan, u"booking"_s, hold.booking), u"confirmed"_s);
    // The link now says how it stands instead of asking again.
    EXPECT_EQ(customer.post("/v1/checkout", {{"payment"_L1, hold.payment.toText()}}).errorCode(),
              u"not_payable"_s);
}

TEST(Journey, ASessionWithTooFewGuestsIsCalledOffOnItsDay)
{
    Market market;
    Person artisan = market.person();
    Person customer = market.person();
    ASSERT_TRUE(artisan.joinAsArtisan("Kiran Sharma", "Blue pottery", "Jaipur"));
    ASSERT_TRUE(customer.joinAsCustomer("Meera Iyer"));
    ASSERT_TRUE(Market::openDaily(artisan));
    const Id service = Market::listService(artisan, "approve", 4);
    ASSERT_EQ(artisan.command(u"service.save"_s,
                              {{"service"_L1, service.toText()},
                               {"title"_L1, u"Blue pottery"_s},
                               {"mode"_L1, u"approve"_s},
                               {"minutes"_L1, 60},
                               {"seats"_L1, 4},
                               {"minSeats"_L1, 3},
                               {"decideHours"_L1, 48},
                               {"price"_L1, QJsonObject{{"paise"_L1, 150000}, {"currency"_L1, u"INR"_s}}}}),
              QString());
    const Millis start = market.startAt(3); // the artisan could answer until after the day of decision
    const Hold hold = Market::hold(customer, service, start, 2);
    ASSERT_EQ(hold.refusal, QString());
    EXPECT_EQ(Market::payInBrowser(customer, hold.payment).status, 200);
    market.advance(start - 48 * kHour - market.now());
    ASSERT_TRUE(
        customer.pullUntil([&] { return stateOf(customer, u"booking"_s, hold.booking) != "requested"_L1; }));
    EXPECT_EQ(stateOf(customer, u"booking"_s, hold.booking), u"declined"_s);
    EXPECT_EQ(stateOf(customer, u"payment"_s, hold.payment), u"released"_s);
    EXPECT_EQ(customer.record(u"booking"_s, hold.booking)->value("reasonCode"_L1).toString(),
              u"not_enough_guests"_s);
}
