// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/stage.h"

namespace karigar::tour {

/// On the artisan's page: the workshop's calendar, a day so many days ahead, the n-th time of it.
Step picksTime(Stage& stage, QString service, int daysAhead, int slot);
/// From a picked time to a paid one.
Step pays(Stage& stage);
/// All of it, from the search on.
Step asks(Stage& stage, QString service, int daysAhead, int slot);

} // namespace karigar::tour
