// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/query.h"
#include "models/domain/rules/machine.h"
#include "models/views/history/historyfilter.h"

namespace karigar::views {

enum class HistoryOf { Bookings, Transactions };

/// Whose history it is. The customer and the artisan see their own; for the desk (Party::Admin) `person` does
/// not count.
struct HistoryScope {
    HistoryOf of = HistoryOf::Bookings;
    Party side = Party::Customer;
    Id person;
};

/// One kind's part of a history: what to ask the cache for, newest first.
struct HistorySource {
    Query query;
    QLatin1String at;     ///< the field of the document that the order follows
    QLatin1String amount; ///< column to sum up
};

/// The parts of a history that a filter leaves: none for a kind that it rules out. The words of the filter
/// are not in it: they are for the full-text search, whose finds are then held against these queries. Pure.
///
/// Orders follow an index in every mode, so that the first page of 100,000 records is as quick as of ten:
/// everybody's by the time a record was begun, one person's bookings by the workshop's.
std::vector<HistorySource> historySources(const HistoryScope& scope, const HistoryFilter& filter, Millis now);

/// The types that a side has: disputes are between the desk and the banks, payouts concern the artisans.
QStringList transactionTypes(Party side);

} // namespace karigar::views
