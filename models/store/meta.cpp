// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/meta.h"

namespace karigar::store {

namespace {
constexpr std::string_view kGet = "SELECT value FROM meta WHERE key = ?";
constexpr std::string_view kSet =
    "INSERT INTO meta VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value";
} // namespace

Result<qint64> Meta::number(std::string_view key)
{
    KARIGAR_TRY(auto statement, m_database.prepare(kGet));
    statement.bind(1, key);
    KARIGAR_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

Result<QString> Meta::text(std::string_view key)
{
    KARIGAR_TRY(auto statement, m_database.prepare(kGet));
    statement.bind(1, key);
    KARIGAR_TRY(const bool found, statement.step());
    return found ? statement.string(0) : QString();
}

Result<void> Meta::set(std::string_view key, qint64 value)
{
    KARIGAR_TRY(auto statement, m_database.prepare(kSet));
    return statement.bindAll(key, value).run();
}

Result<void> Meta::set(std::string_view key, const QString& value)
{
    if (value.isEmpty()) {
        KARIGAR_TRY(auto statement, m_database.prepare("DELETE FROM meta WHERE key = ?"));
        return statement.bind(1, key).run();
    }
    KARIGAR_TRY(auto statement, m_database.prepare(kSet));
    return statement.bindAll(key, value).run();
}

} // namespace karigar::store
