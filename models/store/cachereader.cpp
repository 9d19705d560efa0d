// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachereader.h"

namespace karigar::store {

CacheReader::CacheReader(std::unique_ptr<sql::Database> database)
    : m_database(std::move(database))
    , m_tables(*m_database)
    , m_searcher(m_tables)
    , m_outbox(*m_database)
    , m_meta(*m_database)
{
}

Result<std::unique_ptr<CacheReader>> CacheReader::open(const QString& folder, const CacheKey& key)
{
    KARIGAR_TRY(auto database, CacheFile(folder).open(key, true));
    return std::unique_ptr<CacheReader>(new CacheReader(std::move(database)));
}

Result<bool> CacheReader::isWaiting(Kind kind, const Id& id)
{
    KARIGAR_TRY(auto rows, m_database->prepare("SELECT 1 FROM pending_base WHERE kind = ? AND id = ?"));
    rows.bindAll(static_cast<qint64>(kind), id.toText());
    return rows.step();
}

Result<QSet<Id>> CacheReader::waiting(Kind kind)
{
    KARIGAR_TRY(auto rows, m_database->prepare("SELECT id FROM pending_base WHERE kind = ?"));
    rows.bindAll(static_cast<qint64>(kind));
    QSet<Id> ids;
    while (true) {
        KARIGAR_TRY(const bool found, rows.step());
        if (!found)
            return ids;
        if (const auto id = Id::fromText(rows.string(0)))
            ids.insert(*id);
    }
}

Result<QString> CacheReader::note(const QString& key)
{
    return m_meta.text(std::string(metakeys::kNotePrefix) + key.toStdString());
}

} // namespace karigar::store
