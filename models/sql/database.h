// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/statement.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace karigar::sql {

/// 256 bits for SQLCipher, used as they are. Whoever holds one wipes it.
using RawKey = std::array<std::uint8_t, 32>;

struct OpenOptions {
    /// Normal survives a crash of the program, Full also a loss of power (the backend's promise to its
    /// clients).
    enum class Durability { Normal, Full };

    QString path;
    std::optional<RawKey> key; ///< none: plain SQLite
    /// A connection that refuses to write. The file must exist.
    bool readOnly = false;
    int busyTimeoutMs = 5000;
    Durability durability = Durability::Normal;
    int cacheKiB = 64 * 1024; ///< page cache of this connection, held in memory
};

/// One connection. Used by one thread at a time; nothing here locks.
class Database {
public:
    /// Opens or creates, in this order: key, cipher present and file not plain, temp_store in memory, first
    /// read, WAL, foreign keys, cache size, durability. Errors: WrongKey, NotEncrypted, NotDatabase, Corrupt,
    /// ReadOnly, CannotOpen, NoCipher, Full.
    static Result<std::unique_ptr<Database>> open(const OpenOptions& options);
    /// Does once what the first encrypted database of a process would wait for (the cipher library sets
    /// itself up), on a throw-away one in memory: a few milliseconds, on any thread.
    static void warmUpCipher();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepared once per text, then taken from the cache.
    Result<Statement> prepare(std::string_view sql);
    /// Statements without values and without rows of interest, separated by semicolons.
    Result<void> exec(const char* sql);
    Result<void> exec(const std::string& sql) { return exec(sql.c_str()); }
    /// The first column of the first row; 0 when there is none.
    Result<qint64> number(std::string_view sql);
    Result<QString> word(std::string_view sql);

    Result<void> commit();
    /// Never fails for the caller: what cannot be rolled back was not begun.
    void rollBack();
    bool inTransaction() const;

    qint64 lastInsertRowId() const;
    void setLastInsertRowId(qint64 rowId);
    /// Rows changed by the last statement.
    qint64 changes() const;
    /// Moves the write-ahead log into the file.
    Result<void> checkpoint();
    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }

private:
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    explicit Database(sqlite3* handle, const QString& path);
    Result<void> setUp(const OpenOptions& options);
    Result<void> unlock(const RawKey& key);
    Result<void> firstRead(bool encrypted);
    void trimCache();

    sqlite3* m_handle;
    QString m_path;
    size_t m_prepared = 0;
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>, TextHash, std::equal_to<>> m_idle;
};

} // namespace karigar::sql
