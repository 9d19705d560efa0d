// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/kind.h"
#include "models/sql/database.h"

namespace karigar::store {

/// Keeps the full-text index in step with the records, inside the caller's transaction. Titles and bodies are
/// SQL expressions over the stored document (KindSpec's paths), the same for one row and for a whole table.
/// The index itself holds no text. A search row's number is kind << 40 | rid.
class SearchIndex {
public:
    explicit SearchIndex(sql::Database& database);

    static constexpr int kKindShift = 40;
    static qint64 rowId(Kind kind, qint64 rid) { return (static_cast<qint64>(kind) << kKindShift) | rid; }
    static Kind kindOf(qint64 rowId) { return static_cast<Kind>(rowId >> kKindShift); }
    static qint64 ridOf(qint64 rowId) { return rowId & ((qint64(1) << kKindShift) - 1); }
    static bool isSearchable(const KindSpec& spec)
    {
        return !spec.titlePaths.empty() || !spec.bodyPaths.empty();
    }

    /// After the record has been written.
    Result<void> put(Kind kind, qint64 rid);
    Result<void> erase(Kind kind, qint64 rid);
    /// Merges some of what has gathered, in a transaction of its own. Left to itself FTS5 does so in the
    /// middle of a write, and now and then an action on screen would wait 100 ms for it.
    Result<void> tidy();
    /// Everything, from nothing: the end of a first synchronisation.
    Result<void> rebuild();

private:
    sql::Database& m_database;
    qint64 m_touched = 0;
    std::vector<std::string> m_put; ///< by kind, empty when not searchable
};

} // namespace karigar::store
