// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/querymatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

QJsonValue valueOf(const KindSpec& spec, const QJsonObject& doc, const QString& column)
{
    if (column == "id"_L1)
        return doc.value("id"_L1);
    const auto known = std::ranges::find_if(
        spec.columns, [&](const ColumnSpec& one) { return column == QLatin1String(one.name); });
    if (known == spec.columns.end())
        return QJsonValue::Undefined;
    QJsonValue value = doc;
    for (const QString& step : QString::fromLatin1(known->path).mid(2).split(u'.'))
        value = value.toObject().value(step);
    return value;
}

// Documents leave out empty strings, so a missing one equals an empty one.
bool same(const QJsonValue& value, const QVariant& wanted)
{
    if (wanted.typeId() == QMetaType::QString)
        return value.toString() == wanted.toString();
    return value.isBool() ? qint64(value.toBool()) == wanted.toLongLong()
                          : value.isDouble() && value.toInteger() == wanted.toLongLong();
}

bool inOrder(Query::Compare compare, const QJsonValue& value, const QVariant& limit)
{
    if (!value.isDouble())
        return false;
    const qint64 number = value.toInteger();
    switch (compare) {
    case Query::Compare::Less:
        return number < limit.toLongLong();
    case Query::Compare::LessOrEqual:
        return number <= limit.toLongLong();
    case Query::Compare::Greater:
        return number > limit.toLongLong();
    default:
        return number >= limit.toLongLong();
    }
}

bool holds(const Query::Condition& condition, const QJsonValue& value)
{
    switch (condition.compare) {
    case Query::Compare::Equal:
        return same(value, condition.value);
    case Query::Compare::NotEqual:
        return !same(value, condition.value);
    case Query::Compare::In:
        return std::ranges::any_of(condition.value.toList(),
                                   [&](const QVariant& one) { return same(value, one); });
    default:
        return inOrder(condition.compare, value, condition.value);
    }
}

} // namespace

bool matches(const Query& query, const QJsonObject& doc)
{
    const KindSpec& spec = kindSpec(query.kind);
    return std::ranges::all_of(query.where, [&](const Query::Condition& condition) {
        return holds(condition, valueOf(spec, doc, condition.column));
    });
}

} // namespace karigar::views
