// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/sql/recordtables.h"
#include "models/store/changeset.h"
#include "models/store/searchindex.h"

namespace karigar::store {

/// Writes records in the caller's transaction with everything that goes along: the search index, the change
/// set, and for pending commands the server's version of what they change, to go back to.
class RecordWriter {
public:
    /// `searchable` false while the first synchronisation loads: the index is built at its end.
    RecordWriter(sql::RecordTables& tables, SearchIndex& search, bool searchable, ChangeSet& changed)
        : m_tables(tables)
        , m_search(search)
        , m_searchable(searchable)
        , m_changed(changed)
    {
    }

    /// What the server says. No document: erased.
    Result<void> write(Kind kind, std::string_view id, qint64 seq, std::string_view doc);
    /// What a command of this device changes on top of it.
    Result<void> writeOptimistic(const RecordChange& change);
    /// Undoes all optimistic writes.
    Result<void> rewind();

private:
    Result<void> remember(Kind kind, std::string_view id, const std::optional<sql::RecordRow>& row);

    sql::RecordTables& m_tables;
    SearchIndex& m_search;
    bool m_searchable;
    ChangeSet& m_changed;
};

} // namespace karigar::store
