// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/booking.h"
#include "models/domain/records/ledgerentry.h"
#include "tests/gui/artisan/stage.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanBookings : testing::Test, ArtisanStage {
    bool enabled(const QString& name) { return stage().named<QAbstractButton>(name)->isEnabled(); }
};

TEST_F(ArtisanBookings, ARequestShowsEverythingNeededToDecide)
{
    const Id id = market.booking(u"ananya:requested"_s);
    open(u"bookings"_s, id.toText());
    const QString words = stage().words();
    EXPECT_TRUE(words.contains(u"Ananya Rao"_s));
    EXPECT_TRUE(words.contains(u"Answer within"_s));
    EXPECT_TRUE(words.contains(u"We would love to try the copper green."_s));
    EXPECT_TRUE(words.contains(u"Vikram Shah asks for"_s));
    EXPECT_TRUE(words.contains(u"Lapses without an answer"_s));
    EXPECT_TRUE(stage().shows(u"approveButton"_s));
    EXPECT_TRUE(stage().shows(u"declineButton"_s));
    EXPECT_FALSE(stage().shows(u"completeButton"_s));
    EXPECT_FALSE(stage().shows(u"openChatButton"_s));
    stage().shoot(u"artisan-booking-request"_s);
    stage().click(u"approveButton"_s);
    EXPECT_EQ(record<Booking>(id).state, BookingState::Confirmed);
    EXPECT_FALSE(stage().shows(u"approveButton"_s)) << "the machine offers it no longer";
    EXPECT_TRUE(stage().shows(u"openChatButton"_s));
}

TEST_F(ArtisanBookings, ATimeFromTheCalendarIsProposedHere)
{
    const Id id = market.booking(u"meera:today"_s);
    const auto booking = record<Booking>(id);
    open(u"bookings"_s, u"%1/propose/%2"_s.arg(id.toText()).arg(booking.startAt + 2 * kDay));
    ASSERT_TRUE(waitUntil([&] { return stage().shows(u"sendChangeButton"_s); }));
    stage().click(u"sendChangeButton"_s);
    ASSERT_EQ(workspace->submitted(), QStringList{u"change.propose"_s});
    EXPECT_EQ(workspace->lastArgs().value(u"booking"_s).toString(), id.toText());
    EXPECT_EQ(workspace->lastArgs().value(u"startAt"_s).toInteger(), booking.startAt + 2 * kDay);
}

TEST_F(ArtisanBookings, ASlowAnswerIsMarkedWaiting)
{
    workspace->holdCommands(true);
    open(u"bookings"_s, market.booking(u"ananya:requested"_s).toText());
    stage().click(u"approveButton"_s);
    EXPECT_TRUE(stage().named(u"bookingState"_s)->accessibleName().contains(u"waiting"_s) ||
                stage().words().contains(u"waiting"_s));
    workspace->settleAll();
    settleEvents();
    EXPECT_FALSE(stage().named(u"bookingState"_s)->accessibleName().contains(u"waiting"_s));
}

TEST_F(ArtisanBookings, ASessionThatWaitsForGuestsMayTakePlaceAnyway)
{
    const Id id = market.booking(u"ananya:confirmed"_s);
    auto booking = record<Booking>(id);
    booking.decideRunAt = booking.startAt - kHour;
    market.put(booking);
    open(u"bookings"_s, id.toText());
    EXPECT_TRUE(stage().shows(u"letRunHint"_s));
    stage().shoot(u"artisan-booking-undecided"_s);
    stage().click(u"letRunButton"_s);
    EXPECT_EQ(workspace->submitted().back(), u"session.run"_s);
    EXPECT_EQ(record<Booking>(id).decideRunAt, 0);
    EXPECT_FALSE(stage().shows(u"letRunButton"_s));
}

