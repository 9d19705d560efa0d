// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgquery.h"

#include "backend/store/postgres/pgerror.h"
#include "backend/store/postgres/pgschema.h"

namespace karigar::backend {

namespace {

const char* sign(Query::Compare compare)
{
    switch (compare) {
    case Query::Compare::Equal:
    case Query::Compare::In:
        return " = ";
    case Query::Compare::NotEqual:
        return " IS DISTINCT FROM ";
    case Query::Compare::Less:
        return " < ";
    case Query::Compare::LessOrEqual:
        return " <= ";
    case Query::Compare::Greater:
        return " > ";
    case Query::Compare::GreaterOrEqual:
        return " >= ";
    }
    return " = ";
}

bool isText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString;
}

/// Documents leave out empty strings.
bool isMissing(const QVariant& value)
{
    return !value.isValid() || (isText(value) && value.toString().isEmpty());
}

std::string keyOf(const QString& column, const QVariant& value)
{
    if (column == QLatin1String("id"))
        return value.toString().toStdString();
    if (column == QLatin1String("seq"))
        return std::to_string(value.toLongLong());
    return isText(value) ? pgKey(value.toString()) : pgKey(value.toLongLong());
}

void addCondition(PgQuery& sql, const std::string& column, const Query::Condition& condition)
{
    const std::string place = "$" + std::to_string(sql.values.size() + 1);
    if (condition.compare == Query::Compare::In) {
        std::vector<std::string> keys;
        for (const QVariant& value : condition.value.toList())
            keys.push_back(keyOf(condition.column, value));
        sql.sql += column + " = ANY(" + place + ")";
        sql.add(keys);
    } else if (!isMissing(condition.value)) {
        sql.sql += column + sign(condition.compare) + place;
        sql.add(keyOf(condition.column, condition.value));
    } else {
        // "=" is never true for a missing value, and neither is an order.
        const bool present = condition.compare == Query::Compare::NotEqual;
        const bool asked = present || condition.compare == Query::Compare::Equal;
        sql.sql += asked ? column + (present ? " IS NOT NULL" : " IS NULL") : "false";
    }
}

Result<void> addOrder(PgQuery& sql, const Query& query)
{
    Query steady = query;
    if (!steady.order.empty() && steady.order.back().column != QLatin1String("id"))
        steady.by("id", steady.order.back().descending);
    const char* glue = " ORDER BY ";
    for (const Query::Order& order : steady.order) {
        const std::string column = pgColumn(query.kind, order.column.toStdString());
        if (column.empty())
            return pgFailure(PgErrorKind::Other);
        sql.sql.append(glue).append(column).append(order.descending ? " DESC NULLS LAST" : " NULLS FIRST");
        glue = ", ";
    }
    return {};
}

} // namespace

Result<PgQuery> pgAggregate(const Query& query, const std::string& columns)
{
    PgQuery sql{"SELECT " + columns + " FROM " + pgTable(query.kind), {}};
    const char* glue = " WHERE ";
    for (const Query::Condition& condition : query.where) {
        const std::string column = pgColumn(query.kind, condition.column.toStdString());
        if (column.empty())
            return pgFailure(PgErrorKind::Other);
        sql.sql += glue;
        addCondition(sql, column, condition);
        glue = " AND ";
    }
    return sql;
}

Result<PgQuery> pgSelect(const Query& query, const std::string& columns)
{
    KARIGAR_TRY(PgQuery sql, pgAggregate(query, columns));
    KARIGAR_CHECK(addOrder(sql, query));
    if (query.limit > 0)
        sql.sql += " LIMIT " + std::to_string(query.limit);
    if (query.offset > 0)
        sql.sql += " OFFSET " + std::to_string(query.offset);
    return sql;
}

} // namespace karigar::backend
