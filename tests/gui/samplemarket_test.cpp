// SPDX-License-Identifier: GPL-3.0-or-later
// The market that page tests stand on: it must hold what they look for, and a workspace must behave like the
// real one.
#include "models/domain/records/allrecords.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace karigar::test {

TEST(SampleMarket, HoldsBookingsInEveryStateTheRulesReach)
{
    SampleMarket market;
    const std::pair<const char16_t*, BookingState> wanted[]{
        {u"ananya:first", BookingState::Completed},     {u"ananya:declined", BookingState::Declined},
        {u"ananya:expired", BookingState::Expired},     {u"ananya:withdrawn", BookingState::Withdrawn},
        {u"ananya:confirmed", BookingState::Confirmed}, {u"ananya:requested", BookingState::Requested},
        {u"ananya:cancelled", BookingState::Cancelled}};
    for (const auto& [label, state] : wanted)
        EXPECT_EQ(market.records().get<Booking>(market.booking(QString::fromUtf16(label))).state, state);
    EXPECT_EQ(market.records().all(Kind::Service).size(), 14u);
    EXPECT_EQ(market.records().sum(Query::of(Kind::LedgerEntry), u"amount"_s), 0);
}

TEST(SampleMarket, AWorkspaceSeesOnlyItsPerson)
{
    SampleMarket market;
    MapWorkspace ananya(market, market.ananya);
    MapWorkspace farida(market, market.farida);
    qint64 own = -1;
    qint64 all = -1;
    ananya.count(Query::of(Kind::Booking), &market, [&](qint64 n) { own = n; });
    farida.count(Query::of(Kind::Booking), &market, [&](qint64 n) { all = n; });
    EXPECT_EQ(own, -1) << "answers come later, as from the real one";
    ASSERT_TRUE(waitUntil([&] { return all >= 0; }));
    EXPECT_EQ(own, 9);
    EXPECT_EQ(all, 20);
}

TEST(SampleMarket, ARefusedCommandIsUndoneAndKept)
{
    SampleMarket market;
    MapWorkspace workspace(market, market.ananya);
    workspace.refuseNext({ErrorDomain::Rule, u"late"_s, u"Too late."_s, false});
    std::optional<Result<void>> outcome;
    workspace.submit(u"favourite.set"_s, {{u"artisan"_s, market.irfan.toText()}, {u"keep"_s, true}}, &market,
                     [&](const Result<qint64>& n) {
                         ASSERT_TRUE(n);
                         workspace.whenSettled(*n, &market, [&](const Result<void>& r) { outcome = r; });
                     });
    const Id favourite = Favourite::idFor(market.ananya, market.irfan);
    EXPECT_TRUE(market.records().find(Kind::Favourite, favourite).value()) << "shown at once";
    ASSERT_TRUE(waitUntil([&] { return outcome.has_value(); }));
    EXPECT_FALSE(outcome->has_value());
    EXPECT_FALSE(market.records().find(Kind::Favourite, favourite).value());
    EXPECT_EQ(workspace.syncStatus().refused, 1);
}

TEST(SampleMarket, OfflineCommandsWaitAndRowsSaySo)
{
    SampleMarket market;
    MapWorkspace workspace(market, market.ananya);
    workspace.setOffline(true);
    workspace.submit(u"favourite.set"_s, {{u"artisan"_s, market.irfan.toText()}, {u"keep"_s, true}}, &market,
                     [](const Result<qint64>&) {});
    settleEvents();
    EXPECT_EQ(workspace.syncStatus().waiting, 1);
    bool waiting = false;
    workspace.find(Kind::Favourite, Favourite::idFor(market.ananya, market.irfan), &market,
                   [&](const std::optional<views::Row>& row) { waiting = row && row->waiting; });
    ASSERT_TRUE(waitUntil([&] { return waiting; }));
    workspace.setOffline(false);
    EXPECT_EQ(workspace.syncStatus().waiting, 0);
}

} // namespace karigar::test
