// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/booking.h"
#include "tests/gui/artisan/stage.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanToday : testing::Test, ArtisanStage {
    QString card(const QString& label) { return u"requestCard_"_s + market.booking(label).toText(); }
    void press(const QString& outer, const QString& name)
    {
        auto* button = inside<QAbstractButton>(outer, name);
        ASSERT_NE(button, nullptr) << qPrintable(name);
        button->click();
        settleEvents();
    }
};

TEST_F(ArtisanToday, ShowsWhatNeedsAnAnswerFirst)
{
    open(u"today"_s);
    EXPECT_TRUE(stage().shows(card(u"ananya:requested"_s)));
    EXPECT_TRUE(stage().shows(card(u"vikram:requested"_s)));
    EXPECT_TRUE(stage().shows(card(u"meera:requested"_s)));
    const QString words = stage().words();
    EXPECT_TRUE(words.contains(u"3 requests to answer"_s));
    EXPECT_TRUE(words.contains(u"There is room for both."_s));
    EXPECT_TRUE(words.contains(u"We would love to try the copper green."_s));
    EXPECT_FALSE(stage().shows(u"firstSteps"_s));
    EXPECT_TRUE(stage().shows(u"unreadChats"_s));
    stage().shoot(u"artisan-today"_s);
}

TEST_F(ArtisanToday, ApprovingTakesTheSeatsAndDeclinesWhomItMust)
{
    market.book({u"meera:rival"_s, market.meera, u"lakshmi:0"_s, 9, 0, 3, BookingState::Requested});
    market.setNow(SampleMarket::kNow);
    open(u"today"_s);
    EXPECT_TRUE(stage().words().contains(u"There is no room for both."_s));
    stage().shoot(u"artisan-today-rivals"_s);
    press(card(u"meera:rival"_s), u"approveButton"_s);
    EXPECT_EQ(record<Booking>(market.booking(u"meera:rival"_s)).state, BookingState::Confirmed);
    EXPECT_EQ(record<Booking>(market.booking(u"ananya:requested"_s)).state, BookingState::Declined);
    EXPECT_EQ(record<Booking>(market.booking(u"vikram:requested"_s)).state, BookingState::Declined);
    EXPECT_FALSE(stage().shows(card(u"meera:rival"_s)));
    EXPECT_FALSE(stage().shows(card(u"ananya:requested"_s)));
    EXPECT_TRUE(stage().shows(card(u"meera:requested"_s))) << "another day, untouched";
    ASSERT_EQ(stage().said().size(), 1);
    EXPECT_TRUE(stage().said().front().contains(u"Meera Nair"_s));
}

TEST_F(ArtisanToday, DecliningAsksForAReasonThatTheCustomerReads)
{
    open(u"today"_s);
    const QString name = card(u"vikram:requested"_s);
    press(name, u"declineButton"_s);
    inside<QLineEdit>(name, u"declineReasonField"_s)->setText(u"Sundays are fine."_s);
    press(name, u"confirmDeclineButton"_s);
    const auto declined = record<Booking>(market.booking(u"vikram:requested"_s));
    EXPECT_EQ(declined.state, BookingState::Declined);
    EXPECT_EQ(declined.reason, u"Sundays are fine."_s);
    EXPECT_EQ(declined.reasonCode, EndReason::DayClosed);
    EXPECT_FALSE(stage().shows(name));
}

TEST_F(ArtisanToday, AnAnswerCanBeTakenBackBeforeItLeaves)
{
    market.book({u"meera:rival"_s, market.meera, u"lakshmi:0"_s, 9, 0, 3, BookingState::Requested});
    market.setNow(SampleMarket::kNow);
    open(u"today"_s);
    const auto state = [&](const QString& booking) { return record<Booking>(market.booking(booking)).state; };
    press(card(u"meera:rival"_s), u"approveButton"_s);
    ASSERT_EQ(state(u"ananya:requested"_s), BookingState::Declined);
    ASSERT_TRUE(stage().lastUndo());
    stage().lastUndo()();
    settleEvents();
    EXPECT_EQ(state(u"meera:rival"_s), BookingState::Requested);
    EXPECT_EQ(state(u"ananya:requested"_s), BookingState::Requested) << "with all that it did to others";
    EXPECT_TRUE(stage().shows(card(u"meera:rival"_s)));
    EXPECT_TRUE(stage().failures().isEmpty());
}

