// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/painter/families.h"

#include "backend/demo/painter/compositions.h"

#include <algorithm>
#include <iterator>

namespace karigar::demo {

namespace {

Palette colours(QRgb ground, QRgb deep, QRgb main, QRgb second, QRgb light, QRgb accent)
{
    return {QColor(ground), QColor(deep), QColor(main), QColor(second), QColor(light), QColor(accent)};
}

constexpr Finish kGlazed{.grain = 0.05, .wobble = 1.0, .vignette = 0.34};
constexpr Finish kPaper{.grain = 0.09, .wobble = 1.7, .vignette = 0.22};
constexpr Finish kCloth{
    .grain = 0.06, .weave = 0.16, .threadWidth = 2, .folds = 0.22, .wobble = 1.8, .vignette = 0.28};
constexpr Finish kDrape{
    .grain = 0.04, .weave = 0.1, .threadWidth = 2, .folds = 0.72, .wobble = 1.2, .vignette = 0.32};
constexpr Finish kCoarse{
    .grain = 0.07, .weave = 0.26, .threadWidth = 3, .folds = 0.14, .wobble = 1.6, .vignette = 0.26};
constexpr Finish kStony{.grain = 0.22, .wobble = 1.4, .vignette = 0.4};

const std::vector<FamilyStyle>& styles()
{
    using enum CraftFamily;
    static const std::vector<FamilyStyle> table{
        {BluePottery, u"blue-pottery", drawBluePottery,
         colours(0xD9C3A0, 0x14286B, 0x1F4FB0, 0x1FA3B5, 0xF4F6F2, 0xE8B93C), kGlazed},
        {GlazedPottery, u"glazed-pottery", drawGlazedPottery,
         colours(0xC7B79C, 0x27404A, 0x2E6F8E, 0x6E9B5B, 0xF2EBDC, 0xC96A32), kGlazed},
        {BlackPottery, u"black-pottery", drawBlackPottery,
         colours(0xC2A684, 0x1C1A1A, 0x2B2827, 0x4A4643, 0xC9CBCA, 0x9B5B36), kGlazed},
        {Terracotta,
         u"terracotta",
         drawTerracotta,
         colours(0xD8B48A, 0x5C2413, 0xB9552B, 0xD98A54, 0xF0D6B0, 0x8A2F1A),
         {.grain = 0.12, .wobble = 1.4, .vignette = 0.34}},
        {Tiles, u"tiles", drawTiles, colours(0xEDE7DA, 0x10306E, 0x1E55A8, 0x5A93CF, 0xF6F3EA, 0xE0A92E),
         kGlazed},
        {BlockPrint, u"block-print", drawBlockPrint,
         colours(0xEFE2C8, 0x23211F, 0xA8281E, 0x2F5D50, 0xF7EEDC, 0xD9962B), kCloth},
        {Ajrakh, u"ajrakh", drawAjrakh, colours(0x1B2A5A, 0x14214B, 0x8C1C1F, 0x29489A, 0xEFE4CC, 0x0E0F18),
         kCloth},
        {Ikat, u"ikat", drawIkat, colours(0x7A1226, 0x1C1320, 0xC92F2B, 0x1F6B57, 0xF2E5CA, 0xE5A72F),
         kCoarse},
        {Paisley, u"paisley", drawPaisley,
         colours(0x6A1528, 0x2A1330, 0xB8432F, 0x2F6B6A, 0xEFD9A6, 0xE0A245), kDrape},
        {Bandhani, u"bandhani", drawBandhani,
         colours(0xB5122F, 0x4C0A2E, 0xD8342A, 0x2E7A4A, 0xFBEBD0, 0xF3BE3C), kDrape},
        {Silk, u"silk", drawSilk, colours(0x2C6E63, 0x3A0D1E, 0x8E1B3B, 0x3E9C7E, 0xF6E7BD, 0xD8A437),
         kDrape},
        {Phulkari, u"phulkari", drawPhulkari,
         colours(0x8E2A22, 0x3D1320, 0xE8A12D, 0xD8447C, 0xF5E3B8, 0x2E8B6E), kCoarse},
        {Kantha, u"kantha", drawKantha, colours(0xF0E7D4, 0x2B2A44, 0xB3262F, 0x1F5FA0, 0xFFFFFF, 0x2F8A55),
         kCloth},
        {Whitework, u"whitework", drawWhitework,
         colours(0xA9C8CC, 0x4F7F88, 0xF0F4EE, 0xDCE9E6, 0xFFFFFF, 0xE4C66E), kCloth},
        {Bidri, u"bidri", drawBidri, colours(0xB98C62, 0x17161A, 0x26242A, 0x4B4A52, 0xE2E5E6, 0xA83A28),
         kGlazed},
        {Brass, u"brass", drawBrass, colours(0x7B3B32, 0x4A2A0C, 0xD2A03A, 0xB67A2B, 0xF7E3A1, 0x8E2A1E),
         kGlazed},
        {Dhokra,
         u"dhokra",
         drawDhokra,
         colours(0x5D6B58, 0x2B1A0B, 0xB98232, 0x8A5A24, 0xF0D08A, 0xE3B65A),
         {.grain = 0.1, .wobble = 1.6, .vignette = 0.4}},
        {Mirror, u"mirror", drawMirror, colours(0x33564C, 0x59370F, 0xC9993B, 0xA6742A, 0xF6E2A6, 0xA8281E),
         kGlazed},
        {LacquerToys, u"lacquer-toys", drawLacquerToys,
         colours(0xE7D3A6, 0x27506B, 0xD23B2A, 0xF0A81F, 0xF9EBC6, 0x2F8C56), kGlazed},
        {PapierMache, u"papier-mache", drawPapierMache,
         colours(0xCDB58C, 0x14384A, 0x8E1F2E, 0x1F6A5B, 0xF7EBCB, 0xE0B03F), kGlazed},
        {WoodCarving,
         u"wood-carving",
         drawWoodCarving,
         colours(0x8A5A34, 0x3A2012, 0x7A4A28, 0x9C6A3C, 0xC99A63, 0x5E3419),
         {.grain = 0.08, .wobble = 1.0, .vignette = 0.38}},
        {Bamboo,
         u"bamboo",
         drawBamboo,
         colours(0xD8BC82, 0x4A3214, 0xC99B4E, 0xB5853C, 0xEFD9A2, 0x8A2B22),
         {.grain = 0.08, .wobble = 1.8, .vignette = 0.32}},
        {Basketry,
         u"basketry",
         drawBasketry,
         colours(0xC9D0BC, 0x5A431E, 0x2F7A68, 0xC44A7A, 0xE3C583, 0xB5302C),
         {.grain = 0.09, .wobble = 1.2, .vignette = 0.3}},
        {Madhubani, u"madhubani", drawMadhubani,
         colours(0xF0E0BE, 0x221A17, 0xC4302B, 0x2E7D5B, 0xFBF3DC, 0xE79A22), kPaper},
        {Warli,
         u"warli",
         drawWarli,
         colours(0x8A4A2C, 0x5E2E1A, 0xA8623A, 0x3F2114, 0xF7F0E2, 0xE7C79A),
         {.grain = 0.13, .wobble = 1.8, .vignette = 0.3}},
        {Gond, u"gond", drawGond, colours(0xF5E4BC, 0x1E1A22, 0xC8412E, 0x1F7C86, 0xFFF6DC, 0xE5A021),
         kPaper},
        {Tanjore,
         u"tanjore",
         drawTanjore,
         colours(0x8E1B22, 0x45101A, 0xA31D28, 0x1E7A55, 0xFFF4D2, 0xDBA638),
         {.grain = 0.04, .wobble = 0.8, .vignette = 0.3}},
        {Pattachitra, u"pattachitra", drawPattachitra,
         colours(0xEFD9A4, 0x1F1A1C, 0xB8292A, 0x2C6E63, 0xFFF3D6, 0xE39A2C), kPaper},
        {TreeOfLife, u"tree-of-life", drawTreeOfLife,
         colours(0xEFE1C4, 0x2A1C18, 0x9E2B25, 0x3E5F8A, 0xF6EBD2, 0xC98A2B), kCloth},
        {Rogan, u"rogan", drawTreeOfLife, colours(0x1B1C2B, 0xE6D9B0, 0xD8432F, 0x2FA38A, 0xFFF3C8, 0xF0B22E),
         kCloth},
        {Miniature, u"miniature", drawMiniature,
         colours(0xE8DFC4, 0x1D3A4A, 0x7FA053, 0x4E86B4, 0xF3E7C8, 0xD29A34), kPaper},
        {Puppet,
         u"puppet",
         drawPuppet,
         colours(0xF3D08A, 0x4A200F, 0xB52A1F, 0x2B6B4A, 0xF2B95A, 0xE8891F),
         {.grain = 0.07, .wobble = 1.5, .vignette = 0.42}},
        {Leather,
         u"leather",
         drawLeather,
         colours(0xC9B08A, 0x4A2413, 0xA7622F, 0x8A3F20, 0xE0B070, 0xB3231F),
         {.grain = 0.11, .wobble = 1.2, .vignette = 0.34}},
        {Stone, u"stone", drawStone, colours(0x8D8A83, 0x3F3E3C, 0x77746E, 0x8F8B83, 0xC6C2B8, 0x5E5B55),
         kStony},
        {Aipan,
         u"aipan",
         drawAipan,
         colours(0x9E2F22, 0x6A1A16, 0xB84A34, 0xD98A54, 0xFBF3E4, 0xF0C04A),
         {.grain = 0.12, .wobble = 1.7, .vignette = 0.28}},
    };
    return table;
}

} // namespace

const FamilyStyle& familyStyle(CraftFamily family)
{
    // The table lists the families in the enumeration's order.
    return styles().at(static_cast<std::size_t>(family));
}

const std::vector<CraftFamily>& allCraftFamilies()
{
    static const std::vector<CraftFamily> all = [] {
        std::vector<CraftFamily> out;
        std::transform(styles().begin(), styles().end(), std::back_inserter(out),
                       [](const FamilyStyle& style) { return style.family; });
        return out;
    }();
    return all;
}

QString craftFamilyName(CraftFamily family)
{
    return QString::fromUtf16(familyStyle(family).name);
}

std::optional<CraftFamily> craftFamilyFromName(const QString& name)
{
    for (const FamilyStyle& style : styles())
        if (name == QStringView(style.name))
            return style.family;
    return std::nullopt;
}

} // namespace karigar::demo
