// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgconnection.h"
#include "models/domain/records/kind.h"

namespace karigar::backend {

/// Makes or updates every table of the database, one node at a time; refuses a database of a newer version.
Result<void> preparePgSchema(PgConnection& connection);
/// For every new connection: when PostgreSQL was started anew, or a dump was read into another one, it moves
/// the feed's numbers on, so that none is ever given twice.
Result<void> awakenFeed(PgConnection& connection);

/// The expression that a column of a kind is compared and ordered by; empty for a name that is none.
std::string pgColumn(Kind kind, std::string_view column);
std::string pgTable(Kind kind);

/// What record_key() makes of a number or a text, so that one index holds both in SQLite's order: numbers
/// first.
std::string pgKey(qint64 number);
std::string pgKey(const QString& text);

} // namespace karigar::backend
