// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/servedmarketplace.h"

#include "backend/auth/accounts.h"
#include "backend/auth/passwords.h"
#include "backend/store/sqlitestore.h"
#include "tests/bench/benchmark.h"

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr int kRecordsPerUnit = 2000;

void put(backend::Store& store, const std::vector<MarketplaceData::Record>& records)
{
    std::vector<RecordChange> changes;
    for (const MarketplaceData::Record& record : records)
        changes.push_back({record.kind, record.id, record.doc});
    must(store.writeAndWait([&](backend::StoreWriter& writer) { return writer.apply(changes); }));
}

} // namespace

ServedMarketplace::ServedMarketplace(int size)
{
    if (!backend::passwords::prepare())
        giveUp("the system gives no random numbers");
    const SystemClock clock;
    const auto store = must(backend::SqliteStore::open(databasePath(), {}));
    backend::CommandExecutor executor(*store, clock);
    backend::Accounts accounts(*store, executor, clock);
    protocol::RegisterRequest request;
    request.email = u"bench@example.org"_s;
    request.password = u"a password of the bench"_s;
    request.name = u"Leela Bench"_s;
    request.artisan = true;
    request.craft = u"Blue pottery"_s;
    request.workshop = u"Amber Blue"_s;
    request.city = u"Jaipur"_s;
    request.state = u"08"_s;
    request.deviceName = u"bench"_s;
    m_grant = must(accounts.join(request));

    const MarketplaceData data(m_grant.user, clock.now(), size);
    put(*store, data.services());
    std::vector<MarketplaceData::Record> records;
    for (int n = 0; n < size; ++n) {
        records.push_back(data.mixed(n));
        if (std::ssize(records) == kRecordsPerUnit || n == size - 1) {
            put(*store, records);
            records.clear();
        }
    }
}

QStringList ServedMarketplace::serverArguments() const
{
    return {u"--data"_s, folder(), u"--listen"_s, u"127.0.0.1:0"_s, u"--psp-url"_s, u"http://127.0.0.1:9"_s};
}

} // namespace karigar::bench
