// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storereader.h"
#include "models/sql/tablefacts.h"

namespace karigar::backend {

/// StoreReader over one SQLite connection, which it borrows; the caller has opened a transaction.
class SqliteReader final : public StoreReader {
public:
    explicit SqliteReader(sql::Database& database);

    Facts& facts() override { return m_facts; }
    Result<qint64> seqOf(Kind kind, const Id& id) override;
    Result<qint64> count(const Query& query) override { return m_tables.count(query); }
    Result<qint64> sum(const Query& query, const char* column) override
    {
        return m_tables.sum(query, column);
    }
    Result<FeedEnd> feed(const QStringList& audiences, qint64 cursor, int limit,
                         const std::function<void(const FeedRow&)>& use) override;
    Result<qint64> feedHead() override;
    Result<qint64> settled(const Id& device, qint64 cursor) override;
    Result<std::vector<SearchHit>> searchCatalogue(const QString& words, int limit) override;
    Result<std::optional<StoredSession>> session(const QByteArray& tokenHash) override;
    Result<std::vector<StoredSession>> sessionsOf(const Id& user) override;
    Result<std::optional<QByteArray>> credential(const Id& user) override;
    Result<std::optional<Millis>> nextJobDue() override;
    Result<QString> setting(const QString& name) override;

    sql::RecordTables& tables() { return m_tables; }

private:
    sql::Database& m_database;
    sql::RecordTables m_tables;
    sql::TableFacts m_facts;
    std::vector<std::string> m_documentSql; ///< by kind
};

} // namespace karigar::backend
