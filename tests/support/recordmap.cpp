// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordmap.h"

#include <algorithm>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

QJsonValue valueAt(const QJsonObject& doc, const char* path)
{
    QJsonValue value = doc;
    for (const QString& step : QString::fromLatin1(path).mid(2).split(u'.'))
        value = value.toObject().value(step);
    return value;
}

// Absent values sort before all others, as NULL does in SQLite.
int compare(const QVariant& a, const QVariant& b)
{
    if (!a.isValid() || !b.isValid())
        return int(a.isValid()) - int(b.isValid());
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return QString::compare(a.toString(), b.toString());
    const qint64 left = a.toLongLong();
    const qint64 right = b.toLongLong();
    return left < right ? -1 : int(left > right);
}

bool holds(const Query::Condition& condition, const QVariant& value)
{
    if (!value.isValid())
        return false;
    if (condition.compare == Query::Compare::In) {
        const QVariantList list = condition.value.toList();
        return std::ranges::any_of(list, [&](const QVariant& one) { return compare(value, one) == 0; });
    }
    const int order = compare(value, condition.value);
    switch (condition.compare) {
    case Query::Compare::Equal:
        return order == 0;
    case Query::Compare::NotEqual:
        return order != 0;
    case Query::Compare::Less:
        return order < 0;
    case Query::Compare::LessOrEqual:
        return order <= 0;
    case Query::Compare::Greater:
        return order > 0;
    case Query::Compare::GreaterOrEqual:
        return order >= 0;
    case Query::Compare::In:
        break;
    }
    return false;
}

} // namespace

QVariant columnValue(const KindSpec& spec, const QJsonObject& doc, const QString& column)
{
    if (column == "id"_L1)
        return doc.value("id"_L1).toString();
    for (const ColumnSpec& known : spec.columns) {
        if (column != QLatin1String(known.name))
            continue;
        const QJsonValue value = valueAt(doc, known.path);
        if (value.isBool())
            return qint64(value.toBool());
        if (value.isDouble())
            return value.toInteger();
        return value.isString() ? QVariant(value.toString()) : QVariant();
    }
    qFatal("no such column: %s.%s", spec.table, qPrintable(column));
}

QString textAt(const QJsonObject& doc, const char* path)
{
    return valueAt(doc, path).toString();
}

Result<std::optional<QJsonObject>> RecordMap::find(Kind kind, const Id& id)
{
    const auto at = m_records.find({kind, id});
    return at == m_records.end() ? std::optional<QJsonObject>() : std::optional(at->second);
}

Result<std::vector<QJsonObject>> RecordMap::list(const Query& query)
{
    return matching(query);
}

std::vector<QJsonObject> RecordMap::all(Kind kind) const
{
    std::vector<QJsonObject> docs;
    for (auto at = m_records.lower_bound({kind, Id()}); at != m_records.end() && at->first.first == kind;
         ++at)
        docs.push_back(at->second);
    return docs;
}

std::vector<QJsonObject> RecordMap::matching(const Query& query) const
{
    const KindSpec& spec = kindSpec(query.kind);
    std::vector<QJsonObject> docs = all(query.kind);
    std::erase_if(docs, [&](const QJsonObject& doc) {
        return !std::ranges::all_of(query.where, [&](const Query::Condition& condition) {
            return holds(condition, columnValue(spec, doc, condition.column));
        });
    });
    std::ranges::stable_sort(docs, [&](const QJsonObject& a, const QJsonObject& b) {
        for (const Query::Order& order : query.order) {
            const int c = compare(columnValue(spec, a, order.column), columnValue(spec, b, order.column));
            if (c != 0)
                return order.descending ? c > 0 : c < 0;
        }
        return false;
    });
    docs.erase(docs.begin(), docs.begin() + std::min<std::ptrdiff_t>(query.offset, std::ssize(docs)));
    if (query.limit > 0 && std::ssize(docs) > query.limit)
        docs.resize(static_cast<size_t>(query.limit));
    return docs;
}

qint64 RecordMap::sum(const Query& query, const QString& column) const
{
    qint64 total = 0;
    for (const QJsonObject& doc : matching(query))
        total += columnValue(kindSpec(query.kind), doc, column).toLongLong();
    return total;
}

void RecordMap::put(Kind kind, const Id& id, std::optional<QJsonObject> doc)
{
    if (doc)
        m_records.insert_or_assign({kind, id}, std::move(*doc));
    else
        m_records.erase({kind, id});
}

} // namespace karigar::test
