// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/artisan/stage.h"
#include "ui/shared/recordlist.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanPeople : testing::Test, ArtisanStage {};

TEST_F(ArtisanPeople, CustomersAreCountedAndLeadToTheirBookings)
{
    open(u"customers"_s);
    auto* list = stage().named<ui::RecordList>(u"customerList"_s);
    ASSERT_EQ(list->model()->rowCount(), 4) << "Ananya, Vikram, Meera and David";
    stage().shoot(u"artisan-customers"_s);
    stage().type(u"customerSearch"_s, u"meera"_s);
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    Q_EMIT list->opened(list->model()->index(0, 0));
    EXPECT_EQ(stage().visited().back(), (views::Destination{u"bookings"_s, market.meera.toText()}));
    stage().type(u"customerSearch"_s, u"zzz"_s);
    EXPECT_TRUE(waitUntil([&] { return stage().shows(u"customersNone"_s); }));
}

TEST_F(ArtisanPeople, ReviewsShowStarsWordsAndAnswers)
{
    open(u"reviews"_s);
    const QString words = stage().words();
    EXPECT_TRUE(words.contains(u"4.7"_s)) << "5, 5 and 4";
    EXPECT_TRUE(words.contains(u"Tell her the kiln misses her."_s));
    EXPECT_TRUE(stage().shows(u"review_"_s + market.booking(u"ananya:first"_s).toText()));
    stage().shoot(u"artisan-reviews"_s);
}

} // namespace
