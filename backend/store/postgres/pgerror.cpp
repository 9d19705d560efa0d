// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgerror.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

struct Entry {
    PgErrorKind kind;
    QLatin1String code;
    const char* sentence;
    bool retryable;
};

constexpr std::array kEntries{
    Entry{PgErrorKind::Conflict, "store_conflict"_L1,
          QT_TRANSLATE_NOOP("Store", "Many people want the same thing at once. Please try again."), true},
    Entry{PgErrorKind::Unavailable, "store_unavailable"_L1,
          QT_TRANSLATE_NOOP("Store", "The marketplace's database cannot be reached."), true},
    Entry{PgErrorKind::Full, "store_full"_L1,
          QT_TRANSLATE_NOOP("Store", "The disk is full. Free some space and try again."), true},
    Entry{PgErrorKind::NewerSchema, "store_newer_schema"_L1,
          QT_TRANSLATE_NOOP("Store",
                            "The stored data was written by a newer version of Karigar. Please update."),
          false},
    Entry{PgErrorKind::Other, "store_failed"_L1, QT_TRANSLATE_NOOP("Store", "The stored data failed."),
          false},
};

const Entry& entryOf(PgErrorKind kind)
{
    for (const Entry& entry : kEntries)
        if (entry.kind == kind)
            return entry;
    return kEntries.back();
}

/// Classes and codes: PostgreSQL's manual, appendix A.
PgErrorKind kindOf(std::string_view sqlState)
{
    // Serialization, deadlock, a lock that took too long, and a key that was free a moment ago.
    if (sqlState == "40001" || sqlState == "40P01" || sqlState == "55P03" || sqlState == "23505")
        return PgErrorKind::Conflict;
    if (sqlState.empty() || sqlState.starts_with("08") || sqlState.starts_with("57P") ||
        sqlState == "53300" || sqlState == "25P03")
        return PgErrorKind::Unavailable;
    if (sqlState == "53100")
        return PgErrorKind::Full;
    return PgErrorKind::Other;
}

} // namespace

Error pgError(PgErrorKind kind)
{
    const Entry& entry = entryOf(kind);
    return {ErrorDomain::Store, entry.code, QCoreApplication::translate("Store", entry.sentence),
            entry.retryable};
}

Failure pgFailure(PgErrorKind kind)
{
    return Failure(pgError(kind));
}

Failure pgFailure(std::string_view sqlState)
{
    const PgErrorKind kind = kindOf(sqlState);
    Error error = pgError(kind);
    if (kind == PgErrorKind::Other)
        error.message +=
            u" (SQLSTATE %1)"_s.arg(QLatin1String(sqlState.data(), static_cast<qsizetype>(sqlState.size())));
    return Failure(std::move(error));
}

bool isPgError(const Error& error, PgErrorKind kind)
{
    return error.domain == ErrorDomain::Store && error.code == entryOf(kind).code;
}

} // namespace karigar::backend
