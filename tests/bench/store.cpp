// SPDX-License-Identifier: GPL-3.0-or-later
// store-bulk and store-read: our storage layer against the raw C API, both on SQLCipher.
#include "tests/bench/benchmark.h"
#include "tests/bench/cachefixture.h"
#include "tests/bench/data/dice.h"
#include "tests/bench/floors/rawstore.h"
#include "tests/bench/timing.h"

#include "models/sql/recordschema.h"
#include "models/sql/transaction.h"

#include <QJsonDocument>

namespace karigar::bench {

namespace {

constexpr size_t kRowsPerCommit = 10'000;
constexpr int kReads = 50'000;
constexpr int kBulkRounds = 5;
constexpr int kReadRounds = 7;

std::vector<floors::RawRow> rowsOf(const MarketplaceData& data)
{
    std::vector<floors::RawRow> rows;
    for (int n = 0; n < data.size(); ++n) {
        const auto record = data.onlyBooking(n);
        rows.push_back({record.id.toText().toStdString(),
                        QJsonDocument(record.doc).toJson(QJsonDocument::Compact).toStdString()});
    }
    return rows;
}

std::unique_ptr<sql::Database> openOurs(const QString& path, const store::CacheKey& key)
{
    sql::OpenOptions options;
    options.path = path;
    options.key = key.bytes();
    return must(sql::Database::open(options));
}

double ourBulk(const QString& path, const store::CacheKey& key, const std::vector<floors::RawRow>& rows)
{
    const auto database = openOurs(path, key);
    must(sql::reconcileRecords(*database, sql::SecondaryIndexes::Defer));
    sql::RecordTables tables(*database);
    const Stopwatch watch;
    qint64 seq = 0;
    for (size_t from = 0; from < rows.size(); from += kRowsPerCommit) {
        auto transaction = must(sql::Transaction::begin(*database));
        for (size_t n = from; n < std::min(rows.size(), from + kRowsPerCommit); ++n)
            must(tables.put(Kind::Booking, rows[n].id, ++seq, rows[n].doc));
        must(transaction.commit());
    }
    return watch.ms();
}

double ourReads(const QString& path, const store::CacheKey& key, const std::vector<floors::RawRow>& rows,
                const std::vector<size_t>& order)
{
    const auto database = openOurs(path, key);
    sql::RecordTables tables(*database);
    qsizetype bytes = 0;
    double us = 0;
    for (int pass = 0; pass < 2; ++pass) { // the first fills the page cache
        const Stopwatch watch;
        for (const size_t n : order)
            bytes += must(tables.row(Kind::Booking, rows[n].id))->doc.size();
        us = watch.ms() * 1000 / static_cast<double>(order.size());
    }
    return bytes > 0 ? us : 0;
}

std::vector<size_t> scattered(size_t size)
{
    Dice dice(7);
    std::vector<size_t> order(kReads);
    for (size_t& n : order)
        n = static_cast<size_t>(dice.below(static_cast<qsizetype>(size)));
    return order;
}

} // namespace

void benchStore()
{
    const QTemporaryDir folder;
    const store::CacheKey key = store::CacheKey::random();
    const std::string hex = key.toBytes().toHex().toStdString();
    const auto rows = rowsOf(MarketplaceData(Id::derive(Id(), u"owner", kNow), kNow, kMany));
    qint64 bytes = 0;
    for (const auto& row : rows)
        bytes += static_cast<qint64>(row.doc.size());
    note("store: " + std::to_string(rows.size()) + " bookings of " + std::to_string(bytes / kMany) +
         " bytes on average, " + std::to_string(kRowsPerCommit) + " a commit");

    int file = 0;
    QString mine, bare;
    const auto fresh = [&] { return folder.filePath(QString::number(++file)); };
    const auto again = [&](QString& path) {
        if (!path.isEmpty())
            for (const char* suffix : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(suffix));
        return path = fresh();
    };
    const Pair bulk = inTurns(
        kBulkRounds, [&] { return ourBulk(again(mine), key, rows); },
        [&] { return floors::bulkInsert(again(bare).toStdString(), hex, rows, kRowsPerCommit); });
    print({"store-bulk", bulk.ours, bulk.floor, "ms", 1.1});

    const auto order = scattered(rows.size());
    const Pair read = inTurns(
        kReadRounds, [&] { return ourReads(mine, key, rows, order); },
        [&] { return floors::pointReads(mine.toStdString(), hex, rows, order); });
    print({"store-read", read.ours, read.floor, "us", 1.3});
}

} // namespace karigar::bench
