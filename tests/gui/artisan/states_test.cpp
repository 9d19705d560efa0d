// SPDX-License-Identifier: GPL-3.0-or-later
// What every page has: a shape while it loads, something to say when empty, a readable offline state, names.
#include "tests/gui/artisan/stage.h"
#include "ui/artisan/pages.h"
#include "ui/shared/skeletonview.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanPages : testing::TestWithParam<const char*>, ArtisanStage {
    QString page() const { return QString::fromLatin1(GetParam()); }
    Id newcomer()
    {
        const Id id = Market::id(u"newcomer"_s);
        EXPECT_TRUE(market.runAsMarketplace(u"user.register", {{u"user"_s, id.toText()},
                                                               {u"email"_s, u"new@example.in"_s},
                                                               {u"name"_s, u"Kavita Devi"_s},
                                                               {u"artisan"_s, true},
                                                               {u"craft"_s, u"Dhokra"_s},
                                                               {u"city"_s, u"Bastar"_s},
                                                               {u"state"_s, u"22"_s}}));
        return id;
    }
};

TEST_P(ArtisanPages, LoadsInItsOwnShape)
{
    workspace->holdAnswers(true);
    open(page());
    auto* skeleton = stage().page().findChild<ui::SkeletonView*>();
    ASSERT_NE(skeleton, nullptr);
    EXPECT_TRUE(waitUntil([&] { return skeleton->isVisible() && skeleton->isDrawn(); }));
    workspace->holdAnswers(false);
    EXPECT_TRUE(waitUntil([&] { return !skeleton->isVisible(); }));
}

TEST_P(ArtisanPages, SaysWhatWillBeHereWhenThereIsNothing)
{
    actAs(newcomer());
    open(page());
    EXPECT_GT(stage().words().size(), 40);
    stage().shoot(u"artisan-empty-"_s + page());
}

TEST_P(ArtisanPages, StaysReadableOffline)
{
    open(page());
    const QString online = stage().words();
    workspace->setOffline(true);
    open(page());
    EXPECT_TRUE(stage().shows(u"offlineLine"_s));
    EXPECT_GE(stage().words().size(), online.size());
}

TEST_P(ArtisanPages, EveryControlHasAName)
{
    open(page());
    for (QWidget* widget : stage().page().findChildren<QWidget*>()) {
        const bool control =
            qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
            (qobject_cast<QLineEdit*>(widget) && widget->objectName() != u"qt_spinbox_lineedit"_s) ||
            qobject_cast<QPlainTextEdit*>(widget);
        if (!control || widget->isHidden() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        EXPECT_TRUE(named) << qPrintable(widget->objectName()) << " " << widget->metaObject()->className();
        EXPECT_FALSE(widget->objectName().isEmpty()) << qPrintable(widget->accessibleName());
    }
}

INSTANTIATE_TEST_SUITE_P(All, ArtisanPages,
                         testing::Values("today", "calendar", "bookings", "services", "availability",
                                         "earnings", "payments", "reviews", "customers", "profile"));

} // namespace
