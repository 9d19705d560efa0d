// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/recordschema.h"

#include "models/sql/transaction.h"

#include <algorithm>

namespace karigar::sql {

namespace {

struct StoredIndex {
    std::string name;
    std::string sql;
};

struct StoredTable {
    std::string sql; ///< empty: not there
    std::vector<StoredIndex> indexes;
};

using StoredSchema = std::unordered_map<std::string, StoredTable>;

std::string quoted(std::string_view name)
{
    return std::string("\"").append(name).append("\"");
}

/// One read of the whole schema, because this runs at every start.
Result<StoredSchema> readSchema(Database& database)
{
    KARIGAR_TRY(auto rows, database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master "
                                            "WHERE sql IS NOT NULL AND type IN ('table', 'index')"));
    StoredSchema schema;
    while (true) {
        KARIGAR_TRY(const bool row, rows.step());
        if (!row)
            return schema;
        StoredTable& table = schema[std::string(rows.text(2))];
        if (rows.text(0) == "table")
            table.sql = rows.text(3);
        else
            table.indexes.push_back({std::string(rows.text(1)), std::string(rows.text(3))});
    }
}

Result<void> dropIndex(Database& database, const StoredIndex& index)
{
    return database.exec("DROP INDEX " + quoted(index.name));
}

Result<void> reconcileIndexes(Database& database, const KindSpec& spec, const StoredTable& table)
{
    std::vector<std::string> present;
    for (const StoredIndex& stored : table.indexes) {
        const bool right = std::any_of(spec.indexes.begin(), spec.indexes.end(),
                                       [&](const IndexSpec& i) { return stored.sql == indexSql(spec, i); });
        if (right) {
            present.push_back(stored.sql);
        } else {
            KARIGAR_CHECK(dropIndex(database, stored));
        }
    }
    for (const IndexSpec& index : spec.indexes) {
        const std::string sql = indexSql(spec, index);
        if (std::find(present.begin(), present.end(), sql) == present.end())
            KARIGAR_CHECK(database.exec(sql));
    }
    return {};
}

Result<void> reconcileAll(Database& database, StoredSchema& schema, SecondaryIndexes indexes)
{
    for (const KindSpec& spec : allKinds()) {
        StoredTable& table = schema[spec.table];
        if (table.sql.empty())
            KARIGAR_CHECK(database.exec(tableSql(spec)));
        if (indexes == SecondaryIndexes::Build)
            KARIGAR_CHECK(reconcileIndexes(database, spec, table));
    }
    return {};
}

/// Whether the file already is what this version describes, so that most starts write nothing.
bool isCurrent(const StoredSchema& schema, SecondaryIndexes indexes)
{
    for (const KindSpec& spec : allKinds()) {
        const auto found = schema.find(spec.table);
        if (found == schema.end() || found->second.sql.empty())
            return false;
        const StoredTable& table = found->second;
        if (indexes == SecondaryIndexes::Defer)
            continue;
        if (table.indexes.size() != spec.indexes.size())
            return false;
        for (const IndexSpec& index : spec.indexes)
            if (std::none_of(table.indexes.begin(), table.indexes.end(),
                             [&](const StoredIndex& s) { return s.sql == indexSql(spec, index); }))
                return false;
    }
    return true;
}

} // namespace

std::string columnSql(Kind kind, std::string_view column)
{
    for (const ColumnSpec& spec : kindSpec(kind).columns)
        if (column == spec.name)
            return std::string("doc->>'").append(spec.path).append("'");
    const bool own = column == "id" || column == "seq" || column == "rid";
    return own ? std::string(column) : std::string();
}

std::string tableSql(const KindSpec& spec)
{
    // An integer key of its own, because text keys in WITHOUT ROWID tables cost half as much again at ingest,
    // and search rows need a number.
    return "CREATE TABLE " + quoted(spec.table) +
           "(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL, doc TEXT NOT NULL) "
           "STRICT";
}

std::string indexSql(const KindSpec& spec, const IndexSpec& index)
{
    std::string sql = "CREATE INDEX " + quoted(index.name) + " ON " + quoted(spec.table) + "(";
    for (size_t i = 0; i < index.columns.size(); ++i)
        sql.append(i ? ", " : "").append(columnSql(spec.kind, index.columns[i]));
    return sql + ")";
}

Result<void> reconcileRecords(Database& database, SecondaryIndexes indexes)
{
    KARIGAR_TRY(StoredSchema schema, readSchema(database));
    if (isCurrent(schema, indexes))
        return {};
    if (database.inTransaction())
        return reconcileAll(database, schema, indexes);
    KARIGAR_TRY(auto transaction, Transaction::begin(database));
    KARIGAR_CHECK(reconcileAll(database, schema, indexes));
    return transaction.commit();
}

Result<void> dropSecondaryIndexes(Database& database)
{
    for (const KindSpec& spec : allKinds())
        for (const IndexSpec& index : spec.indexes)
            KARIGAR_CHECK(database.exec("DROP INDEX IF EXISTS " + quoted(index.name)));
    return {};
}

Result<void> buildSecondaryIndexes(Database& database)
{
    return reconcileRecords(database, SecondaryIndexes::Build);
}

} // namespace karigar::sql
