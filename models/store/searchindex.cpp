// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

namespace karigar::store {

namespace {

std::string textOf(const std::vector<const char*>& paths)
{
    if (paths.empty())
        return "''";
    std::string sql = "concat_ws(' '";
    for (const char* path : paths)
        sql.append(", doc->>'").append(path).append("'");
    return sql + ")";
}

std::string fillSql(const KindSpec& spec, const char* verb)
{
    const std::string base = std::to_string(SearchIndex::rowId(spec.kind, 0));
    return std::string(verb) + " INTO search(rowid, title, body) SELECT " + base + " | rid, " +
           textOf(spec.titlePaths) + ", " + textOf(spec.bodyPaths) + " FROM \"" + spec.table + "\"";
}

/// What FTS5 gathers in memory before it writes a segment; few large segments need little merging.
Result<void> setHashSize(sql::Database& database, int bytes)
{
    return database.exec("INSERT INTO search(search, rank) VALUES('hashsize', " + std::to_string(bytes) +
                         ")");
}

constexpr int kDefaultHashSize = 1024 * 1024;
constexpr int kBulkHashSize = 64 * 1024 * 1024;

} // namespace

SearchIndex::SearchIndex(sql::Database& database)
    : m_database(database)
{
    for (const KindSpec& spec : allKinds())
        m_put.push_back(isSearchable(spec) ? fillSql(spec, "REPLACE") + " WHERE rid = ?" : std::string());
}

Result<void> SearchIndex::put(Kind kind, qint64 rid)
{
    const std::string& sql = m_put[static_cast<size_t>(kind) - 1];
    if (sql.empty())
        return {};
    KARIGAR_TRY(auto statement, m_database.prepare(sql));
    return statement.bindAll(rid).run();
}

Result<void> SearchIndex::erase(Kind kind, qint64 rid)
{
    if (m_put[static_cast<size_t>(kind) - 1].empty())
        return {};
    KARIGAR_TRY(auto statement, m_database.prepare("DELETE FROM search WHERE rowid = ?"));
    return statement.bindAll(rowId(kind, rid)).run();
}

Result<void> SearchIndex::rebuild()
{
    KARIGAR_CHECK(m_database.exec("INSERT INTO search(search) VALUES('delete-all')"));
    KARIGAR_CHECK(setHashSize(m_database, kBulkHashSize));
    for (const KindSpec& spec : allKinds())
        if (isSearchable(spec))
            KARIGAR_CHECK(m_database.exec(fillSql(spec, "INSERT") + " ORDER BY rid"));
    return setHashSize(m_database, kDefaultHashSize);
}

} // namespace karigar::store
