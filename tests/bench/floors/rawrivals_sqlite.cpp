// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"
#include "tests/bench/floors/rawrivals.h"
#include "tests/bench/timing.h"

#include <map>
#include <sqlite3.h>

namespace karigar::bench::floors {

namespace {

class RawFile {
public:
    explicit RawFile(const std::string& path)
    {
        if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
            giveUp("the floor's file cannot be opened");
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA cache_size = -65536");
    }
    ~RawFile()
    {
        for (const auto& [sql, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    long long run(const char* sql, std::initializer_list<std::string> texts = {},
                  std::initializer_list<long long> numbers = {})
    {
        sqlite3_stmt*& statement = m_statements[sql];
        if (!statement && sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            giveUp(sqlite3_errmsg(m_handle));
        int index = 0;
        for (const std::string& text : texts)
            sqlite3_bind_text(statement, ++index, text.data(), static_cast<int>(text.size()), nullptr);
        for (const long long number : numbers)
            sqlite3_bind_int64(statement, ++index, number);
        const int code = sqlite3_step(statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            giveUp(sqlite3_errmsg(m_handle));
        const long long value = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
        sqlite3_reset(statement);
        return value;
    }

private:
    sqlite3* m_handle = nullptr;
    std::map<const char*, sqlite3_stmt*> m_statements;
};

void line(RawFile& file, const std::string& audience, const std::string& id, long long seq, int kind)
{
    file.run("INSERT OR IGNORE INTO audience(name) VALUES(?)", {audience});
    file.run(
        "DELETE FROM feed WHERE id = ? AND kind = ?2 AND aid = (SELECT aid FROM audience WHERE name = ?3)",
        {id, std::to_string(kind), audience});
    file.run("INSERT INTO feed(aid, id, seq, kind, rid, gone) "
             "VALUES((SELECT aid FROM audience WHERE name = ?1), ?2, ?3, ?4, 1, 0)",
             {audience, id}, {seq, kind});
}

void readAll(RawFile& file, const RawRivals& rivals, const RawHold& hold)
{
    file.run("SELECT outcome FROM command_log WHERE device = ? AND n = 1", {hold.device});
    file.run("SELECT doc FROM \"user\" WHERE id = ?", {hold.customer});
    file.run("SELECT doc FROM booking WHERE id = ?", {hold.booking});
    file.run("SELECT doc FROM payment WHERE id = ?", {hold.payment});
    file.run("SELECT doc FROM service WHERE id = ?", {rivals.service});
    file.run("SELECT doc FROM availability WHERE id = ?", {rivals.artisan});
    file.run("SELECT doc FROM occupancy WHERE id = ?", {rivals.occupancy});
}

void writeAll(RawFile& file, const RawRivals& rivals, const RawHold& hold, long long& seq)
{
    file.run("INSERT INTO booking(id, doc, seq) VALUES(?, ?, ?)", {hold.booking, rivals.bookingDoc}, {++seq});
    for (const std::string& audience :
         {"user:" + hold.customer, "user:" + rivals.artisan, std::string("operations")})
        line(file, audience, hold.booking, seq, 7);
    file.run("INSERT INTO payment(id, doc, seq) VALUES(?, ?, ?)", {hold.payment, rivals.paymentDoc}, {++seq});
    for (const std::string& audience :
         {"user:" + hold.customer, "user:" + rivals.artisan, std::string("operations")})
        line(file, audience, hold.payment, seq, 8);
    file.run("INSERT INTO occupancy(id, doc, seq) VALUES(?, ?, ?) "
             "ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, doc = excluded.doc",
             {rivals.occupancy, rivals.occupancyDoc}, {++seq});
    line(file, "catalogue", rivals.occupancy, seq, 6);
    file.run("INSERT INTO job(type, key, args, due) VALUES('payment.watch', ?, '{}', 9000000000000)",
             {"payment.watch:" + hold.payment});
    file.run("INSERT INTO job(type, key, args, due) VALUES('booking.expire', ?, '{}', 9000000000000)",
             {"booking.expire:" + hold.booking});
    file.run("INSERT INTO job(type, key, args, due) VALUES('stats.count', 'stats.count:bench', '{}', "
             "9000000000000) "
             "ON CONFLICT(key) DO UPDATE SET due = due WHERE state <> 'queued'");
    file.run("INSERT INTO audit_entry(id, doc, seq) VALUES(?, ?, ?)", {hold.audit, rivals.auditDoc}, {++seq});
    line(file, "operations", hold.audit, seq, 18);
}

} // namespace

RawResult rivalsOnSqlite(const std::string& path, const RawRivals& rivals, size_t perCommit)
{
    RawFile file(path);
    RawResult result;
    const Stopwatch watch;
    for (size_t i = 0; i < rivals.holds.size(); ++i) {
        const RawHold& hold = rivals.holds[i];
        if (i % perCommit == 0)
            file.run("BEGIN IMMEDIATE");
        long long seq = file.run("SELECT seq FROM feed_head");
        readAll(file, rivals, hold);
        const bool free = result.sold < rivals.seats;
        if (free) {
            ++result.sold;
            writeAll(file, rivals, hold, seq);
        }
        file.run("INSERT INTO command_log(device, outcome, n, seq) VALUES(?, ?, 1, ?)",
                 {hold.device, free ? rivals.outcome : rivals.refusal}, {seq});
        file.run("UPDATE feed_head SET seq = ?", {}, {seq});
        if ((i + 1) % perCommit == 0 || i + 1 == rivals.holds.size())
            file.run("COMMIT");
    }
    result.ms = watch.ms();
    return result;
}

} // namespace karigar::bench::floors
