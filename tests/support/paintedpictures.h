// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace karigar::test {

/// What a sample picture shows.
enum class Motif { Pottery, BlockPrint, Bidri, Toys, Madhubani, Pashmina, Face };

/// A small picture of a craft as PNG, 960 x 640 pixels, the same for the same seed.
QByteArray paintedPicture(Motif motif, quint32 seed);

} // namespace karigar::test
