// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/querysql.h"

#include "models/sql/recordschema.h"
#include "models/sql/sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace karigar::sql {

namespace {

/// IS and IS NOT, because = and <> are never true for a field that the document leaves out.
const char* comparison(Query::Compare compare)
{
    switch (compare) {
    case Query::Compare::Equal:
        return " IS ?";
    case Query::Compare::NotEqual:
        return " IS NOT ?";
    case Query::Compare::Less:
        return " < ?";
    case Query::Compare::LessOrEqual:
        return " <= ?";
    case Query::Compare::Greater:
        return " > ?";
    case Query::Compare::GreaterOrEqual:
        return " >= ?";
    case Query::Compare::In:
        // One bound array, so that the number of values does not make another statement.
        return " IN (SELECT value FROM json_each(?))";
    }
    return " IS ?";
}

void bindValue(Statement& statement, int index, const Query::Condition& condition)
{
    const QVariant& value = condition.value;
    if (condition.compare == Query::Compare::In)
        statement.bind(
            index,
            QString::fromUtf8(
                QJsonDocument(QJsonArray::fromVariantList(value.toList())).toJson(QJsonDocument::Compact)));
    else if (value.typeId() == QMetaType::QString && !value.toString().isEmpty())
        statement.bind(index, value.toString());
    else if (value.typeId() == QMetaType::QString || !value.isValid())
        statement.bindNull(index);
    else
        statement.bind(index, value.toLongLong());
}

Result<std::string> selection(const Query& query, std::string_view columns)
{
    std::string sql = "SELECT ";
    sql.append(columns).append(" FROM \"").append(kindSpec(query.kind).table).append("\"");
    const char* glue = " WHERE ";
    for (const Query::Condition& condition : query.where) {
        const std::string column = columnSql(query.kind, condition.column.toStdString());
        if (column.empty())
            return sqlFailure(SqlErrorKind::Other);
        sql.append(glue).append(column).append(comparison(condition.compare));
        glue = " AND ";
    }
    return sql;
}

Result<Statement> bound(Database& database, const Query& query, const std::string& sql)
{
    KARIGAR_TRY(auto statement, database.prepare(sql));
    int index = 0;
    for (const Query::Condition& condition : query.where)
        bindValue(statement, ++index, condition);
    if (query.limit > 0 || query.offset > 0)
        statement.bind(index + 1, query.limit > 0 ? query.limit : -1).bind(index + 2, query.offset);
    return statement;
}

} // namespace

Result<Statement> prepareQuery(Database& database, const Query& query, std::string_view columns)
{
    KARIGAR_TRY(std::string sql, selection(query, columns));
    const char* glue = " ORDER BY ";
    for (const Query::Order& order : query.order) {
        const std::string column = columnSql(query.kind, order.column.toStdString());
        if (column.empty())
            return sqlFailure(SqlErrorKind::Other);
        sql.append(glue).append(column).append(order.descending ? " DESC" : "");
        glue = ", ";
    }
    if (query.limit > 0 || query.offset > 0)
        sql.append(" LIMIT ? OFFSET ?");
    return bound(database, query, sql);
}

Result<Statement> prepareAggregate(Database& database, const Query& query, std::string_view columns)
{
    Query plain = query;
    plain.limit = plain.offset = 0;
    KARIGAR_TRY(const std::string sql, selection(plain, columns));
    return bound(database, plain, sql);
}

} // namespace karigar::sql
