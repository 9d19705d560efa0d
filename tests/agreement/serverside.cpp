// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/serverside.h"

#include "backend/api/changespage.h"
#include "backend/store/postgres/pgstore.h"
#include "backend/store/sqlitestore.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace karigar::test {

ServerSide::ServerSide(const MapFacts& facts, Millis now)
    : m_clock(now)
{
    auto opened = open();
    if (!opened)
        return;
    m_store = std::move(*opened);
    m_executor = std::make_unique<backend::CommandExecutor>(*m_store, m_clock);
    m_ready = fill(facts).has_value();
}

Result<std::unique_ptr<backend::Store>> ServerSide::open()
{
    if (kit::usesPostgres()) {
        m_database = std::make_unique<kit::PostgresDatabase>();
        return backend::PgStore::open(QString::fromStdString(m_database->dsn()), {});
    }
    return backend::SqliteStore::open(QString::fromStdString(m_folder.path()) + u"/store.sqlite"_s, {});
}

/// In the order in which the facts came to be, as the feed would have it.
Result<void> ServerSide::fill(const MapFacts& facts)
{
    std::vector<std::pair<qint64, RecordChange>> rows;
    for (const auto& [name, row] : facts.rows())
        rows.push_back({row.seq, {name.first, name.second, row.doc}});
    std::ranges::sort(rows, {}, &std::pair<qint64, RecordChange>::first);
    std::vector<RecordChange> changes;
    for (auto& [seq, change] : rows)
        changes.push_back(std::move(change));
    return m_store->writeAndWait([&](backend::StoreWriter& writer) { return writer.apply(changes); });
}

std::optional<protocol::CommandOutcome> ServerSide::send(const backend::Session& who,
                                                         const protocol::CommandEnvelope& envelope)
{
    const auto promise = std::make_shared<std::promise<Result<backend::CommandExecutor::Outcomes>>>();
    auto answered = promise->get_future();
    m_executor->runBatch({who.user.id, who.device}, {envelope},
                         [promise](auto outcomes) { promise->set_value(std::move(outcomes)); });
    const auto outcomes = answered.get();
    return outcomes && outcomes->size() == 1 ? std::optional(outcomes->front()) : std::nullopt;
}

QByteArray ServerSide::page(const backend::Session& who, qint64 cursor, int limit)
{
    backend::ChangesPage page;
    const auto text = m_store->fetch([&](backend::StoreReader& reader) -> Result<std::string_view> {
        KARIGAR_TRY(const backend::FeedEnd end,
                    reader.feed(who.audiences(), cursor, limit,
                                [&page](const backend::FeedRow& row) { page.add(row); }));
        KARIGAR_TRY(const qint64 settled, reader.settled(who.device, end.cursor));
        return page.finish(end, settled, u"generation"_s, u"test"_s, m_clock.now());
    });
    return text ? QByteArray(text->data(), static_cast<qsizetype>(text->size())) : QByteArray();
}

backend::Session ServerSide::session(const Id& user)
{
    backend::Session session;
    session.device = Id::mint(m_clock.now());
    if (const auto doc = find({Kind::User, user}))
        session.user = fromJson<User>(*doc).value_or(User());
    return session;
}

std::optional<QJsonObject> ServerSide::find(const RecordName& record)
{
    return m_store
        ->fetch(
            [&](backend::StoreReader& reader) { return reader.facts().find(record.first, record.second); })
        .value_or(std::nullopt);
}

} // namespace karigar::test
