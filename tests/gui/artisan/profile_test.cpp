// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/portfolioitem.h"
#include "tests/gui/artisan/stage.h"
#include "ui/artisan/picturefile.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace karigar;
using namespace karigar::test;

namespace {

struct ArtisanProfilePage : testing::Test, ArtisanStage {
    std::vector<PortfolioItem> portfolio()
    {
        Query query = Query::of(Kind::PortfolioItem);
        query.equal("artisan", market.lakshmi).by("position");
        std::vector<PortfolioItem> items;
        for (const QJsonObject& doc : market.records().matching(query))
            items.push_back(fromJson<PortfolioItem>(doc).value());
        return items;
    }
};

TEST_F(ArtisanProfilePage, TheStoryIsSavedAndCanBeTakenBack)
{
    open(u"profile"_s);
    const auto before = record<ArtisanProfile>(market.lakshmi);
    stage().shoot(u"artisan-profile"_s);
    stage().named<QPlainTextEdit>(u"bioField"_s)->setPlainText(u"Blue is a way of breathing."_s);
    settleEvents();
    EXPECT_TRUE(stage().shows(u"profileDraftLine"_s));
    stage().click(u"saveProfileButton"_s);
    const auto after = record<ArtisanProfile>(market.lakshmi);
    EXPECT_EQ(after.bio, u"Blue is a way of breathing."_s);
    EXPECT_EQ(after.ratingCount, before.ratingCount);
    EXPECT_EQ(after.languages, before.languages);
    EXPECT_FALSE(stage().shows(u"profileDraftLine"_s));
    ASSERT_TRUE(stage().lastUndo());
    stage().lastUndo()();
    settleEvents();
    EXPECT_EQ(record<ArtisanProfile>(market.lakshmi).bio, before.bio);
}

TEST_F(ArtisanProfilePage, AnEmptyCityIsSaidAtItsField)
{
    open(u"profile"_s);
    stage().named<QLineEdit>(u"cityField"_s)->clear();
    stage().click(u"saveProfileButton"_s);
    EXPECT_TRUE(stage().named(u"cityField"_s)->property("invalid").toBool());
    EXPECT_TRUE(stage().words().contains(u"Please name the city."_s));
    EXPECT_FALSE(record<ArtisanProfile>(market.lakshmi).city.isEmpty());
}

TEST_F(ArtisanProfilePage, PicturesJoinThePortfolioWithTheirCaptions)
{
    const size_t before = portfolio().size();
    picturesChosen = {pictureFile({2400, 1200}, u"one.png"_s), pictureFile({300, 200}, u"two.png"_s)};
    open(u"profile"_s, u"portfolio"_s);
    stage().shoot(u"artisan-portfolio"_s);
    stage().click(u"addPortfolioButton"_s);
    ASSERT_TRUE(waitUntil([&] { return stage().shows(u"captionField_1"_s); }));
    stage().named<QLineEdit>(u"captionField_0"_s)->setText(u"A long dish"_s);
    stage().shoot(u"artisan-portfolio-new"_s);
    stage().click(u"confirmPortfolioButton"_s);
    ASSERT_TRUE(waitUntil([&] { return portfolio().size() == before + 2; }));
    bool captioned = false;
    for (const PortfolioItem& item : portfolio())
        captioned = captioned || item.caption == u"A long dish"_s;
    EXPECT_TRUE(captioned);
    EXPECT_FALSE(stage().shows(u"newPictures"_s));
}

TEST_F(ArtisanProfilePage, ARemovedPictureCanBePutBack)
{
    open(u"profile"_s, u"portfolio"_s);
    const auto before = portfolio();
    ASSERT_FALSE(before.empty());
    stage().click(u"removePortfolioButton_"_s + before.front().id.toText());
    EXPECT_EQ(portfolio().size(), before.size() - 1);
    ASSERT_TRUE(stage().lastUndo());
    stage().lastUndo()();
    settleEvents();
    ASSERT_EQ(portfolio().size(), before.size());
    EXPECT_EQ(portfolio().back().picture, before.front().picture);
    EXPECT_EQ(portfolio().back().caption, before.front().caption);
}

TEST_F(ArtisanProfilePage, GuestsSeeWhatIsTyped)
{
    open(u"profile"_s, u"preview"_s);
    stage().shoot(u"artisan-profile-preview"_s);
    stage().named<QPlainTextEdit>(u"bioField"_s)->setPlainText(u"Seen before it is saved."_s);
    settleEvents();
    EXPECT_TRUE(stage().words().contains(u"Seen before it is saved."_s));
}

TEST_F(ArtisanProfilePage, AFileThatIsNoPictureIsRefusedInWords)
{
    QFile file(folder() + u"/notes.png"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    const auto converted = ui::artisan::convertPicture(file.fileName());
    ASSERT_FALSE(converted.has_value());
    EXPECT_EQ(converted.error().code, u"bad_picture"_s);
    picturesChosen = {file.fileName()};
    open(u"profile"_s, u"portfolio"_s);
    stage().click(u"addPortfolioButton"_s);
    EXPECT_TRUE(waitUntil([&] { return stage().shows(u"portfolioError"_s); }));
}

} // namespace
