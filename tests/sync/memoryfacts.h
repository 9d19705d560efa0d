// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"

#include <map>

namespace karigar::tests {

using RecordKey = std::pair<Kind, Id>;
using RecordMap = std::map<RecordKey, QJsonObject>;

/// The rulebook's records in a map: small enough to be right by looking at it.
class MemoryFacts final : public Facts {
public:
    RecordMap records;

    Result<std::optional<QJsonObject>> find(Kind kind, const Id& id) override;
    Result<std::vector<QJsonObject>> list(const Query& query) override;
    void apply(const RecordChange& change);
};

} // namespace karigar::tests
