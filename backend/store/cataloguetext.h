// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storetypes.h"
#include "models/sql/database.h"

/// The words of the public catalogue, for clients that do not hold all of it. On the database's thread,
/// inside the caller's transaction.
namespace karigar::backend::catalogue {

/// Adds or replaces the words of a record; `rid` is its row.
Result<void> put(sql::Database& database, Kind kind, qint64 rid, const QJsonObject& doc);
Result<void> erase(sql::Database& database, Kind kind, qint64 rid);
/// Records that have every word (the last ones may be unfinished), best first.
Result<std::vector<SearchHit>> search(sql::Database& database, const QString& words, int limit);

} // namespace karigar::backend::catalogue
