// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/statement.h"

#include "models/sql/faultpoint.h"
#include "models/sql/sqlerror.h"

#include <sqlite3.h>
#include <utility>

namespace karigar::sql {

namespace {

// SQLITE_TRANSIENT is an old-style cast of -1.
const sqlite3_destructor_type kCopy = reinterpret_cast<sqlite3_destructor_type>(-1);

} // namespace

Statement::Statement(sqlite3_stmt* handle, std::vector<sqlite3_stmt*>* home)
    : m_handle(handle)
    , m_home(home)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_home(other.m_home)
    , m_bindResult(other.m_bindResult)
{
}

Statement::~Statement()
{
    if (!m_handle)
        return;
    sqlite3_reset(m_handle);
    // Bound views may die with the caller; a cached statement must not remember them.
    sqlite3_clear_bindings(m_handle);
    m_home->push_back(m_handle);
}

Statement& Statement::bind(int index, std::string_view text)
{
    // An empty view may hold a null pointer, which SQLite would take for NULL.
    note(sqlite3_bind_text64(m_handle, index, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                             SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_handle, index, value));
    return *this;
}

Statement& Statement::bind(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text64(m_handle, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                             kCopy, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(int index, QByteArrayView bytes)
{
    note(sqlite3_bind_blob64(m_handle, index, bytes.isEmpty() ? "" : bytes.data(),
                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bindNull(int index)
{
    note(sqlite3_bind_null(m_handle, index));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindResult != SQLITE_OK)
        return sqlFailure(std::exchange(m_bindResult, SQLITE_OK));
    if (faults::hit()) {
        sqlite3_reset(m_handle);
        return sqlFailure(SqlErrorKind::Injected);
    }
    switch (const int result = sqlite3_step(m_handle)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        sqlite3_reset(m_handle);
        return sqlFailure(result);
    }
}

Result<void> Statement::run()
{
    auto row = step();
    while (row && *row)
        row = step();
    if (!row)
        return std::unexpected(std::move(row).error());
    sqlite3_reset(m_handle);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string_view Statement::text(int column) const
{
    const unsigned char* data = sqlite3_column_text(m_handle, column);
    return {reinterpret_cast<const char*>(data),
            static_cast<size_t>(data ? sqlite3_column_bytes(m_handle, column) : 0)};
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArrayView Statement::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char*>(data), data ? sqlite3_column_bytes(m_handle, column) : 0};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

} // namespace karigar::sql
