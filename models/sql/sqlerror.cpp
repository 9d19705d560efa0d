// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/sqlerror.h"

#include <array>
#include <QCoreApplication>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace karigar::sql {

namespace {

struct Entry {
    SqlErrorKind kind;
    QLatin1String code;
    const char* sentence;
    bool retryable;
};

constexpr std::array kEntries{
    Entry{SqlErrorKind::WrongKey, "store_wrong_key"_L1,
          QT_TRANSLATE_NOOP("Store", "The stored data is locked with another key."), false},
    Entry{SqlErrorKind::NotEncrypted, "store_not_encrypted"_L1,
          QT_TRANSLATE_NOOP("Store", "The data file is not encrypted, so it is not used."), false},
    Entry{SqlErrorKind::NotDatabase, "store_not_database"_L1,
          QT_TRANSLATE_NOOP("Store", "The data file is not a database."), false},
    Entry{SqlErrorKind::Corrupt, "store_corrupt"_L1,
          QT_TRANSLATE_NOOP("Store", "The stored data is damaged."), false},
    Entry{SqlErrorKind::NewerSchema, "store_newer_schema"_L1,
          QT_TRANSLATE_NOOP("Store",
                            "The stored data was written by a newer version of Karigar. Please update."),
          false},
    Entry{SqlErrorKind::ReadOnly, "store_read_only"_L1,
          QT_TRANSLATE_NOOP("Store", "The data folder cannot be written to."), false},
    Entry{SqlErrorKind::Full, "store_full"_L1,
          QT_TRANSLATE_NOOP("Store", "The disk is full. Free some space and try again."), true},
    Entry{SqlErrorKind::Busy, "store_busy"_L1,
          QT_TRANSLATE_NOOP("Store", "The stored data is in use at the moment. Please try again."), true},
    Entry{SqlErrorKind::Constraint, "store_constraint"_L1,
          QT_TRANSLATE_NOOP("Store", "This contradicts what is already stored."), false},
    Entry{SqlErrorKind::CannotOpen, "store_cannot_open"_L1,
          QT_TRANSLATE_NOOP("Store", "The data file cannot be opened."), false},
    Entry{SqlErrorKind::NoCipher, "store_no_cipher"_L1,
          QT_TRANSLATE_NOOP("Store", "This installation cannot encrypt data, so nothing is stored."), false},
    Entry{SqlErrorKind::Injected, "store_injected"_L1,
          QT_TRANSLATE_NOOP("Store", "A test made the database fail."), true},
    Entry{SqlErrorKind::Other, "store_failed"_L1, QT_TRANSLATE_NOOP("Store", "The stored data failed."),
          false},
};

} // namespace

Error sqlError(SqlErrorKind kind)
{
    for (const Entry& entry : kEntries)
        if (entry.kind == kind)
            return {ErrorDomain::Store, entry.code, QCoreApplication::translate("Store", entry.sentence),
                    entry.retryable};
    return sqlError(SqlErrorKind::Other);
}

Failure sqlFailure(SqlErrorKind kind)
{
    return Failure(sqlError(kind));
}

Failure sqlFailure(int resultCode)
{
    Error error = sqlError(kindOfResultCode(resultCode));
    if (kindOfResultCode(resultCode) == SqlErrorKind::Other)
        error.message += u" (SQLite %1)"_s.arg(resultCode);
    return Failure(std::move(error));
}

SqlErrorKind kindOfResultCode(int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_NOTADB:
        return SqlErrorKind::NotDatabase;
    case SQLITE_CORRUPT:
        return SqlErrorKind::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return SqlErrorKind::ReadOnly;
    case SQLITE_FULL:
        return SqlErrorKind::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqlErrorKind::Busy;
    case SQLITE_CONSTRAINT:
        return SqlErrorKind::Constraint;
    case SQLITE_CANTOPEN:
        return SqlErrorKind::CannotOpen;
    case SQLITE_IOERR:
        // A file cut short reads as zeros or not at all. On a full disk the log's index is what first finds
        // no room, before there is anything to write.
        return resultCode == SQLITE_IOERR_SHORT_READ ? SqlErrorKind::Corrupt
               : resultCode == SQLITE_IOERR_SHMSIZE  ? SqlErrorKind::Full
                                                     : SqlErrorKind::Other;
    default:
        return SqlErrorKind::Other;
    }
}

std::optional<SqlErrorKind> sqlErrorKind(const Error& error)
{
    if (error.domain == ErrorDomain::Store)
        for (const Entry& entry : kEntries)
            if (error.code == entry.code)
                return entry.kind;
    return std::nullopt;
}

} // namespace karigar::sql
