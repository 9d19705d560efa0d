// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace karigar::bench::floors {

/// The floor of a first synchronisation: unpacks, parses and inserts these pages into a new encrypted file,
/// then builds the indexes and the search index. Milliseconds from opening the file to the last commit.
double firstSync(const std::string& path, const std::string& hexKey, const std::vector<std::string>& pages);

} // namespace karigar::bench::floors
