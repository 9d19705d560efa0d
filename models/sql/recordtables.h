// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/query.h"
#include "models/sql/database.h"

#include <QJsonObject>
#include <span>

namespace karigar::sql {

/// A stored record. `rid` is local to the file and stays while the record does.
struct RecordRow {
    qint64 rid = 0;
    qint64 seq = 0;
    QByteArray id;
    QByteArray doc;
};

/// Reads and writes the records of all kinds through one connection, whose thread it shares and which must
/// outlive it. Documents go in and come out as the text they are; only the calls that say QJsonObject parse.
/// The tables are made by reconcileRecords().
class RecordTables {
public:
    explicit RecordTables(Database& database);

    /// Adds or replaces; answers the row's rid.
    Result<qint64> put(Kind kind, std::string_view id, qint64 seq, std::string_view doc);
    /// False when there was none.
    Result<bool> erase(Kind kind, std::string_view id);

    Result<std::optional<QJsonObject>> find(Kind kind, const Id& id);
    Result<std::optional<RecordRow>> row(Kind kind, std::string_view id);
    Result<std::optional<RecordRow>> rowAt(Kind kind, qint64 rid);
    /// 0 when there is none.
    Result<qint64> rid(Kind kind, std::string_view id);
    /// `use(qint64 rid, qint64 seq, std::string_view doc)` without a copy; false when there is none.
    template<class Use>
    Result<bool> visit(Kind kind, std::string_view id, Use&& use)
    {
        KARIGAR_TRY(auto statement, m_database.prepare(texts(kind).find));
        statement.bind(1, id);
        KARIGAR_TRY(const bool found, statement.step());
        if (found)
            use(statement.integer(0), statement.integer(1), statement.text(2));
        return found;
    }

    Result<std::vector<QJsonObject>> list(const Query& query);
    Result<std::vector<RecordRow>> rows(const Query& query);
    /// Columns only, without touching documents: what an index covers is read from the index alone.
    /// `use(const Statement&)` sees the columns in the order given.
    template<class Use>
    Result<void> select(const Query& query, std::span<const char* const> columns, Use&& use)
    {
        KARIGAR_TRY(auto statement, selecting(query, columns));
        while (true) {
            KARIGAR_TRY(const bool found, statement.step());
            if (!found)
                return {};
            use(std::as_const(statement));
        }
    }
    Result<qint64> count(const Query& query);
    /// Of an integer column; 0 over no rows.
    Result<qint64> sum(const Query& query, const char* column);

    Database& database() { return m_database; }

private:
    struct Texts {
        std::string put;
        std::string erase;
        std::string find;
        std::string rid;
        std::string at;
    };

    const Texts& texts(Kind kind) const { return m_texts[static_cast<size_t>(kind) - 1]; }
    Result<Statement> selecting(const Query& query, std::span<const char* const> columns);

    Database& m_database;
    std::vector<Texts> m_texts;
};

QJsonObject parseDocument(std::string_view text);
QByteArray documentText(const QJsonObject& doc);

} // namespace karigar::sql
