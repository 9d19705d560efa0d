// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/navrail.h"
#include "ui/shared/paymentschip.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace karigar::ui;

TEST(PaymentsChip, ShowsWhereNoRealMoneyMoves)
{
    NavRail rail;
    PaymentsChip* chip = rail.paymentsChip();
    EXPECT_TRUE(chip->isHidden()) << "nobody knows yet";
    for (const QString& mode : {u"test"_s, u"sandbox"_s}) {
        chip->setMode(mode);
        EXPECT_FALSE(chip->isHidden());
    }
    EXPECT_EQ(chip->accessibleName(), u"Test payments"_s);
    const int wide = chip->sizeHint().width();
    rail.setFolded(true);
    EXPECT_LT(chip->sizeHint().width(), wide);
    EXPECT_EQ(chip->accessibleName(), u"Test payments"_s) << "also where there is no room for the words";
    for (const QString& mode : {u"live"_s, u"off"_s, QString()}) {
        chip->setMode(mode);
        EXPECT_TRUE(chip->isHidden());
    }
}
