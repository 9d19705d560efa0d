// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floors/rawsync.h"

#include "models/sql/recordschema.h"
#include "tests/bench/floors/rawdatabase.h"
#include "tests/bench/timing.h"

#include <simdjson.h>
#include <unordered_map>
#include <zstd.h>

namespace karigar::bench::floors {

namespace {

constexpr size_t kPagesPerCommit = 5;

using Puts = std::unordered_map<std::string_view, sqlite3_stmt*>;

Puts makeTables(sqlite3* db)
{
    Puts puts;
    for (const KindSpec& spec : allKinds()) {
        execRaw(db, sql::tableSql(spec));
        puts[spec.table] = prepareRaw(db, putSqlRaw(spec.table));
    }
    execRaw(db, "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1, "
                "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\")");
    execRaw(db, "INSERT INTO search(search, rank) VALUES('pgsz', 3900)");
    return puts;
}

void insertPage(sqlite3* db, simdjson::ondemand::parser& parser, const simdjson::padded_string_view& text,
                const Puts& puts)
{
    simdjson::ondemand::document page = parser.iterate(text);
    for (simdjson::ondemand::object change : page["changes"].get_array()) {
        const std::int64_t seq = change["seq"];
        const std::string_view kind = change["kind"];
        const std::string_view id = change["id"];
        const std::string_view doc = change["doc"].get_object().value().raw_json();
        sqlite3_stmt* const put = puts.at(kind);
        sqlite3_bind_text(put, 1, id.data(), static_cast<int>(id.size()), SQLITE_STATIC);
        sqlite3_bind_int64(put, 2, seq);
        sqlite3_bind_text(put, 3, doc.data(), static_cast<int>(doc.size()), SQLITE_STATIC);
        expectRaw(db, sqlite3_step(put), SQLITE_DONE);
        sqlite3_reset(put);
    }
}

std::string textOf(const std::vector<const char*>& paths)
{
    std::string sql = "concat_ws(' '";
    for (const char* path : paths)
        sql.append(", doc->>'").append(path).append("'");
    return paths.empty() ? "''" : sql + ")";
}

void buildIndexes(sqlite3* db)
{
    execRaw(db, "BEGIN IMMEDIATE");
    execRaw(db, "INSERT INTO search(search, rank) VALUES('hashsize', 67108864)");
    for (const KindSpec& spec : allKinds()) {
        for (const IndexSpec& index : spec.indexes)
            execRaw(db, sql::indexSql(spec, index));
        if (!spec.titlePaths.empty())
            execRaw(db, "INSERT INTO search(rowid, title, body) SELECT " +
                            std::to_string(static_cast<std::int64_t>(spec.kind) << 40) + " | rid, " +
                            textOf(spec.titlePaths) + ", " + textOf(spec.bodyPaths) + " FROM \"" +
                            spec.table + "\" ORDER BY rid");
    }
    execRaw(db, "COMMIT");
}

} // namespace

double firstSync(const std::string& path, const std::string& hexKey, const std::vector<std::string>& pages)
{
    const Stopwatch watch;
    sqlite3* const db = openRaw(path, hexKey);
    const Puts puts = makeTables(db);
    simdjson::ondemand::parser parser;
    std::string text;
    for (size_t n = 0; n < pages.size(); ++n) {
        if (n % kPagesPerCommit == 0)
            execRaw(db, n == 0 ? "BEGIN IMMEDIATE" : "COMMIT; BEGIN IMMEDIATE");
        const auto size = ZSTD_getFrameContentSize(pages[n].data(), pages[n].size());
        text.resize(size + simdjson::SIMDJSON_PADDING);
        ZSTD_decompress(text.data(), size, pages[n].data(), pages[n].size());
        insertPage(db, parser, simdjson::padded_string_view(text.data(), size, text.size()), puts);
    }
    execRaw(db, "COMMIT");
    buildIndexes(db);
    const double ms = watch.ms();
    for (const auto& [kind, put] : puts)
        sqlite3_finalize(put);
    sqlite3_close_v2(db);
    return ms;
}

} // namespace karigar::bench::floors