TEST_F(ArtisanBookings, CompletingIsPossibleFromTheStartOn)
{
    const Id id = market.booking(u"ananya:confirmed"_s);
    const auto booking = record<Booking>(id);
    open(u"bookings"_s, id.toText());
    EXPECT_TRUE(stage().shows(u"completeButton"_s));
    EXPECT_FALSE(enabled(u"completeButton"_s));
    EXPECT_TRUE(stage().words().contains(u"once it has started"_s));
    stage().shoot(u"artisan-booking-confirmed"_s);

    market.setNow(booking.startAt);
    open(u"bookings"_s, id.toText());
    EXPECT_TRUE(enabled(u"completeButton"_s));
    stage().click(u"completeButton"_s);
    EXPECT_EQ(record<Booking>(id).state, BookingState::Completed);
}

TEST_F(ArtisanBookings, CancellingSaysWhatItDoesToTheGuest)
{
    const Id id = market.booking(u"ananya:confirmed"_s);
    const auto booking = record<Booking>(id);
    open(u"bookings"_s, id.toText());
    stage().click(u"cancelBookingButton"_s);
    ASSERT_TRUE(waitUntil([&] { return stage().words().contains(u"gets everything back"_s); }));
    EXPECT_FALSE(stage().shows(u"cancelSeatsBox"_s));
    stage().shoot(u"artisan-booking-cancel"_s);
    stage().click(u"keepBookingButton"_s);
    EXPECT_FALSE(stage().shows(u"cancelPanel"_s));
    stage().click(u"cancelBookingButton"_s);
    stage().click(u"confirmCancelButton"_s);
    ASSERT_TRUE(waitUntil([&] { return record<Booking>(id).state == BookingState::Cancelled; }));
    EXPECT_EQ(record<Booking>(id).refunded, booking.total);
    EXPECT_EQ(record<Booking>(id).reasonCode, EndReason::ArtisanUnwell);
}

TEST_F(ArtisanBookings, AGuestWhoDoesNotComeIsMarkedAfterAGraceAndCanBeForgiven)
{
    const Id id = market.booking(u"ananya:confirmed"_s);
    const auto booking = record<Booking>(id);
    open(u"bookings"_s, id.toText());
    EXPECT_FALSE(stage().shows(u"noShowButton"_s));
    market.setNow(booking.startAt + kMinute);
    open(u"bookings"_s, id.toText());
    EXPECT_TRUE(stage().shows(u"noShowButton"_s));
    EXPECT_FALSE(enabled(u"noShowButton"_s));
    market.setNow(booking.startAt + 15 * kMinute);
    open(u"bookings"_s, id.toText());
    EXPECT_TRUE(enabled(u"noShowButton"_s));
    stage().shoot(u"artisan-booking-noshow"_s);
    stage().click(u"noShowButton"_s);
    EXPECT_EQ(record<Booking>(id).state, BookingState::NoShow);
    EXPECT_FALSE(stage().shows(u"noShowButton"_s));
    stage().click(u"completeButton"_s);
    EXPECT_EQ(record<Booking>(id).state, BookingState::Completed);
}

TEST_F(ArtisanBookings, WhatTheRulesRefuseIsSaidInPlace)
{
    const Id id = market.booking(u"ananya:requested"_s);
    open(u"bookings"_s, id.toText());
    market.setNow(record<Booking>(id).decideBy + kMinute);
    stage().click(u"approveButton"_s);
    EXPECT_EQ(record<Booking>(id).state, BookingState::Requested);
    EXPECT_TRUE(stage().shows(u"bookingError"_s));
    EXPECT_TRUE(stage().words().contains(u"The time to answer this request has passed."_s));
}

