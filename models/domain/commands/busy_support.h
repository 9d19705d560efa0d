// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/busysource.h"

namespace karigar {

/// Makes the artisan's days say what `after` takes instead of what `before` took; either may be empty. Days
/// of the artisan's present zone; what the public sees are times, joined where they touch, without titles.
Result<void> reblock(Draft& draft, const Id& source, const std::vector<BusySpan>& before,
                     const std::vector<BusySpan>& after);

} // namespace karigar
