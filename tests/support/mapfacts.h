// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"

#include <map>

namespace karigar::test {

/// Facts over a map, for tests: what the stores do with SQL, done plainly. Queries see the columns that the
/// kind's KindSpec names, with SQL's ideas of null (no comparison holds) and truth (1 and 0). Copies are
/// cheap and independent. Errors: a query that names an unknown column is refused, as a store would.
class MapFacts final : public Facts {
public:
    using Key = std::pair<Kind, Id>;
    struct Row {
        qint64 seq = 0; ///< rises with every write, as in a store
        QJsonObject doc;
    };

    Result<std::optional<QJsonObject>> find(Kind kind, const Id& id) override;
    Result<std::vector<QJsonObject>> list(const Query& query) override;

    void apply(const Changes& changes);
    template<class R>
    void put(const R& record)
    {
        store(R::kKind, record.id, toJson(record));
    }
    /// The record as a struct; a default one when it is not there or cannot be read.
    template<class R>
    R get(const Id& id) const
    {
        const auto at = m_rows.find({R::kKind, id});
        return at == m_rows.end() ? R() : fromJson<R>(at->second.doc).value_or(R());
    }
    template<class R>
    std::vector<R> all() const
    {
        std::vector<R> records;
        for (const auto& [key, row] : m_rows)
            if (key.first == R::kKind)
                records.push_back(fromJson<R>(row.doc).value_or(R()));
        return records;
    }
    bool has(Kind kind, const Id& id) const { return m_rows.contains({kind, id}); }
    const std::map<Key, Row>& rows() const { return m_rows; }

private:
    void store(Kind kind, const Id& id, const QJsonObject& doc);

    std::map<Key, Row> m_rows;
    qint64 m_seq = 0;
};

} // namespace karigar::test
