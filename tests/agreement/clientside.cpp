// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/clientside.h"

#include "models/sql/tablefacts.h"

namespace karigar::test {

namespace {

constexpr int kPage = 10; ///< so few that a first synchronisation takes several

RecordName nameOf(const store::PageChange& change)
{
    const QLatin1String id(change.id.data(), static_cast<qsizetype>(change.id.size()));
    return {change.kind, Id::fromText(id.toString()).value_or(Id())};
}

} // namespace

ClientSide::ClientSide(ServerSide& server, const backend::Session& who, Millis now)
    : m_server(server)
    , m_who(who)
    , m_clock(now)
{
    auto cache = store::Cache::open(m_folder.path(), store::CacheKey::random(), m_clock);
    if (!cache || !(*cache)->setIdentity({who.user.id, who.user.artisan, who.user.admin}))
        return;
    m_cache = std::move(*cache);
    if (!pull() || !m_cache->finishFirstSync())
        m_cache.reset();
}

std::optional<std::set<RecordName>> ClientSide::pull()
{
    std::set<RecordName> told;
    for (bool more = true; more;) {
        const QByteArray page = m_server.page(m_who, m_cache->cursor().value_or(0), kPage);
        const auto noted = store::readPage(page, [&](const store::PageChange& change) {
            told.insert(nameOf(change));
            return Result<void>();
        });
        if (!noted || !m_cache->applyPage(page))
            return std::nullopt;
        more = noted->more;
    }
    return told;
}

Result<protocol::CommandEnvelope> ClientSide::submit(const QString& command, const QJsonObject& args)
{
    KARIGAR_CHECK(m_cache->submit({command, args, {}}));
    KARIGAR_TRY(const auto pending, m_cache->outbox().pending());
    return pending.back().envelope;
}

std::map<RecordName, std::optional<QJsonObject>> ClientSide::foreseen()
{
    std::map<RecordName, std::optional<QJsonObject>> records;
    auto rows = m_cache->database().prepare("SELECT kind, id FROM pending_base");
    while (rows && rows->step().value_or(false)) {
        const RecordName name{static_cast<Kind>(rows->integer(0)),
                              Id::fromText(rows->string(1)).value_or(Id())};
        records.emplace(name, m_cache->tables().find(name.first, name.second).value_or(std::nullopt));
    }
    return records;
}

Documents ClientSide::documents()
{
    Documents documents;
    sql::TableFacts facts(m_cache->tables());
    for (const KindSpec& kind : allKinds())
        for (const QJsonObject& doc : facts.list(Query::of(kind.kind)).value_or(std::vector<QJsonObject>()))
            documents.emplace(
                RecordName(kind.kind, Id::fromText(doc.value(QLatin1String("id")).toString()).value_or(Id())),
                doc);
    return documents;
}

bool ClientSide::hasLeftovers()
{
    return m_cache->outbox().counts() != store::OutboxCounts() || !foreseen().empty();
}

Documents feedOf(ServerSide& server, const backend::Session& who)
{
    Documents documents;
    store::PageFooter end{0, true, 0, 0};
    while (end.more) {
        const auto read = store::readPage(server.page(who, end.cursor, kPage), [&](const auto& change) {
            documents.erase(nameOf(change));
            if (!change.doc.empty())
                documents.emplace(nameOf(change), sql::parseDocument(change.doc));
            return Result<void>();
        });
        if (!read)
            return {};
        end = *read;
    }
    return documents;
}

} // namespace karigar::test
