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

/// Merging waits until this many rows have gathered, and then takes a few milliseconds.
constexpr qint64 kTidyAfter = 16;
constexpr qint64 kMergedPages = 100;

Result<void> setAutomatic(sql::Database& database, bool on)
{
    return database.exec(on ? "INSERT INTO search(search, rank) VALUES('automerge', 4)"
                            : "INSERT INTO search(search, rank) VALUES('automerge', 0)");
}

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
    ++m_touched;
    return statement.bindAll(rid).run();
}

Result<void> SearchIndex::erase(Kind kind, qint64 rid)
{
    if (m_put[static_cast<size_t>(kind) - 1].empty())
        return {};
    KARIGAR_TRY(auto statement, m_database.prepare("DELETE FROM search WHERE rowid = ?"));
    ++m_touched;
    return statement.bindAll(rowId(kind, rid)).run();
}

Result<void> SearchIndex::rebuild()
{
    KARIGAR_CHECK(m_database.exec("INSERT INTO search(search) VALUES('delete-all')"));
    KARIGAR_CHECK(setAutomatic(m_database, true));
    for (const KindSpec& spec : allKinds())
        if (isSearchable(spec))
            KARIGAR_CHECK(m_database.exec(fillSql(spec, "INSERT") + " ORDER BY rid"));
    m_touched = 0;
    return setAutomatic(m_database, false);
}

Result<void> SearchIndex::tidy()
{
    if (m_touched < kTidyAfter)
        return {};
    const qint64 pages = kMergedPages + m_touched;
    m_touched = 0;
    KARIGAR_TRY(auto merge, m_database.prepare("INSERT INTO search(search, rank) VALUES('merge', ?)"));
    return merge.bindAll(pages).run();
}

} // namespace karigar::store
