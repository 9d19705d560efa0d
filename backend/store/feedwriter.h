// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/sql/recordtables.h"

#include <QSet>

namespace karigar::backend {

/// Writes changed records and their lines in the feed: each audience keeps one line a record, the newest. An
/// audience that a change leaves out gets a line that says gone. On the writer's thread, inside its
/// transaction.
class FeedWriter {
public:
    FeedWriter(sql::Database& database, sql::RecordTables& tables);

    /// Reads where the feed ends; at the start of every transaction, because another process may have written.
    Result<void> begin();
    /// Stores where the feed ends; before every commit.
    Result<void> finish();
    qint64 head() const { return m_head; }

    /// Adds the audiences that have news to `touched`.
    Result<void> write(const RecordChange& change, QSet<QString>& touched);

private:
    Result<void> put(Kind kind, const std::string& id, const QJsonObject& doc, QSet<QString>& touched);
    Result<void> erase(Kind kind, const std::string& id, QSet<QString>& touched);
    Result<void> announce(Kind kind, const std::string& id, qint64 rid, const QSet<QString>& audiences,
                          QSet<QString>& touched);
    Result<void> insertLine(const QString& audience, Kind kind, const std::string& id, qint64 rid, bool gone);
    Result<qint64> audienceNumber(const QString& name);

    sql::Database& m_database;
    sql::RecordTables& m_tables;
    qint64 m_head = 0;
    qint64 m_stored = 0;
};

} // namespace karigar::backend
