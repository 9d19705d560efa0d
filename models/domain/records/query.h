// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/kind.h"

#include <QVariant>

namespace karigar {

/// A list of one kind's records by their generated columns. Plain data, so that a rule, a page and either
/// store speak of lists in the same words; the stores turn it into one prepared statement.
struct Query {
    enum class Compare { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, In };
    struct Condition {
        QString column; ///< a ColumnSpec name, "id" or "seq"
        Compare compare = Compare::Equal;
        QVariant value; ///< QString or qint64; QVariantList for In
    };
    struct Order {
        QString column;
        bool descending = false;
    };

    Kind kind = Kind::Booking;
    std::vector<Condition> where;
    std::vector<Order> order;
    int limit = 0; ///< 0: all
    int offset = 0;

    static Query of(Kind kind) { return {kind, {}, {}, 0, 0}; }
    Query& equal(const char* column, const Id& value) { return add(column, Compare::Equal, value.toText()); }
    Query& equal(const char* column, const QString& value) { return add(column, Compare::Equal, value); }
    Query& equal(const char* column, qint64 value) { return add(column, Compare::Equal, value); }
    Query& oneOf(const char* column, const QStringList& values)
    {
        return add(column, Compare::In, QVariant(QVariantList(values.begin(), values.end())));
    }
    Query& add(const char* column, Compare compare, const QVariant& value)
    {
        where.push_back({QString::fromLatin1(column), compare, value});
        return *this;
    }
    Query& by(const char* column, bool descending = false)
    {
        order.push_back({QString::fromLatin1(column), descending});
        return *this;
    }
    Query& first(int count)
    {
        limit = count;
        return *this;
    }
};

} // namespace karigar
