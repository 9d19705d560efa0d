// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vocabulary.h"

#include "models/store/searchwords.h"

#include <algorithm>

namespace karigar::store {

namespace {

constexpr size_t kCheapTerms = 5000;      ///< loads within a millisecond or two
constexpr int kVersionsBetweenLoads = 64; ///< commits noticed before a large one is loaded again

bool isCorrection(const std::string& term)
{
    // Order numbers and the like are no words; nobody is helped by a similar one.
    return std::none_of(term.begin(), term.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<void> Vocabulary::refresh()
{
    KARIGAR_TRY(const qint64 version, m_database.number("PRAGMA data_version"));
    if (version == m_version)
        return {};
    const bool due =
        m_version < 0 || m_terms.size() <= kCheapTerms || ++m_versionsSeen >= kVersionsBetweenLoads;
    if (due)
        KARIGAR_CHECK(load());
    m_version = version;
    return {};
}

Result<void> Vocabulary::load()
{
    KARIGAR_TRY(auto rows, m_database.prepare("SELECT term, doc FROM search_words"));
    std::vector<Term> terms;
    terms.reserve(m_terms.size());
    while (true) {
        KARIGAR_TRY(const bool found, rows.step());
        if (!found)
            break;
        terms.push_back({std::string(rows.text(0)), rows.integer(1)});
    }
    m_terms = std::move(terms);
    m_versionsSeen = 0;
    return {};
}

std::span<const Vocabulary::Term> Vocabulary::startingWith(std::string_view prefix) const
{
    const auto first = std::lower_bound(m_terms.begin(), m_terms.end(), prefix,
                                        [](const Term& term, std::string_view p) { return term.text < p; });
    const auto last = std::partition_point(first, m_terms.end(),
                                           [&](const Term& term) { return term.text.starts_with(prefix); });
    return {first, last};
}

const Vocabulary::Term* Vocabulary::exactly(std::string_view text) const
{
    const auto found = startingWith(text);
    return !found.empty() && found.front().text == text ? &found.front() : nullptr;
}

std::vector<Vocabulary::Term> Vocabulary::nearest(std::string_view word, bool asPrefix, size_t count) const
{
    const int limit = allowedMistakes(static_cast<qsizetype>(word.size()));
    if (limit == 0)
        return {};
    int best = limit;
    std::vector<const Term*> found;
    for (const Term& term : m_terms) {
        const int distance = editDistance(word, term.text, best, asPrefix);
        if (distance > best || !isCorrection(term.text))
            continue;
        if (distance < best)
            found.clear();
        best = distance;
        found.push_back(&term);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Term* a, const Term* b) { return a->records > b->records; });
    std::vector<Term> terms;
    for (const Term* term : found)
        if (terms.size() < count)
            terms.push_back(*term);
    return terms;
}

} // namespace karigar::store
