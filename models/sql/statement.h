// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <QByteArrayView>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace karigar::sql {

/// One use of a prepared statement: bind by position from 1, step, read columns from 0. On destruction the
/// statement is reset and goes back to its database's cache. Lives on the database's thread and not longer
/// than the database.
///
/// Nothing is copied: bound views must stay alive until the last step, column views are valid until the next
/// step. A bind that fails makes the next step fail.
class Statement {
public:
    /// `home` is where the handle returns to.
    Statement(sqlite3_stmt* handle, std::vector<sqlite3_stmt*>* home);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, qint64 value);
    Statement& bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement& bind(int index, bool value) { return bind(index, static_cast<qint64>(value)); }
    /// Copies, because the UTF-8 form is a temporary.
    Statement& bind(int index, const QString& text);
    Statement& bind(int index, double value) = delete;
    /// A string literal would otherwise become a bool.
    Statement& bind(int index, const char* text) { return bind(index, std::string_view(text)); }
    Statement& bindBlob(int index, QByteArrayView bytes);
    Statement& bindNull(int index);
    template<class... Values>
    Statement& bindAll(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True: a row is there. False: done.
    Result<bool> step();
    /// For statements without rows; may be bound and run again afterwards.
    Result<void> run();
    void reset();

    qint64 integer(int column) const;
    std::string_view text(int column) const;
    QString string(int column) const;
    QByteArrayView blob(int column) const;
    bool isNull(int column) const;
    int columnCount() const;

private:
    void note(int resultCode)
    {
        if (resultCode != 0)
            m_bindResult = resultCode;
    }

    sqlite3_stmt* m_handle;
    std::vector<sqlite3_stmt*>* m_home;
    int m_bindResult = 0;
};

} // namespace karigar::sql
