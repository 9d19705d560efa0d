// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/customerstage.h"

#include <gtest/gtest.h>
#include <QTest>

using namespace Qt::StringLiterals;

namespace karigar::test {

TEST(ArtisanPage, ShowsWorkServicesPolicyAndReviews)
{
    CustomerStage c;
    const auto page = c.show(u"artisan"_s, c.market.lakshmi.toText());
    EXPECT_TRUE(page->shows(u"portfolioTile_0"_s));
    EXPECT_TRUE(page->shows(u"portfolioTile_4"_s));
    const QString words = page->words();
    for (const char16_t* expected :
         {u"Lakshmi Prajapat", u"Jaipur, Rajasthan", u"speaks Hindi, English, Marwari", u"₹6,500",
          u"2 h 30 min", u"the kiln misses her"})
        EXPECT_TRUE(words.contains(QString::fromUtf16(expected))) << qPrintable(words);
    page->shoot(u"artisan"_s);
    page->click(u"seeTimesButton_"_s + c.market.service(u"lakshmi:0"_s).toText());
    EXPECT_EQ(page->visited().back(),
              (views::Destination{u"book"_s, c.market.service(u"lakshmi:0"_s).toText()}));
}

TEST(ArtisanPage, APictureEnlargesAndTurnsByKeyboard)
{
    CustomerStage c;
    const auto page = c.show(u"artisan"_s, c.market.lakshmi.toText());
    page->click(u"portfolioTile_1"_s);
    ASSERT_TRUE(page->shows(u"portfolioViewer"_s));
    QWidget* viewer = page->named(u"portfolioViewer"_s);
    EXPECT_TRUE(viewer->accessibleDescription().startsWith(u"Picture 2 of 6"_s));
    QTest::keyClick(viewer, Qt::Key_Right);
    EXPECT_TRUE(viewer->accessibleDescription().startsWith(u"Picture 3 of 6"_s));
    page->shoot(u"artisan-picture"_s);
    QTest::keyClick(viewer, Qt::Key_Escape);
    EXPECT_FALSE(page->shows(u"portfolioViewer"_s));
    page->click(u"portfolioTile_0"_s);
    EXPECT_TRUE(page->page().goBack()) << "going back closes the picture first";
    EXPECT_FALSE(page->page().goBack());
}

TEST(ArtisanPage, KeepsAFavouriteAndFollowsNews)
{
    CustomerStage c;
    const auto page = c.show(u"artisan"_s, c.market.irfan.toText());
    page->click(u"keepArtisanButton"_s);
    EXPECT_TRUE(page->words().contains(u"Favourite"_s));
    auto service = c.market.records().get<Service>(c.market.service(u"irfan:0"_s));
    service.price = Money::rupees(2350);
    c.market.put(service);
    EXPECT_TRUE(waitUntil([&] { return page->words().contains(u"₹2,350"_s); }));
}

TEST(ArtisanPage, SaysWhenTheArtisanIsNotThere)
{
    CustomerStage c;
    const auto page = c.show(u"artisan"_s, Market::id(u"nobody"_s).toText());
    EXPECT_TRUE(page->shows(u"artisanMissing"_s));
}

} // namespace karigar::test
