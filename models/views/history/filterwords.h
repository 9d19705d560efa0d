// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/history/historysources.h"

namespace karigar::views {

/// One part of a filter as its chip says it, and the filter without it.
struct FilterChip {
    QString key; ///< "period", "state.confirmed", "customer": for object names
    QString words;
    HistoryFilter without;
};

/// What narrows a history, but for the words that stand in the search field. Pure.
std::vector<FilterChip> filterChips(const HistoryFilter& filter, HistoryOf of);

QString periodWords(Period period);
/// "Booked" or "Takes place"; of transactions "Begun" and "Took effect".
QString dayOfWords(DayOf dayOf, HistoryOf of);

} // namespace karigar::views
