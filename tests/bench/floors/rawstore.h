// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// The floor of the storage layer: the same rows by hand.
namespace karigar::bench::floors {

struct RawRow {
    std::string id;
    std::string doc;
};

/// Into a new file, `rowsPerCommit` at a time; the milliseconds from the first row to the end of the last
/// commit.
double bulkInsert(const std::string& path, const std::string& hexKey, const std::vector<RawRow>& rows,
                  size_t rowsPerCommit);
/// Microseconds a row, each copied out.
double pointReads(const std::string& path, const std::string& hexKey, const std::vector<RawRow>& rows,
                  const std::vector<size_t>& order);

} // namespace karigar::bench::floors
