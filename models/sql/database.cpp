// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC // declares sqlite3_key
#include "models/sql/database.h"

#include "models/sql/faultpoint.h"
#include "models/sql/sqlerror.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace karigar::sql {

namespace {

// Off unless asked for: SQLite's own texts can quote what was searched for.
Q_LOGGING_CATEGORY(sqlLog, "karigar.sql", QtWarningMsg)

constexpr size_t kMaxCachedStatements = 400;
constexpr qint64 kPageSize = 4096;
constexpr char kPlainHeader[] = "SQLite format 3";

bool startsAsPlainSqlite(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView(kPlainHeader, 16);
}

bool folderIsWritable(const QString& path)
{
    // Trying is the only test that holds on every system and file system.
    QTemporaryFile probe(QFileInfo(path).absolutePath() + "/.karigar-XXXXXX"_L1);
    return probe.open();
}

} // namespace

Database::Database(sqlite3* handle, const QString& path)
    : m_handle(handle)
    , m_path(path)
{
}

Database::~Database()
{
    for (auto& [sql, handles] : m_idle)
        for (sqlite3_stmt* handle : handles)
            sqlite3_finalize(handle);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const OpenOptions& options)
{
    if (options.key && startsAsPlainSqlite(options.path))
        return sqlFailure(SqlErrorKind::NotEncrypted);
    sqlite3* handle = nullptr;
    // A reader opens for writing too and then forgets how to: a WAL reader must be able to keep the shared
    // index.
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (options.readOnly ? 0 : SQLITE_OPEN_CREATE);
    const int result = sqlite3_open_v2(options.path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, options.path));
    if (result != SQLITE_OK) {
        const bool blocked = kindOfResultCode(result) == SqlErrorKind::CannotOpen &&
                             QFileInfo(options.path).absoluteDir().exists() &&
                             !folderIsWritable(options.path);
        return blocked ? sqlFailure(SqlErrorKind::ReadOnly) : sqlFailure(result);
    }
    KARIGAR_CHECK(database->setUp(options));
    return database;
}

void Database::warmUpCipher()
{
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    if (sqlite3_open_v2("file:/warm-up?vfs=memdb", &handle, flags, nullptr) == SQLITE_OK) {
        Database database(handle, {});
        if (database.unlock(RawKey{}))
            (void)database.exec("CREATE TABLE warm (up)");
    } else {
        sqlite3_close(handle);
    }
}

Result<void> Database::setUp(const OpenOptions& options)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, options.busyTimeoutMs);
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return sqlFailure(SqlErrorKind::ReadOnly);
    if (options.key)
        KARIGAR_CHECK(unlock(*options.key));
    // Sorts and temporary tables would otherwise be written out as plain text.
    KARIGAR_CHECK(exec("PRAGMA temp_store=MEMORY"));
    KARIGAR_CHECK(firstRead(options.key.has_value()));
    KARIGAR_CHECK(exec(options.readOnly ? "PRAGMA query_only=ON" : "PRAGMA journal_mode=WAL"));
    KARIGAR_CHECK(exec("PRAGMA foreign_keys=ON"));
    KARIGAR_CHECK(exec("PRAGMA cache_size=-" + std::to_string(options.cacheKiB)));
    return exec(options.durability == OpenOptions::Durability::Full ? "PRAGMA synchronous=FULL"
                                                                    : "PRAGMA synchronous=NORMAL");
}

Result<void> Database::unlock(const RawKey& key)
{
    // The errors are reported as values; the cipher would also write them to the terminal.
    KARIGAR_CHECK(exec("PRAGMA cipher_log_level=NONE"));
    constexpr char kHex[] = "0123456789abcdef";
    std::array<char, 67> text{};
    auto out = text.begin();
    *out++ = 'x';
    *out++ = '\'';
    for (const std::uint8_t byte : key) {
        *out++ = kHex[byte >> 4];
        *out++ = kHex[byte & 15];
    }
    *out = '\'';
    const int result = sqlite3_key(m_handle, text.data(), static_cast<int>(text.size()));
    std::fill_n(static_cast<volatile char*>(text.data()), text.size(), '\0');
    if (result != SQLITE_OK)
        return sqlFailure(result);
    // A SQLite without the cipher takes a key in silence and writes plain text.
    KARIGAR_TRY(const QString version, word("PRAGMA cipher_version"));
    if (version.isEmpty())
        return sqlFailure(SqlErrorKind::NoCipher);
    return {};
}

Result<void> Database::firstRead(bool encrypted)
{
    auto read = number("SELECT count(*) FROM sqlite_master");
    if (read)
        return {};
    const auto kind = sqlErrorKind(read.error());
    if (kind == SqlErrorKind::NotDatabase && encrypted) {
        // Every page has its own checksum, so a first page that does not open means the key, unless the file
        // is too short to be one of ours or has lost a part of itself.
        const qint64 size = QFileInfo(m_path).size();
        if (size < kPageSize)
            return sqlFailure(SqlErrorKind::NotDatabase);
        return sqlFailure(size % kPageSize == 0 ? SqlErrorKind::WrongKey : SqlErrorKind::Corrupt);
    }
    if (kind == SqlErrorKind::CannotOpen && !folderIsWritable(m_path))
        return sqlFailure(SqlErrorKind::ReadOnly);
    return std::unexpected(std::move(read).error());
}

Result<Statement> Database::prepare(std::string_view sql)
{
    auto found = m_idle.find(sql);
    if (found == m_idle.end())
        found = m_idle.try_emplace(std::string(sql)).first;
    if (!found->second.empty()) {
        sqlite3_stmt* handle = found->second.back();
        found->second.pop_back();
        return Statement(handle, &found->second);
    }
    if (m_prepared >= kMaxCachedStatements)
        trimCache();
    sqlite3_stmt* handle = nullptr;
    const int result = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (result != SQLITE_OK) {
        qCDebug(sqlLog) << "prepare:" << sqlite3_errmsg(m_handle);
        return sqlFailure(result);
    }
    ++m_prepared;
    return Statement(handle, &found->second);
}

void Database::trimCache()
{
    // Entries stay, because statements in use point to them; their texts are few and short.
    for (auto& [sql, handles] : m_idle) {
        for (sqlite3_stmt* handle : handles)
            sqlite3_finalize(handle);
        m_prepared -= handles.size();
        handles.clear();
    }
}

Result<void> Database::exec(const char* sql)
{
    if (faults::hit())
        return sqlFailure(SqlErrorKind::Injected);
    const int result = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (result == SQLITE_OK)
        return {};
    qCDebug(sqlLog) << "exec:" << sqlite3_errmsg(m_handle);
    return sqlFailure(result);
}

Result<qint64> Database::number(std::string_view sql)
{
    KARIGAR_TRY(auto statement, prepare(sql));
    KARIGAR_TRY(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<QString> Database::word(std::string_view sql)
{
    KARIGAR_TRY(auto statement, prepare(sql));
    KARIGAR_TRY(const bool row, statement.step());
    return row ? statement.string(0) : QString();
}

Result<void> Database::commit()
{
    KARIGAR_TRY(auto statement, prepare("COMMIT"));
    KARIGAR_CHECK(statement.run());
    faults::committed();
    return {};
}

void Database::rollBack()
{
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Database::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::setLastInsertRowId(qint64 rowId)
{
    sqlite3_set_last_insert_rowid(m_handle, rowId);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

Result<void> Database::checkpoint()
{
    return exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace karigar::sql
