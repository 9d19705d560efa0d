// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC // declares sqlite3_key
#include "tests/bench/floors/rawdatabase.h"

#include <cstdio>
#include <cstdlib>

namespace karigar::bench::floors {

void expectRaw(sqlite3* db, int result, int wanted)
{
    if (result == wanted)
        return;
    std::fprintf(stderr, "karigar-bench floor: SQLite %d: %s\n", result, sqlite3_errmsg(db));
    std::exit(1);
}

void execRaw(sqlite3* db, const std::string& sql)
{
    expectRaw(db, sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
}

sqlite3* openRaw(const std::string& path, const std::string& hexKey)
{
    sqlite3* db = nullptr;
    expectRaw(db,
              sqlite3_open_v2(path.c_str(), &db,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr),
              SQLITE_OK);
    if (!hexKey.empty()) {
        const std::string key = "x'" + hexKey + "'";
        expectRaw(db, sqlite3_key(db, key.data(), static_cast<int>(key.size())), SQLITE_OK);
    }
    execRaw(db, "PRAGMA temp_store=MEMORY");
    execRaw(db, "PRAGMA journal_mode=WAL");
    execRaw(db, "PRAGMA cache_size=-65536");
    execRaw(db, "PRAGMA synchronous=NORMAL");
    return db;
}

sqlite3_stmt* prepareRaw(sqlite3* db, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    expectRaw(db, sqlite3_prepare_v3(db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
              SQLITE_OK);
    return statement;
}

std::string putSqlRaw(const char* table)
{
    return std::string("INSERT INTO \"") + table +
           "\"(id, seq, doc) VALUES(?, ?, ?) ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, doc = "
           "excluded.doc";
}

} // namespace karigar::bench::floors
