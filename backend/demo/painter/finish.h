// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last pass over a drawn picture: bends it a little as a hand or a fold of cloth would, adds thread,
// grain, side light and a darker edge. One pass over the pixels, because two hundred pictures are drawn at
// demo creation. Pure function, any thread. Lengths are pixels of the finished picture.

#include <QImage>

#include <cstdint>

namespace karigar::demo {

struct Finish {
    double grain = 0.05;   ///< share of brightness that flickers from pixel to pixel
    double weave = 0.0;    ///< depth of the over-and-under of threads
    int threadWidth = 3;   ///< pixels per thread
    double folds = 0.0;    ///< 0 flat .. 1 gathered cloth
    double wobble = 1.4;   ///< how far a straight line may wander
    double vignette = 0.3; ///< how much darker the corners are
};

/// `image` must be Format_RGB32.
QImage finishPicture(const QImage& image, const Finish& finish, std::uint64_t seed);

} // namespace karigar::demo
