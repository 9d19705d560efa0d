// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/recordtables.h"
#include "models/store/vocabulary.h"

namespace karigar::store {

struct SearchHit {
    Kind kind;
    sql::RecordRow row;
};

struct SearchResult {
    std::vector<SearchHit> hits; ///< best first
    QString correctedTo;         ///< what was searched instead when a word was found nowhere; empty otherwise
};

/// Searches while a person types: every word must occur, the last one may be a beginning, and a word that
/// occurs nowhere stands for its nearest ones ("potery" finds pottery). What was typed never becomes query
/// syntax.
///
/// Bounded, so that 100,000 records answer within a frame: few matches are ranked by weight (bm25, titles
/// before bodies); a word that very many records hold answers with the newest ones of each kind, titles
/// first. On the connection's thread.
class Searcher {
public:
    explicit Searcher(sql::RecordTables& tables);

    /// No kinds: all. At most `limit` hits.
    Result<SearchResult> search(const QString& text, const QSet<Kind>& kinds, int limit);
    /// Loads the vocabulary ahead of the first search.
    Result<void> warmUp() { return m_vocabulary.refresh(); }

private:
    struct Part {
        std::string expression;
        qint64 matches = 0; ///< an upper bound, as far as the vocabulary knows
        QString corrected;  ///< what stands in for the word, or the word itself
        bool isCorrected = false;
    };
    using Rows = std::vector<qint64>;

    Result<std::optional<Part>> part(const QString& word, bool asPrefix);
    Result<bool> occurs(const std::string& expression);
    Result<Rows> ranked(const std::string& expression, const QSet<Kind>& kinds, int limit);
    Result<Rows> newest(const std::string& expression, const QSet<Kind>& kinds, int limit);
    Result<Rows> newestOf(Kind kind, const std::string& expression, int limit);
    Result<std::vector<SearchHit>> load(const Rows& rows);

    sql::RecordTables& m_tables;
    Vocabulary m_vocabulary;
};

} // namespace karigar::store
