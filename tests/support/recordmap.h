// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"

#include <map>

namespace karigar::test {

/// Every record of a small marketplace in one ordered map, with the lists that the stores answer by SQL. What
/// the rules read in tests. Not thread-safe.
class RecordMap final : public Facts {
public:
    Result<std::optional<QJsonObject>> find(Kind kind, const Id& id) override;
    Result<std::vector<QJsonObject>> list(const Query& query) override;

    std::vector<QJsonObject> matching(const Query& query) const;
    qint64 sum(const Query& query, const QString& column) const;
    /// All records of a kind, in the order of their ids.
    std::vector<QJsonObject> all(Kind kind) const;

    void put(Kind kind, const Id& id, std::optional<QJsonObject> doc);
    template<class R>
    void put(const R& record)
    {
        put(R::kKind, record.id, toJson(record));
    }
    template<class R>
    R get(const Id& id)
    {
        return fromJson<R>(find(R::kKind, id).value().value_or(QJsonObject())).value();
    }

private:
    std::map<std::pair<Kind, Id>, QJsonObject> m_records;
};

/// The value behind a generated column: "$.total.paise" of the document.
QVariant columnValue(const KindSpec& spec, const QJsonObject& doc, const QString& column);
/// The text at a JSON path, empty when there is none.
QString textAt(const QJsonObject& doc, const char* path);

} // namespace karigar::test
