// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/database.h"

#include <span>

namespace karigar::sql {

/// One step of a schema's history. Numbers rise in tens, which leaves room for a hotfix. A step
/// names tables and columns literally and is never edited once released.
struct Migration {
    int number;
    Result<void> (*apply)(Database&);
};

/// Brings the file from its user_version to the last step, in one transaction: all or nothing. A file beyond
/// the last step is refused with NewerSchema and left alone.
Result<void> migrate(Database& database, std::span<const Migration> steps);

} // namespace karigar::sql
