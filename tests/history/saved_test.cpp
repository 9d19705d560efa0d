// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/history/savedfilters.h"
#include "tests/history/historystage.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

using views::HistoryFilter;
using views::HistoryOf;
using views::SavedFilters;

namespace {

struct Saved : testing::Test, HistoryStage {
    std::unique_ptr<SavedFilters> open(Party side, HistoryOf of = HistoryOf::Bookings)
    {
        auto saved =
            std::make_unique<SavedFilters>(farida, views::HistoryScope{of, side, market.farida}, nullptr);
        settleEvents();
        return saved;
    }
    HistoryFilter everyPart() const
    {
        HistoryFilter filter;
        filter.text = u"नीला tile"_s;
        filter.types = {u"refund"_s};
        filter.states = {u"confirmed"_s, u"payment:captured"_s};
        filter.dayOf = views::DayOf::Effect;
        filter.period = views::Period::Between;
        filter.from = QDate(2026, 4, 1);
        filter.to = QDate(2026, 9, 30);
        filter.service = {market.service(u"lakshmi:0"_s), u"Bowl"_s};
        filter.customer = {market.ananya, u"Ananya"_s};
        filter.artisan = {market.lakshmi, u"Lakshmi"_s};
        filter.booking = {market.booking(u"ananya:first"_s), u"Tile"_s};
        filter.least = Money{1};
        filter.most = Money{9007199254740993};
        return filter;
    }
};

} // namespace

TEST_F(Saved, EveryPartSurvivesReopening)
{
    EXPECT_EQ(open(Party::Admin)->save(u"  Autumn   refunds "_s, everyPart()), QString());
    const auto again = open(Party::Admin);
    ASSERT_EQ(again->all().size(), 1U);
    EXPECT_EQ(again->all().front().name, u"Autumn refunds"_s);
    EXPECT_EQ(again->all().front().filter, everyPart());
    EXPECT_TRUE(open(Party::Artisan)->all().empty()) << "each mode has its own";
    EXPECT_TRUE(open(Party::Admin, HistoryOf::Transactions)->all().empty()) << "and each list";
}

TEST_F(Saved, AreReplacedRenamedAndDeletedByName)
{
    HistoryFilter cancelled;
    cancelled.states = {u"cancelled"_s};
    const auto saved = open(Party::Admin);
    EXPECT_FALSE(saved->save(u"   "_s, cancelled).isEmpty()) << "a name is needed";
    ASSERT_EQ(saved->save(u"Mine"_s, everyPart()), QString());
    ASSERT_EQ(saved->save(u"MINE"_s, cancelled), QString());
    ASSERT_EQ(saved->all().size(), 1U) << "the same name replaces";
    EXPECT_EQ(saved->all().front().filter, cancelled);
    ASSERT_EQ(saved->save(u"Other"_s, everyPart()), QString());
    EXPECT_FALSE(saved->rename(u"Other"_s, u"mine"_s).isEmpty()) << "taken";
    EXPECT_EQ(saved->rename(u"Other"_s, u"Autumn"_s), QString());
    saved->remove(u"mine"_s);
    const auto again = open(Party::Admin);
    ASSERT_EQ(again->all().size(), 1U);
    EXPECT_EQ(again->all().front().name, u"Autumn"_s);
}

TEST_F(Saved, WhatCannotBeReadIsLeftOutAndWhatCanIsKept)
{
    farida.saveNote(
        u"filters/bookings/desk"_s,
        uR"([{"name":"bad","filter":{"period":"decade"}},{"name":"good","filter":{"text":"a"}},7])"_s);
    const auto saved = open(Party::Admin);
    ASSERT_EQ(saved->all().size(), 1U);
    EXPECT_EQ(saved->all().front().name, u"good"_s);
}

TEST_F(Saved, HasARoomThatEnds)
{
    const auto saved = open(Party::Admin);
    for (int i = 0; i < SavedFilters::kMost; ++i)
        ASSERT_EQ(saved->save(u"filter %1"_s.arg(i), everyPart()), QString());
    EXPECT_FALSE(saved->save(u"one more"_s, everyPart()).isEmpty());
}

} // namespace karigar::test