TEST_F(ArtisanBookings, FilterSearchAndOnePersonsBookings)
{
    open(u"bookings"_s);
    auto* list = stage().named<ui::RecordList>(u"bookingList"_s);
    EXPECT_EQ(list->model()->rowCount(), 3);
    stage().shoot(u"artisan-bookings"_s);
    stage().click(u"bookingFilter.3"_s);
    auto* history = stage().named<ui::RecordList>(u"bookingHistoryList"_s);
    const int all = history->model()->rowCount();
    EXPECT_GT(all, 6);
    EXPECT_FALSE(list->isVisible()) << "one list at a time";
    stage().shoot(u"artisan-bookings-all"_s);
    stage().type(u"bookingHistorySearch"_s, u"Vikram"_s);
    EXPECT_TRUE(waitUntil([&] { return history->model()->rowCount() == 3; }));
    stage().type(u"bookingHistorySearch"_s, u"nobody at all"_s);
    EXPECT_TRUE(waitUntil([&] { return stage().shows(u"bookingHistoryNoMatch"_s); }));
    stage().click(u"bookingHistoryClearAll"_s);
    EXPECT_TRUE(waitUntil([&] { return history->model()->rowCount() == all; }));

    open(u"bookings"_s, market.meera.toText());
    ASSERT_TRUE(waitUntil([&] { return stage().shows(u"bookingHistory.chip.customer"_s); }));
    EXPECT_TRUE(stage().words().contains(u"Guest: Meera Nair"_s));
    auto* hers = stage().named<ui::RecordList>(u"bookingHistoryList"_s);
    EXPECT_TRUE(waitUntil([&] { return hers->model()->rowCount() == 3; }));
    stage().click(u"bookingHistory.chip.customer"_s);
    EXPECT_TRUE(waitUntil([&] { return hers->model()->rowCount() == all; }));
}

TEST_F(ArtisanBookings, FiltersAreSetSavedAndUsedAgain)
{
    open(u"bookings"_s);
    stage().click(u"bookingFilter.3"_s);
    stage().click(u"bookingHistoryFilters"_s);
    EXPECT_TRUE(stage().shows(u"bookingHistoryDrawer"_s));
    stage().click(u"bookingHistory.state.completed"_s);
    auto* list = stage().named<ui::RecordList>(u"bookingHistoryList"_s);
    EXPECT_TRUE(waitUntil([&] { return list->model()->rowCount() == 3; }));
    stage().type(u"bookingHistory.least"_s, u"2000"_s);
    EXPECT_TRUE(waitUntil([&] { return list->model()->rowCount() < 3; }));
    const int narrowed = list->model()->rowCount();
    stage().shoot(u"artisan-bookings-filters"_s);
    stage().type(u"bookingHistory.name"_s, u"Large ones"_s);
    stage().click(u"bookingHistory.save"_s);
    EXPECT_TRUE(stage().shows(u"bookingHistory.apply.0"_s));
    stage().click(u"bookingHistory.clear"_s);
    EXPECT_TRUE(waitUntil([&] { return list->model()->rowCount() > 6; }));

    open(u"bookings"_s);
    stage().click(u"bookingFilter.3"_s);
    stage().click(u"bookingHistoryFilters"_s);
    ASSERT_TRUE(waitUntil([&] { return stage().shows(u"bookingHistory.apply.0"_s); })) << "kept";
    stage().click(u"bookingHistory.apply.0"_s);
    auto* again = stage().named<ui::RecordList>(u"bookingHistoryList"_s);
    EXPECT_TRUE(waitUntil([&] { return again->model()->rowCount() == narrowed; }));
    EXPECT_TRUE(stage().shows(u"bookingHistory.chip.amount"_s));
    stage().click(u"bookingHistory.delete.0"_s);
    EXPECT_FALSE(stage().shows(u"bookingHistory.apply.0"_s));
    stage().lastUndo()();
    settleEvents();
    EXPECT_TRUE(stage().shows(u"bookingHistory.apply.0"_s)) << "deleting can be undone";
}

TEST_F(ArtisanBookings, AllOfThemAreSavedAsATable)
{
    open(u"bookings"_s);
    stage().click(u"bookingFilter.3"_s);
    const int all = stage().named<ui::RecordList>(u"bookingHistoryList"_s)->model()->rowCount();
    savePath = folder() + u"/bookings.csv"_s;
    stage().click(u"bookingHistoryExport"_s);
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(savePath); }));
    QFile file(savePath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\r\n"), all + 1);
}

} // namespace
