// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/database.h"

namespace karigar::backend {

/// Makes or updates every table of the backend's file. Refuses a file of a newer version.
Result<void> prepareSchema(sql::Database& database);

} // namespace karigar::backend
