// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floors/rawpipeline.h"
#include "tests/bench/floors/rawrivals.h"
#include "tests/bench/timing.h"

#include <atomic>
#include <memory>
#include <thread>

namespace karigar::bench::floors {

namespace {

constexpr char kFeed[] = "INSERT INTO feed(audience, seq, kind, id, gone) "
                         "SELECT a, feed_number(p), k, i, false "
                         "FROM unnest($1::text[], $2::integer[], $3::integer[], $4::text[]) l(a, p, k, i) "
                         "ON CONFLICT(id, kind, audience) DO UPDATE SET seq = excluded.seq, gone = false";
constexpr char kJob[] = "INSERT INTO job(type, key, args, due) VALUES($1, $2, '{}', $3) "
                        "ON CONFLICT(key) DO UPDATE SET due = excluded.due";

void readAll(RawPipeline& pipe, const RawRivals& rivals, const RawHold& hold)
{
    pipe.send("BEGIN ISOLATION LEVEL READ COMMITTED");
    pipe.send("SELECT outcome FROM command_log WHERE device = $1 AND n = $2", {hold.device, "1"});
    pipe.send("SELECT doc FROM \"user\" WHERE id = $1", {hold.customer});
    pipe.send("SELECT doc FROM service WHERE id = $1", {rivals.service});
    pipe.send("SELECT doc FROM booking WHERE id = $1", {hold.booking});
    pipe.send("SELECT doc FROM payment WHERE id = $1", {hold.payment});
    pipe.finish();
    pipe.send("SELECT pg_advisory_xact_lock($1)", {std::to_string(rivals.calendarLock)});
    pipe.send("SELECT doc FROM service WHERE id = $1", {rivals.service});
    pipe.send("SELECT doc FROM availability WHERE id = $1", {rivals.artisan});
    pipe.finish();
    pipe.send("SELECT doc FROM occupancy WHERE id = $1", {rivals.occupancy});
    pipe.finish();
}

void writeAll(RawPipeline& pipe, const RawRivals& rivals, const RawHold& hold)
{
    pipe.send("INSERT INTO booking(id, seq, doc) VALUES($1, feed_number(1), $2)",
              {hold.booking, rivals.bookingDoc});
    pipe.send("INSERT INTO payment(id, seq, doc) VALUES($1, feed_number(2), $2)",
              {hold.payment, rivals.paymentDoc});
    pipe.send("INSERT INTO occupancy(id, seq, doc) VALUES($1, feed_number(3), $2) "
              "ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, doc = excluded.doc",
              {rivals.occupancy, rivals.occupancyDoc});
    const std::string customer = "user:" + hold.customer;
    const std::string artisan = "user:" + rivals.artisan;
    const std::string &b = hold.booking, &p = hold.payment;
    pipe.send(kFeed,
              {"{" + customer + "," + artisan + ",operations," + customer + "," + artisan +
                   ",operations,catalogue}",
               "{1,1,1,2,2,2,3}", "{7,7,7,8,8,8,6}",
               "{" + b + "," + b + "," + b + "," + p + "," + p + "," + p + "," + rivals.occupancy + "}"});
    pipe.send(kJob, {"payment.watch", "payment.watch:" + p, "9000000000000"});
    pipe.send(kJob, {"booking.expire", "booking.expire:" + b, "9000000000000"});
    pipe.send("UPDATE job SET due = 0 WHERE key = $1 AND state <> 'queued'", {"stats.count:bench"});
    pipe.send("INSERT INTO job(type, key, args, due) VALUES('stats.count', $1, '{}', 9000000000000) "
              "ON CONFLICT(key) DO NOTHING",
              {"stats.count:bench"});
    pipe.send("INSERT INTO audit_entry(id, seq, doc) VALUES($1, feed_number(4), $2)",
              {hold.audit, rivals.auditDoc});
    pipe.send(kFeed, {"{operations}", "{4}", "{18}", "{" + hold.audit + "}"});
}

bool holdOne(RawPipeline& pipe, const RawRivals& rivals, const RawHold& hold, int& left)
{
    readAll(pipe, rivals, hold);
    const bool free = left > 0; // under the lock
    if (free) {
        --left;
        writeAll(pipe, rivals, hold);
    }
    pipe.send("INSERT INTO command_log(device, n, seq, outcome) VALUES($1, 1, feed_number(5), $2)",
              {hold.device, free ? rivals.outcome : rivals.refusal});
    pipe.send("COMMIT");
    pipe.finish();
    return free;
}

} // namespace

RawResult rivalsOnPostgres(const std::string& dsn, const RawRivals& rivals, int connections)
{
    std::vector<std::unique_ptr<RawPipeline>> pipes;
    for (int i = 0; i < connections; ++i)
        pipes.push_back(std::make_unique<RawPipeline>(dsn));
    std::atomic<size_t> next = 0;
    std::atomic<int> sold = 0;
    int left = rivals.seats;
    std::vector<std::thread> threads;
    const Stopwatch watch;
    for (auto& pipe : pipes)
        threads.emplace_back([&, raw = pipe.get()] {
            for (size_t i = next++; i < rivals.holds.size(); i = next++)
                sold += holdOne(*raw, rivals, rivals.holds[i], left) ? 1 : 0;
        });
    for (std::thread& thread : threads)
        thread.join();
    return {watch.ms(), sold};
}

} // namespace karigar::bench::floors
