// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgreader.h"

/// The words of the public catalogue on PostgreSQL; see cataloguetext.h for what SQLite has.
namespace karigar::backend::pgsearch {

PgQuery put(Kind kind, const Id& id, const QJsonObject& doc);
PgQuery erase(Kind kind, const Id& id);
Result<std::vector<SearchHit>> search(PgSource& source, const QString& words, int limit);

} // namespace karigar::backend::pgsearch
