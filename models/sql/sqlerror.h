// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <optional>

namespace karigar::sql {

/// What went wrong with a database, as far as a person or a caller can do something about it. Each kind is
/// one stable code of karigar::Error (domain Store) and one sentence. Neither ever holds a key, a value or
/// SQL.
enum class SqlErrorKind {
    WrongKey,     ///< "store_wrong_key": encrypted with another key
    NotEncrypted, ///< "store_not_encrypted": a plain SQLite file where an encrypted one is expected
    NotDatabase,  ///< "store_not_database": no database at all
    Corrupt,      ///< "store_corrupt"
    NewerSchema,  ///< "store_newer_schema": written by a newer Karigar
    ReadOnly,     ///< "store_read_only": file or folder cannot be written
    Full,         ///< "store_full": disk or quota is full; retryable
    Busy,         ///< "store_busy": another connection holds the lock; retryable
    Constraint,   ///< "store_constraint": a unique value is taken or a value is missing
    CannotOpen,   ///< "store_cannot_open"
    NoCipher,     ///< "store_no_cipher": the SQLite in this process cannot encrypt
    Injected,     ///< "store_injected": a test's fault point
    Other,        ///< "store_failed"
};

Error sqlError(SqlErrorKind kind);
Failure sqlFailure(SqlErrorKind kind);
/// The error for a result code of SQLite.
Failure sqlFailure(int resultCode);
SqlErrorKind kindOfResultCode(int resultCode);
/// Nothing when the error did not come from a database.
std::optional<SqlErrorKind> sqlErrorKind(const Error& error);

} // namespace karigar::sql
