// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floors/rawfeed.h"

#include "tests/bench/floors/rawpipeline.h"
#include "tests/bench/timing.h"

#include <memory>
#include <thread>

namespace karigar::bench::floors {

namespace {

constexpr char kAudience[] = "user:floor";
constexpr char kBegin[] = "BEGIN";
constexpr char kCommit[] = "COMMIT";
constexpr char kView[] = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr char kFind[] = "SELECT seq, doc FROM favourite WHERE id = $1";
constexpr char kPut[] = "INSERT INTO favourite(id, seq, doc) VALUES($1, feed_number($2), $3)";
constexpr char kLine[] =
    "INSERT INTO feed(audience, seq, kind, id, gone) VALUES($1, feed_number($2), 17, $3, false)";
constexpr char kRead[] =
    "SELECT f.seq, d.doc FROM feed f JOIN favourite d ON d.id = f.id WHERE f.audience = $1 "
    "AND f.seq > $2 AND f.seq <= feed_ceiling() ORDER BY f.seq LIMIT $3";

void write(RawPipeline& pipe, const FeedPlan& plan, int writer)
{
    const int share = plan.changes / plan.writers;
    for (int done = 0; done < share; done += plan.perUnit) {
        const int end = std::min(done + plan.perUnit, share);
        const auto idOf = [&](int i) {
            std::string id = std::to_string(writer * share + i);
            return std::string(26 - id.size(), '0') + id;
        };
        pipe.send(kBegin);
        for (int i = done; i < end; ++i)
            pipe.send(kFind, {idOf(i)});
        pipe.finish();
        for (int i = done; i < end; ++i) {
            const std::string place = std::to_string(i - done + 1);
            const std::string doc = R"({"at":1774981900000,"id":")" + idOf(i) + R"(","n":)" +
                                    std::to_string(writer * share + i) +
                                    R"(,"user":"01kf8h2w00000000000000floor"})";
            pipe.send(kPut, {idOf(i), place, doc});
            pipe.send(kLine, {kAudience, place, idOf(i)});
        }
        if (isHeld(plan, done)) {
            pipe.finish();
            std::this_thread::sleep_for(kHeldFor);
        }
        pipe.send(kCommit);
        pipe.finish();
    }
}

void read(RawPipeline& pipe, const FeedPlan& plan)
{
    std::string cursor = "0";
    for (int seen = 0; seen < plan.changes;) {
        pipe.send(kView);
        pipe.send(kRead, {kAudience, cursor, std::to_string(plan.page)});
        const auto rows = pipe.rows();
        pipe.send(kCommit);
        pipe.finish();
        seen += static_cast<int>(rows.size());
        if (rows.empty())
            std::this_thread::sleep_for(kReaderPause);
        else
            cursor = rows.back().first;
    }
}

} // namespace

double feedOnPostgres(const std::string& dsn, const FeedPlan& plan)
{
    std::vector<std::unique_ptr<RawPipeline>> pipes;
    for (int i = 0; i < plan.writers + plan.readers; ++i)
        pipes.push_back(std::make_unique<RawPipeline>(dsn));
    std::vector<std::thread> threads;
    const Stopwatch watch;
    for (int i = 0; i < plan.writers; ++i)
        threads.emplace_back([&, i] { write(*pipes[static_cast<size_t>(i)], plan, i); });
    for (int i = 0; i < plan.readers; ++i)
        threads.emplace_back([&, i] { read(*pipes[static_cast<size_t>(plan.writers + i)], plan); });
    for (std::thread& thread : threads)
        thread.join();
    return watch.ms();
}

} // namespace karigar::bench::floors
