// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searcher.h"

#include "models/store/searchindex.h"
#include "models/store/searchwords.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::store {

namespace {

/// Ranking looks at every match, so it is for words that few records hold.
constexpr qint64 kMaxRanked = 2500;
/// Of a beginning that very many records hold, the most frequent continuations are enough while typing goes
/// on.
constexpr size_t kMaxContinuations = 5;
constexpr size_t kMaxCorrections = 8;

/// Words hold no quotes (searchWords), so a quoted one is always a literal to FTS5.
std::string literal(std::string_view word, bool asPrefix)
{
    std::string text = "\"";
    text.append(word).append(asPrefix ? "\"*" : "\"");
    return text;
}

template<class Terms>
std::string anyOf(const Terms& terms)
{
    std::string text = "(";
    for (const Vocabulary::Term& term : terms)
        text.append(text.size() > 1 ? " OR " : "").append(literal(term.text, false));
    return text + ")";
}

qint64 recordsOf(std::span<const Vocabulary::Term> terms)
{
    qint64 sum = 0;
    for (const Vocabulary::Term& term : terms)
        sum += term.records;
    return sum;
}

std::vector<Vocabulary::Term> mostFrequent(std::span<const Vocabulary::Term> terms)
{
    std::vector<Vocabulary::Term> top(std::min(terms.size(), kMaxContinuations));
    std::partial_sort_copy(terms.begin(), terms.end(), top.begin(), top.end(),
                           [](const auto& a, const auto& b) { return a.records > b.records; });
    return top;
}

QString kindList(const QSet<Kind>& kinds)
{
    QJsonArray list;
    for (const Kind kind : kinds)
        list.append(static_cast<int>(kind));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

Searcher::Searcher(sql::RecordTables& tables)
    : m_tables(tables)
    , m_vocabulary(tables.database())
{
}

Result<SearchResult> Searcher::search(const QString& text, const QSet<Kind>& kinds, int limit)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty() || limit <= 0)
        return SearchResult{};
    KARIGAR_CHECK(m_vocabulary.refresh());
    std::string expression;
    qint64 matches = 0;
    QStringList corrected;
    bool anyCorrected = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        KARIGAR_TRY(const auto found, part(words[i], i == words.size() - 1));
        if (!found)
            return SearchResult{};
        expression.append(i ? " AND " : "").append(found->expression);
        matches += found->matches;
        corrected.append(found->corrected);
        anyCorrected = anyCorrected || found->isCorrected;
    }
    QSet<Kind> wanted = kinds;
    if (wanted.isEmpty())
        for (const KindSpec& spec : allKinds())
            wanted.insert(spec.kind);
    KARIGAR_TRY(const Rows rows, matches <= kMaxRanked ? ranked(expression, wanted, limit)
                                                       : newest(expression, wanted, limit));
    SearchResult result;
    KARIGAR_TRY(result.hits, load(rows));
    if (anyCorrected)
        result.correctedTo = corrected.join(u' ');
    return result;
}

Result<std::optional<Searcher::Part>> Searcher::part(const QString& word, bool asPrefix)
{
    const std::string text = word.toStdString();
    Part part;
    part.corrected = word;
    part.expression = literal(text, asPrefix);
    const Vocabulary::Term* exact = m_vocabulary.exactly(text);
    const std::span<const Vocabulary::Term> known =
        asPrefix ? m_vocabulary.startingWith(text) : std::span(exact, exact ? 1 : 0);
    part.matches = recordsOf(known);
    if (asPrefix && part.matches > kMaxRanked)
        part.expression = anyOf(mostFrequent(known));
    if (!known.empty())
        return part;
    KARIGAR_TRY(const bool arrivedJustNow, occurs(part.expression));
    if (arrivedJustNow)
        return part;
    const auto nearest = m_vocabulary.nearest(text, asPrefix, kMaxCorrections);
    if (nearest.empty())
        return std::nullopt;
    part.expression = anyOf(nearest);
    part.matches = recordsOf(nearest);
    part.corrected = QString::fromStdString(nearest.front().text);
    part.isCorrected = true;
    return part;
}

Result<bool> Searcher::occurs(const std::string& expression)
{
    KARIGAR_TRY(auto rows,
                m_tables.database().prepare("SELECT rowid FROM search WHERE search MATCH ? LIMIT 1"));
    rows.bind(1, std::string_view(expression));
    return rows.step();
}

Result<Searcher::Rows> Searcher::ranked(const std::string& expression, const QSet<Kind>& kinds, int limit)
{
    KARIGAR_TRY(auto rows,
                m_tables.database().prepare(
                    "SELECT rowid FROM search WHERE search MATCH ? "
                    "AND (rowid >> 40) IN (SELECT value FROM json_each(?)) ORDER BY rank LIMIT ?"));
    rows.bind(1, std::string_view(expression)).bind(2, kindList(kinds)).bind(3, limit);
    Rows found;
    while (true) {
        KARIGAR_TRY(const bool row, rows.step());
        if (!row)
            return found;
        found.push_back(rows.integer(0));
    }
}

Result<Searcher::Rows> Searcher::newestOf(Kind kind, const std::string& expression, int limit)
{
    KARIGAR_TRY(auto rows, m_tables.database().prepare("SELECT rowid FROM search WHERE search MATCH ? AND "
                                                       "rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"));
    Rows found;
    std::vector<std::string> tiers;
    if (!kindSpec(kind).bodyPaths.empty())
        tiers.push_back("title : (" + expression + ")");
    tiers.push_back(expression);
    for (const std::string& tier : tiers) {
        rows.bind(1, std::string_view(tier))
            .bind(2, SearchIndex::rowId(kind, 0))
            .bind(3, SearchIndex::rowId(kind, 0) | ((qint64(1) << SearchIndex::kKindShift) - 1))
            .bind(4, 2 * limit);
        while (true) {
            KARIGAR_TRY(const bool row, rows.step());
            if (!row || std::ssize(found) >= limit)
                break;
            if (std::find(found.begin(), found.end(), rows.integer(0)) == found.end())
                found.push_back(rows.integer(0));
        }
        rows.reset();
        if (std::ssize(found) >= limit)
            break;
    }
    return found;
}

Result<Searcher::Rows> Searcher::newest(const std::string& expression, const QSet<Kind>& kinds, int limit)
{
    std::vector<Rows> byKind;
    for (const KindSpec& spec : allKinds())
        if (kinds.contains(spec.kind) && SearchIndex::isSearchable(spec)) {
            KARIGAR_TRY(Rows rows, newestOf(spec.kind, expression, limit));
            byKind.push_back(std::move(rows));
        }
    // Each kind in turn, so that a thousand bookings do not hide the one artisan.
    Rows mixed;
    for (size_t place = 0; place < static_cast<size_t>(limit); ++place)
        for (const Rows& rows : byKind)
            if (place < rows.size() && std::ssize(mixed) < limit)
                mixed.push_back(rows[place]);
    return mixed;
}

Result<std::vector<SearchHit>> Searcher::load(const Rows& rows)
{
    std::vector<SearchHit> hits;
    for (const qint64 rowId : rows) {
        const Kind kind = SearchIndex::kindOf(rowId);
        KARIGAR_TRY(auto row, m_tables.rowAt(kind, SearchIndex::ridOf(rowId)));
        if (row)
            hits.push_back({kind, std::move(*row)});
    }
    return hits;
}

} // namespace karigar::store
