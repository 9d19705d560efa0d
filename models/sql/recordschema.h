// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/kind.h"
#include "models/sql/database.h"

namespace karigar::sql {

/// The tables of all kinds as KindSpec describes them, made true in a file: one table a kind, `(rid, id, seq,
/// doc)`, and its indexes. A kind's columns are expressions over the document, written `doc->>'$.path'` in
/// queries and indexes alike. They are not generated columns, because SQLite then visits the table for every
/// row even when the index holds all that is asked for (measured: 25 times slower over 10,000 rows). So a new
/// column needs nothing, and a new or changed index no migration: reconcileRecords() compares and alters the
/// difference.
enum class SecondaryIndexes { Build, Defer };

/// In one transaction unless the caller has begun one. Deferred indexes are neither built nor dropped.
Result<void> reconcileRecords(Database& database, SecondaryIndexes indexes = SecondaryIndexes::Build);
/// For a bulk load, and to end it; `id` stays indexed.
Result<void> dropSecondaryIndexes(Database& database);
Result<void> buildSecondaryIndexes(Database& database);

std::string tableSql(const KindSpec& spec);
/// The expression for a column of a kind, "id", "seq" or "rid"; empty for any other name.
std::string columnSql(Kind kind, std::string_view column);
std::string indexSql(const KindSpec& spec, const IndexSpec& index);

} // namespace karigar::sql
