// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/feedmerge.h"

#include <limits>

namespace karigar::backend {

namespace {

constexpr qint64 kEnd = std::numeric_limits<qint64>::max();

Result<qint64> audienceNumber(sql::Database& database, const QString& name)
{
    KARIGAR_TRY(auto statement, database.prepare("SELECT aid FROM audience WHERE name = ?"));
    statement.bind(1, name);
    KARIGAR_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

} // namespace

Result<FeedMerge> FeedMerge::open(sql::Database& database, const QStringList& audiences, qint64 cursor)
{
    FeedMerge merge;
    merge.m_sources.reserve(static_cast<size_t>(audiences.size()));
    for (const QString& audience : audiences) {
        KARIGAR_TRY(const qint64 number, audienceNumber(database, audience));
        if (number == 0)
            continue;
        KARIGAR_TRY(auto rows, database.prepare("SELECT seq, kind, rid, id, gone FROM feed "
                                                "WHERE aid = ? AND seq > ? ORDER BY seq"));
        rows.bindAll(number, cursor);
        merge.m_sources.push_back({std::move(rows), 0});
        merge.m_standing.push_back(merge.m_sources.size() - 1);
    }
    return merge;
}

Result<void> FeedMerge::leave()
{
    for (const size_t index : m_standing) {
        Source& source = m_sources[index];
        KARIGAR_TRY(const bool row, source.rows.step());
        source.seq = row ? source.rows.integer(0) : kEnd;
    }
    m_standing.clear();
    return {};
}

Result<bool> FeedMerge::step()
{
    KARIGAR_CHECK(leave());
    m_seq = kEnd;
    for (const Source& source : m_sources)
        m_seq = std::min(m_seq, source.seq);
    if (m_seq == kEnd)
        return false;
    m_gone = true;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        if (m_sources[i].seq != m_seq)
            continue;
        const sql::Statement& row = m_sources[i].rows;
        m_kind = static_cast<Kind>(row.integer(1));
        m_rid = row.integer(2);
        m_id = row.text(3);
        m_gone = m_gone && row.integer(4) != 0;
        m_standing.push_back(i);
    }
    return true;
}

} // namespace karigar::backend
