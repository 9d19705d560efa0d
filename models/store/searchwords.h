// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string_view>

namespace karigar::store {

/// What a person typed, as words: runs of letters, digits and marks, lower-case, at most kMaxSearchWords.
/// Everything else, quotes and operators included, only separates.
inline constexpr int kMaxSearchWords = 8;
QStringList searchWords(const QString& text);

/// How many mistakes a word of this length may hold: none up to 3 letters, one up to 6, then two.
int allowedMistakes(qsizetype letters);

/// Insertions, deletions, replacements and swaps of neighbours that turn `typed` into `term`, or into a
/// beginning of it when `asPrefix`. Above `limit` it stops counting and answers limit + 1.
int editDistance(std::string_view typed, std::string_view term, int limit, bool asPrefix);

} // namespace karigar::store
