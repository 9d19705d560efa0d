// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/migrations.h"

namespace karigar::store {

/// The cache's own tables beside the records: meta, outbox, pending_base and the search index.
std::span<const sql::Migration> cacheMigrations();

} // namespace karigar::store
