// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgreader.h"
#include "models/domain/commands/draft.h"

/// The job table on PostgreSQL; see StoreWriter for what each call means. A job that runs carries the number
/// of the node that runs it, and a node holds a lock of its number as long as it lives: what is marked with a
/// number that nobody holds was left behind.
namespace karigar::backend::pgjobs {

/// The first half of the lock of a living node.
inline constexpr int kNodeLocks = 0x4b61;

PgQuery put(const Effect& effect);
/// Touches no row that waits already: such a row is everybody's, and whoever wrote it would hold up all
/// others until its commit.
std::vector<PgQuery> ensure(const Effect& effect, Millis pause);
Result<std::optional<StoredJob>> take(PgSource& source, Millis now, int node);
PgQuery finish(const StoredJob& job, Millis now);
PgQuery retry(const StoredJob& job, Millis dueAt, const QString& error);
PgQuery fail(const StoredJob& job, Millis now, const QString& error);
PgQuery requeueAbandoned();

} // namespace karigar::backend::pgjobs
