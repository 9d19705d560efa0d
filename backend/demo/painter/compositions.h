// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One composition per craft family, each filling the 1200 x 800 drawing board. Internal to the painter; any
// thread with its own Board.

#include "backend/demo/painter/brushwork.h"

namespace karigar::demo {

// ceramics.cpp
void drawBluePottery(Board& b);
void drawGlazedPottery(Board& b);
void drawBlackPottery(Board& b);
void drawTiles(Board& b);
// animals.cpp
QPainterPath horsePath();    ///< about 300 x 420, standing on the origin
QPainterPath elephantPath(); ///< about 420 x 320, standing on the origin
QPainterPath birdPath();     ///< about 240 x 150 around the origin
QPainterPath fishPath();     ///< about 400 x 180 around the origin
void drawTerracotta(Board& b);
void drawDhokra(Board& b);
void drawPuppet(Board& b);
// prints.cpp
void drawBlockPrint(Board& b);
void drawAjrakh(Board& b);
void drawBandhani(Board& b);
void drawLeather(Board& b);
// weaves.cpp
void drawIkat(Board& b);
void drawPaisley(Board& b);
void drawSilk(Board& b);
void drawBamboo(Board& b);
void drawBasketry(Board& b);
// stitches.cpp
void drawPhulkari(Board& b);
void drawKantha(Board& b);
void drawWhitework(Board& b);
// metal.cpp
void drawBidri(Board& b);
void drawBrass(Board& b);
void drawMirror(Board& b);
void drawStone(Board& b);
// wood.cpp
void drawLacquerToys(Board& b);
void drawPapierMache(Board& b);
void drawWoodCarving(Board& b);
// paintings.cpp
void drawMadhubani(Board& b);
void drawWarli(Board& b);
void drawGond(Board& b);
void drawAipan(Board& b);
// scrolls.cpp
void drawTanjore(Board& b);
void drawPattachitra(Board& b);
void drawTreeOfLife(Board& b);
void drawMiniature(Board& b);
// rooms.cpp: `swatch` is the craft's own piece, hung or laid out in the scene
void drawBench(Board& b, const QImage& swatch);
void drawRoom(Board& b, const QImage& swatch);

} // namespace karigar::demo
