// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <gtest/gtest.h>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

TEST(Accounts, AWrongPasswordAndAnUnknownAddressAreTheSameError)
{
    Market market(Market::Webhooks::Off);
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    Person other = market.person();
    EXPECT_FALSE(other.signIn(person.email().toStdString(), "not the password"));
    const std::string wrong = other.last().body;
    EXPECT_EQ(other.last().status, 401);
    EXPECT_FALSE(other.signIn("nobody@karigar.test", "not the password"));
    EXPECT_EQ(other.last().status, 401);
    EXPECT_EQ(other.last().body, wrong);
    EXPECT_TRUE(other.signIn(person.email().toUpper().toStdString(), kPassword));
    EXPECT_EQ(other.user(), person.user());
    EXPECT_NE(other.device(), person.device());
}

TEST(Accounts, GuessingIsSlowedDownByAccount)
{
    Market market(Market::Webhooks::Off);
    Person guesser = market.person();
    int refused = 0;
    for (int i = 0; i < 14; ++i) {
        guesser.signIn("victim@karigar.test", "guess");
        refused += guesser.last().status == 429;
    }
    EXPECT_GE(refused, 3);
    guesser.signIn("victim@karigar.test", "guess");
    EXPECT_EQ(guesser.last().errorCode(), u"too_many_attempts"_s);
    EXPECT_FALSE(guesser.last().header("retry-after").empty());
}

TEST(Accounts, ARevokedSessionIsToldSoAndChangesNothing)
{
    Market market(Market::Webhooks::Off);
    Person phone = market.person();
    ASSERT_TRUE(phone.joinAsCustomer("Meera"));
    Person laptop = market.person();
    ASSERT_TRUE(laptop.signIn(phone.email().toStdString(), kPassword));
    EXPECT_EQ(laptop.get("/v1/sessions").json().value("sessions"_L1).toArray().size(), 2);
    EXPECT_EQ(laptop.post("/v1/sessions/revoke", {{"device"_L1, phone.device().toText()}}).status, 200);
    EXPECT_EQ(phone.command(u"user.save"_s, {{"name"_L1, u"Another"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}),
              u"http 401"_s);
    EXPECT_EQ(phone.last().errorCode(), u"session_revoked"_s);
    EXPECT_EQ(laptop.get("/v1/sessions").json().value("sessions"_L1).toArray().size(), 1);
    ASSERT_TRUE(laptop.pull());
    EXPECT_EQ(laptop.record(u"user"_s, laptop.user())->value("name"_L1).toString(), u"Meera"_s);
    // Somebody else's device is as unknown as none.
    Person stranger = market.person();
    ASSERT_TRUE(stranger.joinAsCustomer("Ravi"));
    EXPECT_EQ(stranger.post("/v1/sessions/revoke", {{"device"_L1, laptop.device().toText()}}).errorCode(),
              u"not_found"_s);
    EXPECT_TRUE(laptop.pull());
}

TEST(Accounts, ASessionExpiresAfterNinetyDaysWithoutUse)
{
    Market market(Market::Webhooks::Off);
    Person person = market.person();
    ASSERT_TRUE(person.joinAsCustomer("Meera"));
    market.advance(80 * kDay);
    EXPECT_TRUE(person.pull());
    // The use counts from now on, but is written behind the answer.
    EXPECT_EQ(person.command(u"user.save"_s, {{"name"_L1, u"Meera Iyer"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}),
              QString());
    market.advance(80 * kDay);
    EXPECT_TRUE(person.pull());
    EXPECT_EQ(person.post("/v1/sign-out", {}).status, 200);
    EXPECT_FALSE(person.pull());
    Person again = market.person();
    ASSERT_TRUE(again.signIn(person.email().toStdString(), kPassword));
    market.advance(91 * kDay);
    EXPECT_FALSE(again.pull());
    EXPECT_EQ(again.last().errorCode(), u"session_expired"_s);
}

TEST(Accounts, AnAddressIsTakenOnce)
{
    Market market(Market::Webhooks::Off);
    Person person = market.person();
    const QJsonObject request{{"email"_L1, u"meera@karigar.test"_s},
                              {"password"_L1, QLatin1String(kPassword)},
                              {"name"_L1, u"Meera"_s}};
    EXPECT_EQ(person.post("/v1/register", request).status, 200);
    const HttpReply second = person.post("/v1/register", request);
    EXPECT_EQ(second.status, 409);
    EXPECT_EQ(second.errorCode(), u"email_taken"_s);
    QJsonObject weak = request;
    weak.insert("password"_L1, u"short"_s);
    EXPECT_EQ(person.post("/v1/register", weak).errorCode(), u"bad_password"_s);
    // Nobody makes themselves an administrator.
    QJsonObject admin = request;
    admin.insert("email"_L1, u"other@karigar.test"_s);
    admin.insert("admin"_L1, true);
    EXPECT_FALSE(person.post("/v1/register", admin).json().value("admin"_L1).toBool());
}
