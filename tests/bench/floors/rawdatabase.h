// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>
#include <string>

/// The raw C API with no more around it than a minimal program has: ends the program on any error.
namespace karigar::bench::floors {

/// Opens or creates an encrypted file (a plain one without `hexKey`) with the settings that ours has.
sqlite3* openRaw(const std::string& path, const std::string& hexKey);
void execRaw(sqlite3* db, const std::string& sql);
sqlite3_stmt* prepareRaw(sqlite3* db, const std::string& sql);
void expectRaw(sqlite3* db, int result, int wanted);

/// For the floor of bulk writing: `INSERT ... ON CONFLICT` of (id, seq, doc).
std::string putSqlRaw(const char* table);

} // namespace karigar::bench::floors
