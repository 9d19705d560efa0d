// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgvalues.h"
#include "models/domain/base/error.h"
#include "models/domain/records/query.h"

namespace karigar::backend {

/// `SELECT <columns> FROM ... WHERE ... ORDER BY ... LIMIT` for PostgreSQL, as models/sql/querysql.h has it
/// for SQLite: missing values compare and order alike, and lists that are ordered at all end with the id.
Result<PgQuery> pgSelect(const Query& query, const std::string& columns);
/// The same without order and limit, for counts and sums.
Result<PgQuery> pgAggregate(const Query& query, const std::string& columns);

} // namespace karigar::backend