TEST_F(ArtisanToday, AnAnswerThatHasLeftIsNotTakenBack)
{
    open(u"today"_s);
    press(card(u"vikram:requested"_s), u"declineButton"_s);
    press(card(u"vikram:requested"_s), u"confirmDeclineButton"_s);
    const auto undo = stage().lastUndo();
    ASSERT_TRUE(undo);
    workspace->letHeldGo();
    undo();
    settleEvents();
    EXPECT_EQ(record<Booking>(market.booking(u"vikram:requested"_s)).state, BookingState::Declined);
    ASSERT_EQ(stage().failures().size(), 1);
    EXPECT_EQ(stage().failures().front().code, u"too_late_to_undo"_s);
}

TEST_F(ArtisanToday, OfflineAnswersAreKept)
{
    workspace->setOffline(true);
    open(u"today"_s);
    EXPECT_TRUE(stage().shows(u"offlineLine"_s));
    press(card(u"ananya:requested"_s), u"approveButton"_s);
    EXPECT_EQ(record<Booking>(market.booking(u"ananya:requested"_s)).state, BookingState::Confirmed);
    EXPECT_TRUE(stage().said().front().contains(u"when you are online again"_s));
    stage().shoot(u"artisan-today-offline"_s);
    workspace->setOffline(false);
    settleEvents();
    EXPECT_FALSE(stage().shows(u"offlineLine"_s));
}

TEST_F(ArtisanToday, ARefusalByTheServerIsSaidAtTheRequest)
{
    open(u"today"_s);
    workspace->refuseNext({ErrorDomain::Rule, u"full"_s, u"All seats at this time are taken."_s, false});
    press(card(u"ananya:requested"_s), u"approveButton"_s);
    workspace->letHeldGo();
    EXPECT_TRUE(waitUntil([&] { return stage().shows(card(u"ananya:requested"_s)); }))
        << "the request is back";
    const bool inlineOrSaid = stage().shows(u"requestError"_s) || !stage().failures().isEmpty();
    EXPECT_TRUE(inlineOrSaid);
}

TEST_F(ArtisanToday, WorkshopsThatAreOverCanBeMarkedHere)
{
    const auto booking = record<Booking>(market.booking(u"meera:today"_s));
    market.setNow(booking.endAt + kMinute);
    open(u"today"_s);
    stage().click(u"completeButton_"_s + booking.id.toText());
    EXPECT_EQ(record<Booking>(booking.id).state, BookingState::Completed);
    const QString earned = stage().named<QLabel>(u"weekEarnings"_s)->text();
    EXPECT_EQ(earned, formatMoneyShort(booking.total)) << "nothing else was completed this week";
}

TEST_F(ArtisanToday, ANewArtisanIsLedThroughTheFirstSteps)
{
    const Id newcomer = Market::id(u"newcomer"_s);
    ASSERT_TRUE(market.runAsMarketplace(u"user.register", {{u"user"_s, newcomer.toText()},
                                                           {u"email"_s, u"new@example.in"_s},
                                                           {u"name"_s, u"Kavita Devi"_s},
                                                           {u"artisan"_s, true},
                                                           {u"craft"_s, u"Dhokra"_s},
                                                           {u"city"_s, u"Bastar"_s},
                                                           {u"state"_s, u"22"_s}}));
    actAs(newcomer);
    open(u"today"_s);
    EXPECT_TRUE(stage().shows(u"firstSteps"_s));
    stage().shoot(u"artisan-today-new"_s);
    stage().click(u"step_service"_s);
    ASSERT_EQ(stage().visited().size(), 1);
    EXPECT_EQ(stage().visited().front(), (views::Destination{u"services"_s, u"new"_s}));
}

} // namespace
