// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/query.h"

#include <optional>

namespace karigar {

/// What a command can read: the records as they are inside the transaction that will hold its changes. The
/// cache and the backend each implement it over their store; tests implement it over a map. Not thread-safe.
class Facts {
public:
    virtual ~Facts() = default;
    /// The document, or nothing when there is no such record.
    virtual Result<std::optional<QJsonObject>> find(Kind kind, const Id& id) = 0;
    virtual Result<std::vector<QJsonObject>> list(const Query& query) = 0;
};

} // namespace karigar
