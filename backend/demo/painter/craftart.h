// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws the demo marketplace's pictures: portfolio pieces, workbench and workshop scenes, and artisans'
// avatars. Pure functions of their arguments (same spec, same pixels), callable from any thread; they need
// neither a screen nor a QGuiApplication because no text is drawn. Sizes are pixels. Nothing here fails: a
// null size gives a null image; writing a file reports by its return value.

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace karigar::demo {

enum class CraftFamily {
    BluePottery,
    GlazedPottery,
    BlackPottery,
    Terracotta,
    Tiles,
    BlockPrint,
    Ajrakh,
    Ikat,
    Paisley,
    Bandhani,
    Silk,
    Phulkari,
    Kantha,
    Whitework,
    Bidri,
    Brass,
    Dhokra,
    Mirror,
    LacquerToys,
    PapierMache,
    WoodCarving,
    Bamboo,
    Basketry,
    Madhubani,
    Warli,
    Gond,
    Tanjore,
    Pattachitra,
    TreeOfLife,
    Rogan,
    Miniature,
    Puppet,
    Leather,
    Stone,
    Aipan,
};

enum class CraftScene {
    Piece,  ///< the finished thing
    Detail, ///< another piece, seen closer and in other colours
    Bench,  ///< tools and work in progress from above
    Room,   ///< the workshop: table, lamp, shelves of wares
};

struct CraftArt {
    CraftFamily family = CraftFamily::BluePottery;
    CraftScene scene = CraftScene::Piece;
    std::uint64_t seed = 1;
    QSize size{1200, 800};
};

struct AvatarArt {
    CraftFamily family = CraftFamily::BluePottery; ///< whose colours and pattern stand behind the figure
    bool woman = false;
    bool elder = false;
    std::uint64_t seed = 1;
    int side = 512;
};

QImage paintCraft(const CraftArt& spec);
QImage paintAvatar(const AvatarArt& spec);

/// JPEG bytes as the demo stores them: quality 82, less where that would pass 200 KB.
QByteArray encodeJpeg(const QImage& image);

const std::vector<CraftFamily>& allCraftFamilies();
/// The name used in the demo's resources, e.g. "blue-pottery".
QString craftFamilyName(CraftFamily family);
std::optional<CraftFamily> craftFamilyFromName(const QString& name);

} // namespace karigar::demo
