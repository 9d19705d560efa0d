// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct pg_result;

namespace karigar::backend {

/// A statement with its values, as text. Statements of the same text share one prepared statement of their
/// connection.
struct PgQuery {
    std::string sql;
    std::vector<std::optional<std::string>> values;

    template<class... Values>
    static PgQuery of(std::string sql, const Values&... values)
    {
        PgQuery query{std::move(sql), {}};
        query.values.reserve(sizeof...(values));
        (query.add(values), ...);
        return query;
    }

    PgQuery& add(std::string_view value);
    PgQuery& add(const char* value) { return add(std::string_view(value)); }
    PgQuery& add(const std::string& value) { return add(std::string_view(value)); }
    PgQuery& add(const QString& value) { return add(std::string_view(value.toStdString())); }
    PgQuery& add(const QByteArray& value);
    PgQuery& add(const Id& value) { return add(value.toText()); }
    PgQuery& add(qint64 value) { return add(std::string_view(std::to_string(value))); }
    PgQuery& add(int value) { return add(static_cast<qint64>(value)); }
    PgQuery& add(const std::vector<std::string>& array);
    PgQuery& addNull();
};

/// The rows of one answer. Views are valid as long as it lives.
class PgRows {
public:
    PgRows() = default;
    explicit PgRows(pg_result* result);

    int size() const;
    bool isEmpty() const { return size() == 0; }
    std::string_view text(int row, int column) const;
    QString string(int row, int column) const;
    qint64 integer(int row, int column) const;
    bool flag(int row, int column) const { return text(row, column) == "t"; }
    bool isNull(int row, int column) const;
    /// Rows that a statement without an answer wrote.
    qint64 written() const;

private:
    struct Clear {
        void operator()(pg_result* result) const;
    };

    std::unique_ptr<pg_result, Clear> m_result;
};

} // namespace karigar::backend
