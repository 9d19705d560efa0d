// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/query.h"
#include "models/sql/database.h"

namespace karigar::sql {

/// `SELECT <columns> FROM ... WHERE ... ORDER BY ... LIMIT`, prepared and bound. Queries of the same shape
/// share one prepared statement. `columns` is SQL and never comes from outside; the query's column names are
/// checked. Documents leave out empty strings, so Equal to an empty string finds the missing ones.
Result<Statement> prepareQuery(Database& database, const Query& query, std::string_view columns);
/// The same without order and limit, for counts and sums.
Result<Statement> prepareAggregate(Database& database, const Query& query, std::string_view columns);

} // namespace karigar::sql
