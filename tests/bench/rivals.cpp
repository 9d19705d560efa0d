// SPDX-License-Identifier: GPL-3.0-or-later
// rivals-sqlite and rivals-postgres: a thousand customers for a few seats, against the bare driver doing the
// same transactions in the same database.
#include "backend/store/postgres/pgstore.h"
#include "backend/store/sqlitestore.h"
#include "tests/backendkit/postgres.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/rivalsmarket.h"
#include "tests/bench/timing.h"

#include <QTemporaryDir>

namespace karigar::bench {

namespace {

constexpr int kRounds = 5;
constexpr int kConnections = 6; ///< as many as PgStore writes with
constexpr size_t kGroup = 64;   ///< as many as SqliteStore commits at once
constexpr double kGoal = 1.7;

double checked(const floors::RawResult& result)
{
    if (result.sold != RivalsMarket::kSeats)
        giveUp("the floor sold other than the seats there are");
    return result.ms;
}

void onSqlite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rivals.sqlite"));
    const auto store = must(backend::SqliteStore::open(path, {}));
    RivalsMarket market(*store);
    market.rush();
    const Pair cost = inTurns(
        kRounds, [&] { return market.rush(); },
        [&] { return checked(floors::rivalsOnSqlite(path.toStdString(), market.raw(), 1)); });
    const auto grouped = checked(floors::rivalsOnSqlite(path.toStdString(), market.raw(), kGroup));
    note("rivals-sqlite: a floor that commits " + std::to_string(kGroup) +
         " customers at once, as our writer does, took " + std::to_string(static_cast<int>(grouped)) + " ms");
    print({"rivals-sqlite", cost.ours, cost.floor, "ms", kGoal});
}

void onPostgres()
{
    kit::PostgresCluster cluster(kit::PostgresCluster::Durability::Full);
    const kit::PostgresDatabase database(cluster);
    const auto store = must(backend::PgStore::open(QString::fromStdString(database.dsn()), {}));
    RivalsMarket market(*store);
    market.rush();
    const Pair cost = inTurns(
        kRounds, [&] { return market.rush(); },
        [&] { return checked(floors::rivalsOnPostgres(database.dsn(), market.raw(), kConnections)); });
    print({"rivals-postgres", cost.ours, cost.floor, "ms", kGoal});
}

} // namespace

void benchRivals()
{
    note("rivals: " + std::to_string(RivalsMarket::kCustomers) + " customers at once for " +
         std::to_string(RivalsMarket::kSeats) + " seats, " + std::to_string(kRounds) +
         " rounds, each sold exactly; durable commits; the floor commits once a customer");
    onSqlite();
    onPostgres();
}

} // namespace karigar::bench
