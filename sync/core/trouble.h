// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

namespace karigar::sync {

/// Why a lane is not going on.
struct Trouble {
    bool local = false; ///< the cache said so, not the network
    Error error;
};

} // namespace karigar::sync
