// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/recordtables.h"

#include "models/sql/querysql.h"
#include "models/sql/recordschema.h"
#include "models/sql/sqlerror.h"

#include <QJsonDocument>

namespace karigar::sql {

namespace {

QByteArray copied(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

RecordTables::RecordTables(Database& database)
    : m_database(database)
{
    for (const KindSpec& spec : allKinds()) {
        const std::string table = std::string("\"").append(spec.table).append("\"");
        m_texts.push_back({"INSERT INTO " + table +
                               "(id, seq, doc) VALUES(?, ?, ?) "
                               "ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, doc = excluded.doc",
                           "DELETE FROM " + table + " WHERE id = ?",
                           "SELECT rid, seq, doc FROM " + table + " WHERE id = ?",
                           "SELECT rid FROM " + table + " WHERE id = ?",
                           "SELECT seq, id, doc FROM " + table + " WHERE rid = ?"});
    }
}

Result<qint64> RecordTables::put(Kind kind, std::string_view id, qint64 seq, std::string_view doc)
{
    // An update leaves the last row id alone, which tells it from an insert without a second statement.
    m_database.setLastInsertRowId(0);
    {
        KARIGAR_TRY(auto statement, m_database.prepare(texts(kind).put));
        statement.bind(1, id).bind(2, seq).bind(3, doc);
        KARIGAR_CHECK(statement.step());
    }
    const qint64 inserted = m_database.lastInsertRowId();
    if (inserted != 0)
        return inserted;
    return rid(kind, id);
}

Result<bool> RecordTables::erase(Kind kind, std::string_view id)
{
    KARIGAR_TRY(auto statement, m_database.prepare(texts(kind).erase));
    statement.bind(1, id);
    KARIGAR_CHECK(statement.step());
    return m_database.changes() > 0;
}

Result<std::optional<QJsonObject>> RecordTables::find(Kind kind, const Id& id)
{
    const QByteArray text = id.toText().toLatin1();
    std::optional<QJsonObject> found;
    KARIGAR_CHECK(visit(kind, std::string_view(text.constData(), static_cast<size_t>(text.size())),
                        [&](qint64, qint64, std::string_view doc) { found = parseDocument(doc); }));
    return found;
}

Result<std::optional<RecordRow>> RecordTables::row(Kind kind, std::string_view id)
{
    std::optional<RecordRow> found;
    KARIGAR_CHECK(visit(kind, id, [&](qint64 rid, qint64 seq, std::string_view doc) {
        found = RecordRow{rid, seq, copied(id), copied(doc)};
    }));
    return found;
}

Result<std::optional<RecordRow>> RecordTables::rowAt(Kind kind, qint64 rid)
{
    KARIGAR_TRY(auto statement, m_database.prepare(texts(kind).at));
    statement.bind(1, rid);
    KARIGAR_TRY(const bool found, statement.step());
    if (!found)
        return std::nullopt;
    return RecordRow{rid, statement.integer(0), copied(statement.text(1)), copied(statement.text(2))};
}

Result<qint64> RecordTables::rid(Kind kind, std::string_view id)
{
    KARIGAR_TRY(auto statement, m_database.prepare(texts(kind).rid));
    statement.bind(1, id);
    KARIGAR_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

Result<std::vector<QJsonObject>> RecordTables::list(const Query& query)
{
    // Client and backend number their rows differently, and a command that lists must see the same order on
    // both.
    Query steady = query;
    if (!steady.order.empty() && steady.order.back().column != QLatin1String("id"))
        steady.by("id", steady.order.back().descending);
    KARIGAR_TRY(auto statement, prepareQuery(m_database, steady, "doc"));
    std::vector<QJsonObject> documents;
    while (true) {
        KARIGAR_TRY(const bool found, statement.step());
        if (!found)
            return documents;
        documents.push_back(parseDocument(statement.text(0)));
    }
}

Result<std::vector<RecordRow>> RecordTables::rows(const Query& query)
{
    KARIGAR_TRY(auto statement, prepareQuery(m_database, query, "rid, seq, id, doc"));
    std::vector<RecordRow> rows;
    while (true) {
        KARIGAR_TRY(const bool found, statement.step());
        if (!found)
            return rows;
        rows.push_back({statement.integer(0), statement.integer(1), copied(statement.text(2)),
                        copied(statement.text(3))});
    }
}

Result<Statement> RecordTables::selecting(const Query& query, std::span<const char* const> columns)
{
    std::string list;
    for (const char* column : columns) {
        const std::string sql = columnSql(query.kind, column);
        if (sql.empty())
            return sqlFailure(SqlErrorKind::Other);
        list.append(list.empty() ? "" : ", ").append(sql);
    }
    return prepareQuery(m_database, query, list);
}

Result<qint64> RecordTables::count(const Query& query)
{
    KARIGAR_TRY(auto statement, prepareAggregate(m_database, query, "count(*)"));
    KARIGAR_CHECK(statement.step());
    return statement.integer(0);
}

Result<qint64> RecordTables::sum(const Query& query, const char* column)
{
    const std::string sql = columnSql(query.kind, column);
    if (sql.empty())
        return sqlFailure(SqlErrorKind::Other);
    KARIGAR_TRY(auto statement, prepareAggregate(m_database, query, "coalesce(sum(" + sql + "), 0)"));
    KARIGAR_CHECK(statement.step());
    return statement.integer(0);
}

QJsonObject parseDocument(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())))
        .object();
}

QByteArray documentText(const QJsonObject& doc)
{
    return QJsonDocument(doc).toJson(QJsonDocument::Compact);
}

} // namespace karigar::sql
