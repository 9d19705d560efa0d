// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordwriter.h"

namespace karigar::store {

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

struct Base {
    Kind kind;
    qint64 seq;
    QByteArray id;
    QByteArray doc;
};

Result<std::vector<Base>> allBases(sql::Database& database)
{
    KARIGAR_TRY(auto rows, database.prepare("SELECT kind, seq, id, coalesce(doc, '') FROM pending_base"));
    std::vector<Base> bases;
    while (true) {
        KARIGAR_TRY(const bool found, rows.step());
        if (!found)
            return bases;
        bases.push_back({static_cast<Kind>(rows.integer(0)), rows.integer(1), rows.blob(2).toByteArray(),
                         rows.blob(3).toByteArray()});
    }
}

} // namespace

Result<void> RecordWriter::write(Kind kind, std::string_view id, qint64 seq, std::string_view doc)
{
    m_changed.add(kind, id);
    if (!doc.empty()) {
        KARIGAR_TRY(const qint64 rid, m_tables.put(kind, id, seq, doc));
        return m_searchable ? m_search.put(kind, rid) : Result<void>();
    }
    if (m_searchable) {
        KARIGAR_TRY(const qint64 rid, m_tables.rid(kind, id));
        if (rid != 0)
            KARIGAR_CHECK(m_search.erase(kind, rid));
    }
    KARIGAR_CHECK(m_tables.erase(kind, id));
    return {};
}

Result<void> RecordWriter::writeOptimistic(const RecordChange& change)
{
    const QByteArray idText = change.id.toText().toLatin1();
    const std::string_view id = viewOf(idText);
    KARIGAR_TRY(const auto row, m_tables.row(change.kind, id));
    KARIGAR_CHECK(remember(change.kind, id, row));
    const QByteArray doc = change.doc ? sql::documentText(*change.doc) : QByteArray();
    return write(change.kind, id, row ? row->seq : 0, viewOf(doc));
}

Result<void> RecordWriter::remember(Kind kind, std::string_view id, const std::optional<sql::RecordRow>& row)
{
    // Only the first change of a record knows the server's version.
    KARIGAR_TRY(auto insert,
                m_tables.database().prepare(
                    "INSERT OR IGNORE INTO pending_base(kind, id, seq, doc) VALUES(?, ?, ?, ?)"));
    insert.bind(1, static_cast<qint64>(kind)).bind(2, id).bind(3, row ? row->seq : 0);
    if (row)
        insert.bind(4, viewOf(row->doc));
    return insert.run();
}

Result<void> RecordWriter::rewind()
{
    KARIGAR_TRY(const auto bases, allBases(m_tables.database()));
    for (const Base& base : bases)
        KARIGAR_CHECK(write(base.kind, viewOf(base.id), base.seq, viewOf(base.doc)));
    if (bases.empty())
        return {};
    KARIGAR_TRY(auto clear, m_tables.database().prepare("DELETE FROM pending_base"));
    return clear.run();
}

} // namespace karigar::store
