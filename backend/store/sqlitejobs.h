// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storetypes.h"
#include "models/domain/commands/draft.h"
#include "models/sql/database.h"

/// The job table. On the writer's thread, inside its transaction; see StoreWriter for what each call means.
namespace karigar::backend::jobtable {

Result<void> put(sql::Database& database, const Effect& effect);
Result<void> ensure(sql::Database& database, const Effect& effect, Millis pause);
Result<std::optional<StoredJob>> take(sql::Database& database, Millis now);
Result<void> finish(sql::Database& database, const StoredJob& job, Millis now);
Result<void> retry(sql::Database& database, const StoredJob& job, Millis dueAt, const QString& error);
Result<void> fail(sql::Database& database, const StoredJob& job, Millis now, const QString& error);
Result<void> requeueRunning(sql::Database& database);

} // namespace karigar::backend::jobtable
