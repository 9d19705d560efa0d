// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/people.h"
#include "backend/demo/market/pictures.h"
#include "backend/demo/market/stage.h"

namespace karigar::demo {

/// Lets everybody join when they do: accounts that all open with the one hash, profiles, opening hours,
/// workshops, portfolios. People, options and sizes outlive the play.
void planOpenings(Agenda& agenda, const People& people, const Options& options, const PictureSizes& sizes,
                  const QByteArray& passwordHash);

} // namespace karigar::demo
