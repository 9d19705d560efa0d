// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"
#include "models/views/history/historyfilter.h"

namespace karigar::views {

/// What a history can be narrowed to.
enum class PickOf { Service, Customer, Artisan, Booking };

/// Looks up people, workshops and bookings by words, among the bookings that this person has: nobody else can
/// be in their history. The words find the best bookings; without any the latest ones answer. Each name comes
/// once. `then` hears it unless `receiver` has gone.
void findPicks(Workspace& workspace, PickOf of, const QString& words, QObject* receiver,
               std::function<void(std::vector<HistoryPick>)> then);

} // namespace karigar::views
