// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/database.h"

namespace karigar::store {

/// Small values of one account inside the cache: the sync cursor, who is signed in, unsent words. On the
/// connection's thread.
class Meta {
public:
    explicit Meta(sql::Database& database)
        : m_database(database)
    {
    }
    /// 0 or empty when never set.
    Result<qint64> number(std::string_view key);
    Result<QString> text(std::string_view key);
    Result<void> set(std::string_view key, qint64 value);
    /// An empty text removes the key.
    Result<void> set(std::string_view key, const QString& value);

private:
    sql::Database& m_database;
};

namespace metakeys {
inline constexpr std::string_view kCursor = "cursor";
inline constexpr std::string_view kSettled = "settled";
inline constexpr std::string_view kLastNumber = "last_n";
inline constexpr std::string_view kServerOffset = "server_offset"; ///< server minus client, ms
inline constexpr std::string_view kFirstSync = "first_sync";       ///< 1 until finishFirstSync()
inline constexpr std::string_view kUser = "user";
inline constexpr std::string_view kArtisan = "artisan";
inline constexpr std::string_view kAdmin = "admin";
inline constexpr std::string_view kNotePrefix = "note:";
} // namespace metakeys

} // namespace karigar::store
