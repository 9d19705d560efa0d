// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchwords.h"

#include <algorithm>
#include <array>

namespace karigar::store {

namespace {

constexpr size_t kLongest = 64;
using Row = std::array<int, kLongest + 1>;

bool isPartOfWord(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

} // namespace

QStringList searchWords(const QString& text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && words.size() < kMaxSearchWords)
            words.append(word.toLower());
        word.clear();
    };
    for (const char32_t letter : text.toUcs4()) {
        if (isPartOfWord(letter))
            word.append(QString::fromUcs4(&letter, 1));
        else
            finish();
    }
    finish();
    return words;
}

int allowedMistakes(qsizetype letters)
{
    return letters < 4 ? 0 : letters < 7 ? 1 : 2;
}

int editDistance(std::string_view typed, std::string_view term, int limit, bool asPrefix)
{
    const int far = limit + 1;
    if (asPrefix)
        term = term.substr(0, typed.size() + static_cast<size_t>(limit));
    if (typed.size() > kLongest || term.size() > kLongest ||
        typed.size() > term.size() + static_cast<size_t>(limit) ||
        term.size() > typed.size() + static_cast<size_t>(limit))
        return far;
    // Optimal string alignment, three rows; only cells within `limit` of the diagonal can count.
    Row before{}, above{}, current{};
    for (size_t j = 0; j <= term.size(); ++j)
        above[j] = static_cast<int>(j);
    for (size_t i = 1; i <= typed.size(); ++i) {
        const size_t from = i > static_cast<size_t>(limit) ? i - static_cast<size_t>(limit) : 1;
        const size_t to = std::min(term.size(), i + static_cast<size_t>(limit));
        current.fill(far);
        current[0] = static_cast<int>(i);
        int best = current[0];
        for (size_t j = from; j <= to; ++j) {
            const int replaced = above[j - 1] + (typed[i - 1] == term[j - 1] ? 0 : 1);
            int cost = std::min({replaced, above[j] + 1, current[j - 1] + 1});
            if (i > 1 && j > 1 && typed[i - 1] == term[j - 2] && typed[i - 2] == term[j - 1])
                cost = std::min(cost, before[j - 2] + 1);
            current[j] = std::min(cost, far);
            best = std::min(best, current[j]);
        }
        if (best > limit)
            return far;
        before = above;
        above = current;
    }
    if (!asPrefix)
        return above[term.size()];
    return *std::min_element(above.begin(), above.begin() + static_cast<std::ptrdiff_t>(term.size()) + 1);
}

} // namespace karigar::store
