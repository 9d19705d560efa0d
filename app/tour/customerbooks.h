// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/stage.h"

namespace karigar::tour {

/// From the search on to a paid time: the first of the day so many days ahead.
Step asks(Stage& stage, QString service, int daysAhead);

} // namespace karigar::tour
