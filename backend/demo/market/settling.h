// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/market/people.h"
#include "backend/demo/market/stage.h"

namespace karigar::demo {

/// The gateway settles on working days with the marketplace's bank; twice a month the desk pays artisans what
/// is due.
void planSettlements(Agenda& agenda, const People& people, const Options& options);

} // namespace karigar::demo
