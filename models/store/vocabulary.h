// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/database.h"

#include <span>

namespace karigar::store {

/// The words of the search index with the number of records that hold each, in memory. Loaded on first use
/// and again when the index has changed enough; a stale one only means that a word which arrived a moment ago
/// is not offered as a correction yet. On the connection's thread.
class Vocabulary {
public:
    struct Term {
        std::string text;
        qint64 records = 0;
    };

    explicit Vocabulary(sql::Database& database)
        : m_database(database)
    {
    }

    Result<void> refresh();
    /// All terms that begin so, in order.
    std::span<const Term> startingWith(std::string_view prefix) const;
    const Term* exactly(std::string_view text) const;
    /// The terms nearest to a misspelt word, nearest and then most frequent first; at most `count`.
    std::vector<Term> nearest(std::string_view word, bool asPrefix, size_t count) const;

private:
    Result<void> load();

    sql::Database& m_database;
    std::vector<Term> m_terms; ///< sorted by text
    qint64 m_version = -1;
    int m_versionsSeen = 0;
};

} // namespace karigar::store
