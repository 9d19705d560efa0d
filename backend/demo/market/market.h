// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/options.h"

#include <functional>

namespace karigar::demo {

/// What was made, for whoever asked for it.
struct Made {
    int artisans = 0;
    int customers = 0;
    int bookings = 0;
    int reviews = 0;
    int refused = 0;     ///< by the rulebook, as in life: a full workshop, an answer too late
    Millis painting = 0; ///< how long it took
    Millis playing = 0;
    QStringList emails;
};

/// Makes the data folder of a karigar-server: `options.data`, which must not exist, with marketplace.sqlite,
/// attachments/ and provider.json (see writeProviderBook()). It appears whole or not at all. The same seed,
/// size and present give the same records, byte for byte. Blocks; says what it is doing through `say`, from
/// any thread.
Result<Made> makeMarket(const Options& options, const std::function<void(const QString&)>& say);

} // namespace karigar::demo
