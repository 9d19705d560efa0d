// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/recordtables.h"
#include "models/store/cachefile.h"
#include "models/store/meta.h"
#include "models/store/outbox.h"
#include "models/store/searcher.h"

namespace karigar::store {

/// The reading side of a cache, over a connection of its own that cannot write: sees what the writer has
/// committed and never waits for it. One thread at a time, normally the reader thread of StoreThreads. The
/// cache must exist.
class CacheReader {
public:
    static Result<std::unique_ptr<CacheReader>> open(const QString& folder, const CacheKey& key);

    sql::RecordTables& tables() { return m_tables; }
    Searcher& searcher() { return m_searcher; }
    Outbox& outbox() { return m_outbox; }

    /// Whether an unsettled command of this device has changed the record.
    Result<bool> isWaiting(Kind kind, const Id& id);
    /// All such records of a kind.
    Result<QSet<Id>> waiting(Kind kind);
    Result<QString> note(const QString& key);

private:
    explicit CacheReader(std::unique_ptr<sql::Database> database);

    std::unique_ptr<sql::Database> m_database;
    sql::RecordTables m_tables;
    Searcher m_searcher;
    Outbox m_outbox;
    Meta m_meta;
};

} // namespace karigar::store
