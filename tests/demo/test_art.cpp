// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/content.h"
#include "backend/demo/painter/craftart.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

using namespace karigar::demo;

namespace {

QByteArray digest(const QImage& image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(image.constScanLine(y), image.width() * 4));
    return hash.result();
}

} // namespace

TEST(DemoArt, SameSeedSamePixelsOtherSeedOthers)
{
    for (const CraftFamily family : allCraftFamilies()) {
        SCOPED_TRACE(craftFamilyName(family).toStdString());
        const CraftArt one{family, CraftScene::Piece, 7, {300, 200}};
        const CraftArt other{family, CraftScene::Piece, 8, {300, 200}};
        EXPECT_EQ(digest(paintCraft(one)), digest(paintCraft(one)));
        EXPECT_NE(digest(paintCraft(one)), digest(paintCraft(other)));
    }
}

TEST(DemoArt, ScenesDifferAndHaveTheSizeAskedFor)
{
    CraftArt art{CraftFamily::Madhubani, CraftScene::Piece, 3, {300, 200}};
    QList<QByteArray> seen;
    for (const CraftScene scene :
         {CraftScene::Piece, CraftScene::Detail, CraftScene::Bench, CraftScene::Room}) {
        art.scene = scene;
        const QImage image = paintCraft(art);
        EXPECT_EQ(image.size(), art.size);
        EXPECT_FALSE(seen.contains(digest(image)));
        seen.append(digest(image));
    }
    EXPECT_TRUE(paintCraft({CraftFamily::Warli, CraftScene::Piece, 1, {0, 0}}).isNull());
}

TEST(DemoArt, AvatarsAreSquareAndTheirOwn)
{
    const AvatarArt one{CraftFamily::Bidri, true, false, 4, 128};
    AvatarArt other = one;
    other.seed = 5;
    EXPECT_EQ(paintAvatar(one).size(), QSize(128, 128));
    EXPECT_EQ(digest(paintAvatar(one)), digest(paintAvatar(one)));
    EXPECT_NE(digest(paintAvatar(one)), digest(paintAvatar(other)));
}

TEST(DemoArt, JpegsAreSmallEnoughToStore)
{
    const QByteArray jpeg =
        encodeJpeg(paintCraft({CraftFamily::Phulkari, CraftScene::Piece, 2, {1200, 800}}));
    EXPECT_TRUE(jpeg.startsWith("\xFF\xD8"));
    EXPECT_GT(jpeg.size(), 30 * 1024);
    EXPECT_LT(jpeg.size(), 260 * 1024);
}

TEST(DemoArt, EveryArtisanHasAPictureFamily)
{
    const auto content = loadDemoContent();
    ASSERT_TRUE(content.has_value());
    for (const DemoArtisan& a : content->artisans)
        EXPECT_TRUE(craftFamilyFromName(a.family).has_value()) << a.family.toStdString();
    for (const CraftFamily family : allCraftFamilies())
        EXPECT_EQ(craftFamilyFromName(craftFamilyName(family)), family);
}
