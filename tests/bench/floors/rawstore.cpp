// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floors/rawstore.h"

#include "models/domain/records/booking.h"
#include "models/sql/recordschema.h"
#include "tests/bench/floors/rawdatabase.h"
#include "tests/bench/timing.h"

namespace karigar::bench::floors {

double bulkInsert(const std::string& path, const std::string& hexKey, const std::vector<RawRow>& rows,
                  size_t rowsPerCommit)
{
    sqlite3* const db = openRaw(path, hexKey);
    execRaw(db, sql::tableSql(Booking::spec()));
    const Stopwatch watch;
    sqlite3_stmt* const put = prepareRaw(db, putSqlRaw("booking"));
    sqlite3_int64 seq = 0;
    for (const RawRow& row : rows) {
        if (static_cast<size_t>(seq) % rowsPerCommit == 0)
            execRaw(db, seq == 0 ? "BEGIN IMMEDIATE" : "COMMIT; BEGIN IMMEDIATE");
        sqlite3_bind_text(put, 1, row.id.data(), static_cast<int>(row.id.size()), SQLITE_STATIC);
        sqlite3_bind_int64(put, 2, ++seq);
        sqlite3_bind_text(put, 3, row.doc.data(), static_cast<int>(row.doc.size()), SQLITE_STATIC);
        expectRaw(db, sqlite3_step(put), SQLITE_DONE);
        sqlite3_reset(put);
    }
    execRaw(db, "COMMIT");
    const double ms = watch.ms();
    sqlite3_finalize(put);
    sqlite3_close_v2(db);
    return ms;
}

double pointReads(const std::string& path, const std::string& hexKey, const std::vector<RawRow>& rows,
                  const std::vector<size_t>& order)
{
    sqlite3* const db = openRaw(path, hexKey);
    sqlite3_stmt* const find = prepareRaw(db, "SELECT rid, seq, doc FROM booking WHERE id = ?");
    size_t bytes = 0;
    double us = 0;
    for (int pass = 0; pass < 2; ++pass) { // the first fills the page cache
        const Stopwatch watch;
        for (const size_t n : order) {
            sqlite3_bind_text(find, 1, rows[n].id.data(), static_cast<int>(rows[n].id.size()), SQLITE_STATIC);
            expectRaw(db, sqlite3_step(find), SQLITE_ROW);
            const std::string doc(reinterpret_cast<const char*>(sqlite3_column_text(find, 2)),
                                  static_cast<size_t>(sqlite3_column_bytes(find, 2)));
            bytes += doc.size() + static_cast<size_t>(sqlite3_column_int64(find, 1) & 1);
            sqlite3_reset(find);
        }
        us = watch.ms() * 1000 / static_cast<double>(order.size());
    }
    sqlite3_finalize(find);
    sqlite3_close_v2(db);
    return bytes > 0 ? us : 0;
}

} // namespace karigar::bench::floors
