// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlitereader.h"

#include "backend/store/cataloguetext.h"
#include "backend/store/feedmerge.h"

#include <array>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

StoredSession sessionFrom(const sql::Statement& row)
{
    StoredSession session;
    session.tokenHash = row.blob(0).toByteArray();
    session.user = Id::fromText(row.string(1)).value_or(Id());
    session.device = Id::fromText(row.string(2)).value_or(Id());
    session.deviceName = row.string(3);
    session.createdAt = row.integer(4);
    session.lastSeenAt = row.integer(5);
    session.revoked = row.integer(6) != 0;
    return session;
}

/// One statement a kind, prepared when the first document of that kind is asked for.
class DocumentReader {
public:
    DocumentReader(sql::Database& database, const std::vector<std::string>& texts)
        : m_database(database)
        , m_texts(texts)
    {
    }

    /// Valid until the next call for the same kind. Empty when there is no such row.
    Result<std::string_view> read(Kind kind, qint64 rid)
    {
        auto& statement = m_statements[static_cast<size_t>(kind) - 1];
        if (!statement) {
            KARIGAR_TRY(auto prepared, m_database.prepare(m_texts[static_cast<size_t>(kind) - 1]));
            statement.emplace(std::move(prepared));
        }
        statement->reset();
        statement->bind(1, rid);
        KARIGAR_TRY(const bool found, statement->step());
        return found ? statement->text(0) : std::string_view();
    }

private:
    sql::Database& m_database;
    const std::vector<std::string>& m_texts;
    std::array<std::optional<sql::Statement>, 32> m_statements;
};

} // namespace

SqliteReader::SqliteReader(sql::Database& database)
    : m_database(database)
    , m_tables(database)
    , m_facts(m_tables)
{
    for (const KindSpec& spec : allKinds())
        m_documentSql.push_back("SELECT doc FROM \"" + std::string(spec.table) + "\" WHERE rid = ?");
}

Result<qint64> SqliteReader::seqOf(Kind kind, const Id& id)
{
    qint64 seq = 0;
    const std::string text = id.toText().toStdString();
    KARIGAR_CHECK(m_tables.visit(kind, text, [&](qint64, qint64 found, std::string_view) { seq = found; }));
    return seq;
}

Result<FeedEnd> SqliteReader::feed(const QStringList& audiences, qint64 cursor, int limit,
                                   const std::function<void(const FeedRow&)>& use)
{
    KARIGAR_TRY(auto merge, FeedMerge::open(m_database, audiences, cursor));
    DocumentReader documents(m_database, m_documentSql);
    FeedEnd end{cursor, false};
    for (int given = 0;; ++given) {
        KARIGAR_TRY(const bool row, merge.step());
        if (!row)
            break;
        if (given == limit) {
            end.more = true;
            return end;
        }
        std::string_view doc;
        if (!merge.gone()) {
            KARIGAR_TRY(doc, documents.read(merge.kind(), merge.rid()));
        }
        use({merge.seq(), merge.kind(), merge.id(), doc});
        end.cursor = merge.seq();
    }
    // Nothing more for this reader: it need not look at what others got meanwhile again.
    KARIGAR_TRY(end.cursor, feedHead());
    return end;
}

Result<qint64> SqliteReader::feedHead()
{
    return m_database.number("SELECT seq FROM feed_head");
}

Result<qint64> SqliteReader::settled(const Id& device, qint64 cursor)
{
    KARIGAR_TRY(auto statement, m_database.prepare("SELECT n FROM command_log WHERE device = ? AND seq <= ? "
                                                   "ORDER BY n DESC LIMIT 1"));
    statement.bindAll(device.toText(), cursor);
    KARIGAR_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

Result<std::vector<SearchHit>> SqliteReader::searchCatalogue(const QString& words, int limit)
{
    return catalogue::search(m_database, words, limit);
}

Result<std::optional<StoredSession>> SqliteReader::session(const QByteArray& tokenHash)
{
    KARIGAR_TRY(auto statement,
                m_database.prepare("SELECT token_hash, user, device, device_name, created, last_seen, revoked "
                                   "FROM session WHERE token_hash = ?"));
    statement.bindBlob(1, tokenHash);
    KARIGAR_TRY(const bool found, statement.step());
    return found ? std::optional(sessionFrom(statement)) : std::nullopt;
}

Result<std::vector<StoredSession>> SqliteReader::sessionsOf(const Id& user)
{
    KARIGAR_TRY(auto statement,
                m_database.prepare("SELECT token_hash, user, device, device_name, created, last_seen, revoked "
                                   "FROM session WHERE user = ? AND revoked = 0 ORDER BY last_seen DESC"));
    statement.bind(1, user.toText());
    std::vector<StoredSession> sessions;
    while (true) {
        KARIGAR_TRY(const bool found, statement.step());
        if (!found)
            return sessions;
        sessions.push_back(sessionFrom(statement));
    }
}

Result<std::optional<QByteArray>> SqliteReader::credential(const Id& user)
{
    KARIGAR_TRY(auto statement, m_database.prepare("SELECT hash FROM credential WHERE user = ?"));
    statement.bind(1, user.toText());
    KARIGAR_TRY(const bool found, statement.step());
    return found ? std::optional(statement.string(0).toLatin1()) : std::nullopt;
}

Result<std::optional<Millis>> SqliteReader::nextJobDue()
{
    KARIGAR_TRY(auto statement,
                m_database.prepare("SELECT due FROM job WHERE state = 'queued' ORDER BY due LIMIT 1"));
    KARIGAR_TRY(const bool found, statement.step());
    return found ? std::optional(statement.integer(0)) : std::nullopt;
}

Result<QString> SqliteReader::setting(const QString& name)
{
    KARIGAR_TRY(auto statement, m_database.prepare("SELECT value FROM setting WHERE name = ?"));
    statement.bind(1, name);
    KARIGAR_TRY(const bool found, statement.step());
    return found ? statement.string(0) : QString();
}

} // namespace karigar::backend
