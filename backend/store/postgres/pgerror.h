// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <string_view>

namespace karigar::backend {

/// What went wrong with PostgreSQL, as far as the store or a caller can do something about it. All are of the
/// domain Store; none ever holds a value, SQL or the connection's address.
enum class PgErrorKind {
    Conflict,    ///< "store_conflict": somebody else was there first; the unit is run again. Retryable
    Unavailable, ///< "store_unavailable": no connection, or it was lost. Retryable
    Full,        ///< "store_full": retryable
    NewerSchema, ///< "store_newer_schema": written by a newer Karigar
    Other,       ///< "store_failed"
};

Error pgError(PgErrorKind kind);
Failure pgFailure(PgErrorKind kind);
/// The failure for an SQLSTATE; empty when the server could not say one.
Failure pgFailure(std::string_view sqlState);
bool isPgError(const Error& error, PgErrorKind kind);

} // namespace karigar::backend
