// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/facts.h"
#include "models/sql/recordtables.h"

namespace karigar::sql {

/// What a command may read, straight from the tables; for cache and backend alike. On the tables' thread,
/// inside the transaction that will hold the command's changes.
class TableFacts final : public Facts {
public:
    explicit TableFacts(RecordTables& tables)
        : m_tables(tables)
    {
    }
    Result<std::optional<QJsonObject>> find(Kind kind, const Id& id) override
    {
        return m_tables.find(kind, id);
    }
    Result<std::vector<QJsonObject>> list(const Query& query) override { return m_tables.list(query); }

private:
    RecordTables& m_tables;
};

} // namespace karigar::sql
