// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/memoryfacts.h"

#include <algorithm>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace karigar::tests {

namespace {

QVariant columnOf(const KindSpec& spec, const QString& column, const QJsonObject& doc)
{
    if (column == "id"_L1)
        return doc.value("id"_L1).toVariant();
    for (const ColumnSpec& known : spec.columns) {
        if (QLatin1String(known.name) != column)
            continue;
        QJsonValue value = doc;
        for (const QString& step : QString::fromLatin1(known.path).mid(2).split(u'.'))
            value = value.toObject().value(step);
        return value.isBool() ? QVariant(qint64(value.toBool())) : value.toVariant();
    }
    return {};
}

/// SQL's three-valued logic in one place: what is not there compares with nothing.
std::optional<int> compared(const QVariant& a, const QVariant& b)
{
    if (!a.isValid() || a.isNull())
        return std::nullopt;
    if (b.typeId() == QMetaType::QString)
        return a.toString().compare(b.toString());
    const qint64 left = a.toLongLong();
    const qint64 right = b.toLongLong();
    return left < right ? -1 : (left > right ? 1 : 0);
}

bool holds(const QVariant& value, const Query::Condition& condition)
{
    using Compare = Query::Compare;
    if (condition.compare == Compare::In)
        return std::ranges::any_of(condition.value.toList(),
                                   [&](const QVariant& one) { return compared(value, one) == 0; });
    const auto order = compared(value, condition.value);
    if (!order)
        return false;
    switch (condition.compare) {
    case Compare::Equal:
        return *order == 0;
    case Compare::NotEqual:
        return *order != 0;
    case Compare::Less:
        return *order < 0;
    case Compare::LessOrEqual:
        return *order <= 0;
    case Compare::Greater:
        return *order > 0;
    case Compare::GreaterOrEqual:
        return *order >= 0;
    case Compare::In:
        break;
    }
    return false;
}

} // namespace

Result<std::optional<QJsonObject>> MemoryFacts::find(Kind kind, const Id& id)
{
    const auto found = records.find({kind, id});
    return found == records.end() ? std::nullopt : std::optional(found->second);
}

Result<std::vector<QJsonObject>> MemoryFacts::list(const Query& query)
{
    const KindSpec& spec = kindSpec(query.kind);
    std::vector<QJsonObject> rows;
    for (const auto& [key, doc] : records)
        if (key.first == query.kind && std::ranges::all_of(query.where, [&](const Query::Condition& c) {
                return holds(columnOf(spec, c.column, doc), c);
            }))
            rows.push_back(doc);
    for (const Query::Order& order : query.order) {
        std::ranges::stable_sort(rows, [&](const QJsonObject& a, const QJsonObject& b) {
            const int sign =
                compared(columnOf(spec, order.column, a), columnOf(spec, order.column, b)).value_or(0);
            return order.descending ? sign > 0 : sign < 0;
        });
    }
    const auto from = std::min(rows.size(), static_cast<size_t>(query.offset));
    rows.erase(rows.begin(), rows.begin() + static_cast<qsizetype>(from));
    if (query.limit > 0 && rows.size() > static_cast<size_t>(query.limit))
        rows.resize(static_cast<size_t>(query.limit));
    return rows;
}

void MemoryFacts::apply(const RecordChange& change)
{
    if (change.doc)
        records[{change.kind, change.id}] = *change.doc;
    else
        records.erase({change.kind, change.id});
}

} // namespace karigar::tests
