// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/favourite.h"
#include "models/views/customer/discovermodel.h"
#include "tests/gui/customerstage.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace karigar::test {

TEST(Discover, ShowsWorkshopsWithPricePlaceAndNextDates)
{
    CustomerStage c;
    const auto page = c.show(u"discover"_s);
    const QString bowl = c.market.service(u"lakshmi:0"_s).toText();
    ASSERT_TRUE(page->shows(u"serviceCard_"_s + bowl));
    const QString spoken = page->named(u"serviceCard_"_s + bowl)->accessibleName();
    EXPECT_TRUE(spoken.contains(u"Jaipur"_s)) << qPrintable(spoken);
    EXPECT_TRUE(spoken.contains(u"₹1,500"_s));
    EXPECT_TRUE(spoken.contains(u"next free Thursday 19 November"_s)) << qPrintable(spoken);
    page->shoot(u"discover"_s);
}

TEST(Discover, FindsWhileTypingCorrectsSlipsAndKnowsCities)
{
    CustomerStage c;
    const auto page = c.show(u"discover"_s);
    page->type(u"discoverSearchField"_s, u"potery"_s);
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"correctionNote"_s); }));
    EXPECT_TRUE(page->words().contains(u"Showing results for “pottery”."_s));
    EXPECT_TRUE(page->shows(u"serviceCard_"_s + c.market.service(u"lakshmi:0"_s).toText()));
    EXPECT_TRUE(page->shows(u"artisanCard_"_s + c.market.lakshmi.toText()));
    EXPECT_FALSE(page->shows(u"serviceCard_"_s + c.market.service(u"ghulam:0"_s).toText()));
    page->shoot(u"discover-search"_s);
    page->type(u"discoverSearchField"_s, u"srinagar"_s);
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"artisanCard_"_s + c.market.ghulam.toText()); }));
    page->click(u"artisanCard_"_s + c.market.ghulam.toText());
    EXPECT_EQ(page->visited().back(), (views::Destination{u"artisan"_s, c.market.ghulam.toText()}));
}

TEST(Discover, ACraftFiltersAndNothingFoundOffersAWayOn)
{
    CustomerStage c;
    const auto page = c.show(u"discover"_s);
    page->click(u"craftChip_Bidri"_s);
    EXPECT_TRUE(page->shows(u"serviceCard_"_s + c.market.service(u"rehana:0"_s).toText()));
    EXPECT_FALSE(page->shows(u"serviceCard_"_s + c.market.service(u"lakshmi:0"_s).toText()));
    page->click(u"craftChip_Bidri"_s);
    page->type(u"discoverSearchField"_s, u"glass blowing"_s);
    ASSERT_TRUE(waitUntil([&] { return page->shows(u"nothingFound"_s); }));
    page->shoot(u"discover-nothing"_s);
    page->click(u"suggestion_Bidri"_s);
    EXPECT_TRUE(page->shows(u"serviceCard_"_s + c.market.service(u"rehana:0"_s).toText()));
}

TEST(Discover, TheHeartKeepsAnArtisanAtOnceAndOffline)
{
    CustomerStage c;
    c.workspace.setOffline(true);
    const auto page = c.show(u"discover"_s);
    EXPECT_TRUE(page->shows(u"offlineLine"_s));
    page->click(u"favouriteButton_"_s + c.market.service(u"irfan:0"_s).toText());
    EXPECT_TRUE(
        c.market.records().find(Kind::Favourite, Favourite::idFor(c.market.ananya, c.market.irfan)).value());
    EXPECT_TRUE(page->named(u"favouriteButton_"_s + c.market.service(u"irfan:1"_s).toText())
                    ->accessibleName()
                    .startsWith(u"Remove"_s));
    EXPECT_EQ(c.workspace.syncStatus().waiting, 1);
}

TEST(Discover, SaysThatTheCatalogueIsArriving)
{
    Market empty(SampleMarket::kNow);
    const Id person = Market::id(u"new"_s);
    ASSERT_TRUE(empty.runAsMarketplace(
        u"user.register",
        {{u"user"_s, person.toText()}, {u"email"_s, u"new@example.in"_s}, {u"name"_s, u"New"_s}}));
    MapWorkspace workspace(empty, person);
    const auto pages = ui::customerPages();
    PageStage page(pages.front(), workspace);
    EXPECT_TRUE(page.shows(u"catalogueArriving"_s));
    page.shoot(u"discover-arriving"_s);
}

TEST(Discover, TheModelKeepsTheRulesOfModels)
{
    CustomerStage c;
    views::DiscoverModel model(c.workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 14; }));
    model.setText(u"pottery"_s);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() > 0 && model.rowCount() < 14; }));
    model.setText({});
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 14; }));
}

} // namespace karigar::test
