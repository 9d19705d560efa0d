// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/market.h"

#include "models/domain/base/clock.h"

#include <gtest/gtest.h>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::kit;

namespace {

class Commands : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(artisan.joinAsArtisan("Kiran", "Blue pottery", "Jaipur"));
        ASSERT_TRUE(customer.joinAsCustomer("Meera"));
    }

    Market market{Market::Webhooks::Off};
    Person artisan = market.person();
    Person customer = market.person();
};

} // namespace

TEST_F(Commands, ABatchSentAgainHappensOnceAndAnswersTheSame)
{
    QJsonArray batch;
    batch.append(artisan.envelope(u"portfolio.remove"_s, {{"item"_L1, Id::mint(market.now()).toText()}}));
    batch.append(
        artisan.envelope(u"user.save"_s, {{"name"_L1, u"Kiran Sharma"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}));
    const auto first = artisan.post("/v1/commands", {{"commands"_L1, batch}}).json();
    ASSERT_TRUE(artisan.pull());
    const qint64 seq = artisan.seqOf(u"user"_s, artisan.user());
    const auto second = artisan.post("/v1/commands", {{"commands"_L1, batch}}).json();
    EXPECT_EQ(first.value("outcomes"_L1), second.value("outcomes"_L1));
    EXPECT_FALSE(first.value("outcomes"_L1).toArray()[0].toObject().value("ok"_L1).toBool());
    EXPECT_TRUE(first.value("outcomes"_L1).toArray()[1].toObject().value("ok"_L1).toBool());
    ASSERT_TRUE(artisan.pull());
    EXPECT_EQ(artisan.seqOf(u"user"_s, artisan.user()), seq);
    EXPECT_EQ(artisan.settled(), artisan.lastNumber());
}

TEST_F(Commands, ARefusalDoesNotStopThoseBehindIt)
{
    QJsonArray batch;
    for (int i = 0; i < 3; ++i)
        batch.append(customer.envelope(u"no.such.command"_s, {}));
    batch.append(
        customer.envelope(u"user.save"_s, {{"name"_L1, u"Meera Iyer"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}));
    const auto outcomes =
        customer.post("/v1/commands", {{"commands"_L1, batch}}).json().value("outcomes"_L1).toArray();
    ASSERT_EQ(outcomes.size(), 4);
    EXPECT_EQ(outcomes[0].toObject().value("error"_L1).toObject().value("code"_L1).toString(),
              u"unknown_command"_s);
    EXPECT_TRUE(outcomes[3].toObject().value("ok"_L1).toBool());
}

TEST_F(Commands, ADecisionOnWhatHasChangedIsStale)
{
    ASSERT_TRUE(artisan.pull());
    const QJsonObject seen{{"kind"_L1, u"user"_s},
                           {"id"_L1, artisan.user().toText()},
                           {"seq"_L1, artisan.seqOf(u"user"_s, artisan.user())}};
    EXPECT_EQ(
        artisan.command(u"user.save"_s, {{"name"_L1, u"Kiran One"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}, seen),
        QString());
    EXPECT_EQ(
        artisan.command(u"user.save"_s, {{"name"_L1, u"Kiran Two"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}, seen),
        u"stale"_s);
    ASSERT_TRUE(artisan.pull());
    EXPECT_EQ(artisan.record(u"user"_s, artisan.user())->value("name"_L1).toString(), u"Kiran One"_s);
}

TEST_F(Commands, WhatBelongsToOthersIsRefused)
{
    ASSERT_TRUE(Market::openDaily(artisan));
    const Id service = Market::listService(artisan, "approve", 2);
    const Hold hold = Market::hold(customer, service, market.startAt(2));
    ASSERT_EQ(hold.refusal, QString());
    Person stranger = market.person();
    ASSERT_TRUE(stranger.joinAsArtisan("Ravi", "Bidri", "Bidar"));
    EXPECT_EQ(stranger.command(u"booking.approve"_s, {{"booking"_L1, hold.booking.toText()}}),
              u"not_yours"_s);
    EXPECT_EQ(stranger.command(u"booking.withdraw"_s, {{"booking"_L1, hold.booking.toText()}}),
              u"not_yours"_s);
    EXPECT_EQ(stranger.command(u"service.save"_s,
                               {{"service"_L1, service.toText()},
                                {"title"_L1, u"Mine now"_s},
                                {"price"_L1, QJsonObject{{"paise"_L1, 100}, {"currency"_L1, u"INR"_s}}}}),
              u"not_yours"_s);
    EXPECT_EQ(stranger.post("/v1/checkout", {{"payment"_L1, hold.payment.toText()}}).status, 403);
    EXPECT_EQ(stranger.last().errorCode(), u"not_yours"_s);
    const QString booking = hold.booking.toText();
    const QString fresh = Id::mint(market.now()).toText();
    const QJsonObject about{{"booking"_L1, booking}};
    const std::vector<std::pair<QString, QJsonObject>> wishes{
        {u"booking.decline"_s, about},
        {u"booking.complete"_s, about},
        {u"booking.no_show"_s, about},
        {u"booking.cancel"_s, about},
        {u"booking.cancel_seats"_s, {{"booking"_L1, booking}, {"seats"_L1, 1}}},
        {u"change.propose"_s,
         {{"change"_L1, fresh},
          {"booking"_L1, booking},
          {"payment"_L1, Id::mint(market.now()).toText()},
          {"message"_L1, Id::mint(market.now()).toText()},
          {"startAt"_L1, market.startAt(3)},
          {"seats"_L1, 1}}},
        {u"refund.request"_s, {{"request"_L1, fresh}, {"booking"_L1, booking}, {"text"_L1, u"Please"_s}}}};
    for (const auto& [name, args] : wishes)
        EXPECT_EQ(stranger.command(name, args).toStdString(), "not_yours") << name.toStdString();
    // There is no conversation about it yet.
    EXPECT_EQ(stranger.command(u"message.send"_s,
                               {{"message"_L1, fresh}, {"channel"_L1, booking}, {"text"_L1, u"Hello"_s}}),
              u"not_found"_s);
    for (const char* name :
         {"payment.observe", "payment.capture_failed", "booking.expire", "stats.publish", "user.register"})
        EXPECT_EQ(customer.command(QLatin1String(name), {{"payment"_L1, hold.payment.toText()}}),
                  u"not_allowed"_s)
            << name;
    ASSERT_TRUE(stranger.pull());
    EXPECT_FALSE(stranger.record(u"booking"_s, hold.booking));
    ASSERT_TRUE(customer.pull());
    EXPECT_EQ(customer.record(u"booking"_s, hold.booking)->value("state"_L1).toString(), u"held"_s);
    EXPECT_EQ(customer.record(u"service"_s, service)->value("title"_L1).toString(),
              u"Blue pottery for beginners"_s);
}
