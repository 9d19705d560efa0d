// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgreader.h"

#include "backend/store/postgres/pgerror.h"
#include "backend/store/postgres/pgfeed.h"
#include "backend/store/postgres/pgquery.h"
#include "backend/store/postgres/pgschema.h"
#include "backend/store/postgres/pgsearch.h"
#include "models/sql/recordtables.h"

namespace karigar::backend {

namespace {

constexpr char kSessionColumns[] =
    "SELECT token_hash, \"user\", device, device_name, created, last_seen, revoked FROM session ";

StoredSession sessionFrom(const PgRows& rows, int row)
{
    StoredSession session;
    session.tokenHash = QByteArray::fromHex(rows.string(row, 0).toLatin1());
    session.user = Id::fromText(rows.string(row, 1)).value_or(Id());
    session.device = Id::fromText(rows.string(row, 2)).value_or(Id());
    session.deviceName = rows.string(row, 3);
    session.createdAt = rows.integer(row, 4);
    session.lastSeenAt = rows.integer(row, 5);
    session.revoked = rows.flag(row, 6);
    return session;
}

} // namespace

QByteArray pgTokenKey(const QByteArray& tokenHash)
{
    return tokenHash.toHex();
}

Result<PgRows> PgSource::askOne(PgQuery query)
{
    KARIGAR_TRY(auto answers, ask(std::vector{std::move(query)}));
    return std::move(answers.back());
}

Result<std::optional<QJsonObject>> PgFacts::find(Kind kind, const Id& id)
{
    KARIGAR_TRY(const PgRows rows,
                m_source.askOne(PgQuery::of("SELECT doc FROM " + pgTable(kind) + " WHERE id = $1", id)));
    return rows.isEmpty() ? std::nullopt : std::optional(sql::parseDocument(rows.text(0, 0)));
}

Result<std::vector<QJsonObject>> PgFacts::list(const Query& query)
{
    KARIGAR_TRY(PgQuery sql, pgSelect(query, "doc"));
    KARIGAR_TRY(const PgRows rows, m_source.askOne(std::move(sql)));
    std::vector<QJsonObject> documents;
    for (int row = 0; row < rows.size(); ++row)
        documents.push_back(sql::parseDocument(rows.text(row, 0)));
    return documents;
}

Result<qint64> PgReader::seqOf(Kind kind, const Id& id)
{
    KARIGAR_TRY(const PgRows rows,
                m_source.askOne(PgQuery::of("SELECT seq FROM " + pgTable(kind) + " WHERE id = $1", id)));
    return rows.isEmpty() ? 0 : rows.integer(0, 0);
}

Result<qint64> PgReader::count(const Query& query)
{
    KARIGAR_TRY(PgQuery sql, pgAggregate(query, "count(*)"));
    KARIGAR_TRY(const PgRows rows, m_source.askOne(std::move(sql)));
    return rows.integer(0, 0);
}

Result<qint64> PgReader::sum(const Query& query, const char* column)
{
    const std::string key = pgColumn(query.kind, column);
    if (key.empty())
        return pgFailure(PgErrorKind::Other);
    // The key of a number is the number moved by 2^63.
    KARIGAR_TRY(PgQuery sql, pgAggregate(query, "coalesce(sum(substr(" + key +
                                                    ", 2)::numeric - 9223372036854775808), 0)"));
    KARIGAR_TRY(const PgRows rows, m_source.askOne(std::move(sql)));
    return rows.integer(0, 0);
}

Result<FeedEnd> PgReader::feed(const QStringList& audiences, qint64 cursor, int limit,
                               const std::function<void(const FeedRow&)>& use)
{
    return pgfeed::read(m_source, audiences, cursor, limit, use);
}

Result<qint64> PgReader::feedHead()
{
    KARIGAR_TRY(const PgRows rows, m_source.askOne({"SELECT feed_ceiling()", {}}));
    return rows.integer(0, 0);
}

Result<qint64> PgReader::settled(const Id& device, qint64 cursor)
{
    KARIGAR_TRY(const PgRows rows,
                m_source.askOne(PgQuery::of("SELECT n FROM command_log WHERE device = $1 AND seq <= $2 "
                                            "ORDER BY n DESC LIMIT 1",
                                            device, cursor)));
    return rows.isEmpty() ? 0 : rows.integer(0, 0);
}

Result<std::vector<SearchHit>> PgReader::searchCatalogue(const QString& words, int limit)
{
    return pgsearch::search(m_source, words, limit);
}

Result<std::optional<StoredSession>> PgReader::session(const QByteArray& tokenHash)
{
    KARIGAR_TRY(const PgRows rows,
                m_source.askOne(PgQuery::of(std::string(kSessionColumns) + "WHERE token_hash = $1",
                                            pgTokenKey(tokenHash))));
    return rows.isEmpty() ? std::nullopt : std::optional(sessionFrom(rows, 0));
}

Result<std::vector<StoredSession>> PgReader::sessionsOf(const Id& user)
{
    KARIGAR_TRY(const PgRows rows,
                m_source.askOne(PgQuery::of(std::string(kSessionColumns) +
                                                "WHERE \"user\" = $1 AND NOT revoked ORDER BY last_seen DESC",
                                            user)));
    std::vector<StoredSession> sessions;
    for (int row = 0; row < rows.size(); ++row)
        sessions.push_back(sessionFrom(rows, row));
    return sessions;
}

Result<std::optional<QByteArray>> PgReader::credential(const Id& user)
{
    KARIGAR_TRY(const PgRows rows,
                m_source.askOne(PgQuery::of("SELECT hash FROM credential WHERE \"user\" = $1", user)));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.string(0, 0).toLatin1());
}

Result<std::optional<Millis>> PgReader::nextJobDue()
{
    KARIGAR_TRY(const PgRows rows, m_source.askOne({"SELECT due FROM job WHERE state = 'queued' "
                                                    "ORDER BY due LIMIT 1",
                                                    {}}));
    return rows.isEmpty() ? std::nullopt : std::optional<Millis>(rows.integer(0, 0));
}

Result<QString> PgReader::setting(const QString& name)
{
    KARIGAR_TRY(const PgRows rows,
                m_source.askOne(PgQuery::of("SELECT value FROM setting WHERE name = $1", name)));
    return rows.isEmpty() ? QString() : rows.string(0, 0);
}

} // namespace karigar::backend
