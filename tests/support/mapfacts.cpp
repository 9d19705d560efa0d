// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mapfacts.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

/// A column's value; monostate is SQL's null, and the order of the alternatives is SQLite's order of types.
using Value = std::variant<std::monostate, qint64, QString>;

Value valueOf(const QJsonValue& json)
{
    if (json.isBool())
        return qint64(json.toBool() ? 1 : 0);
    if (json.isDouble())
        return json.toInteger();
    if (json.isString())
        return json.toString();
    return {};
}

Value valueOf(const QVariant& value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return value.toLongLong();
}

Value atPath(const QJsonObject& doc, QLatin1String path)
{
    QJsonValue at = doc;
    for (const QString& member : QString(path).mid(2).split(u'.'))
        at = at.toObject().value(member);
    return valueOf(at);
}

/// Nothing for a column that the kind does not have.
std::optional<Value> column(const KindSpec& spec, const QString& name, const Id& id, const MapFacts::Row& row)
{
    if (name == "id"_L1)
        return id.toText();
    if (name == "seq"_L1)
        return row.seq;
    for (const ColumnSpec& known : spec.columns)
        if (QLatin1String(known.name) == name)
            return atPath(row.doc, QLatin1String(known.path));
    return std::nullopt;
}

bool holds(const Value& left, const Query::Condition& condition)
{
    using enum Query::Compare;
    if (condition.compare == In)
        return std::ranges::any_of(condition.value.toList(), [&](const QVariant& one) {
            return left.index() != 0 && left == valueOf(one);
        });
    const Value right = valueOf(condition.value);
    if (left.index() == 0 || right.index() == 0)
        return false;
    switch (condition.compare) {
    case Equal:
        return left == right;
    case NotEqual:
        return left != right;
    case Less:
        return left < right;
    case LessOrEqual:
        return left <= right;
    case Greater:
        return left > right;
    case GreaterOrEqual:
        return left >= right;
    case In:
        break;
    }
    return false;
}

struct Found {
    std::vector<Value> order;
    Id id;
    QJsonObject doc;
};

bool before(const Found& a, const Found& b, const std::vector<Query::Order>& order)
{
    for (size_t i = 0; i < order.size(); ++i)
        if (a.order[i] != b.order[i])
            return order[i].descending ? b.order[i] < a.order[i] : a.order[i] < b.order[i];
    return a.id < b.id;
}

} // namespace

Result<std::optional<QJsonObject>> MapFacts::find(Kind kind, const Id& id)
{
    const auto at = m_rows.find({kind, id});
    return at == m_rows.end() ? std::optional<QJsonObject>() : at->second.doc;
}

Result<std::vector<QJsonObject>> MapFacts::list(const Query& query)
{
    const KindSpec& spec = kindSpec(query.kind);
    const auto known = [&](const QString& name) { return column(spec, name, {}, {}).has_value(); };
    if (!std::ranges::all_of(query.where, known, &Query::Condition::column) ||
        !std::ranges::all_of(query.order, known, &Query::Order::column))
        return fail(ErrorDomain::Internal, "unknown_column"_L1, QString());
    std::vector<Found> found;
    for (const auto& [key, row] : m_rows) {
        if (key.first != query.kind)
            continue;
        const auto fits = [&](const Query::Condition& c) {
            return holds(*column(spec, c.column, key.second, row), c);
        };
        if (!std::ranges::all_of(query.where, fits))
            continue;
        Found one{{}, key.second, row.doc};
        for (const Query::Order& order : query.order)
            one.order.push_back(*column(spec, order.column, key.second, row));
        found.push_back(std::move(one));
    }
    std::ranges::sort(found, [&](const Found& a, const Found& b) { return before(a, b, query.order); });
    std::vector<QJsonObject> docs;
    for (size_t i = static_cast<size_t>(query.offset); i < found.size(); ++i)
        if (query.limit == 0 || docs.size() < static_cast<size_t>(query.limit))
            docs.push_back(found[i].doc);
    return docs;
}

void MapFacts::apply(const Changes& changes)
{
    for (const RecordChange& change : changes.records) {
        if (change.doc)
            store(change.kind, change.id, *change.doc);
        else
            m_rows.erase({change.kind, change.id});
    }
}

void MapFacts::store(Kind kind, const Id& id, const QJsonObject& doc)
{
    m_rows[{kind, id}] = {++m_seq, doc};
}

} // namespace karigar::test
