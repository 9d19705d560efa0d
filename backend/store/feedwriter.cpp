// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/feedwriter.h"

#include "backend/store/cataloguetext.h"
#include "backend/store/cataloguewords.h"
#include "backend/store/feedaudiences.h"

namespace karigar::backend {

FeedWriter::FeedWriter(sql::Database& database, sql::RecordTables& tables)
    : m_database(database)
    , m_tables(tables)
{
}

Result<void> FeedWriter::begin()
{
    KARIGAR_TRY(m_stored, m_database.number("SELECT seq FROM feed_head"));
    m_head = m_stored;
    return {};
}

Result<void> FeedWriter::finish()
{
    if (m_head == m_stored)
        return {};
    KARIGAR_TRY(auto statement, m_database.prepare("UPDATE feed_head SET seq = ?"));
    return statement.bind(1, m_head).run();
}

Result<void> FeedWriter::write(const RecordChange& change, QSet<QString>& touched)
{
    const std::string id = change.id.toText().toStdString();
    return change.doc ? put(change.kind, id, *change.doc, touched) : erase(change.kind, id, touched);
}

Result<void> FeedWriter::put(Kind kind, const std::string& id, const QJsonObject& doc, QSet<QString>& touched)
{
    const QByteArray text = sql::documentText(doc);
    const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
    bool same = false;
    KARIGAR_CHECK(
        m_tables.visit(kind, id, [&](qint64, qint64, std::string_view old) { same = old == view; }));
    if (same)
        return {};
    ++m_head;
    KARIGAR_TRY(const qint64 rid, m_tables.put(kind, id, m_head, view));
    const QSet<QString> audiences = audiencesOf(kind, doc);
    if (catalogue::isSearched(kind)) {
        const bool open = audiences.contains(catalogueAudience());
        KARIGAR_CHECK(open ? catalogue::put(m_database, kind, rid, doc)
                           : catalogue::erase(m_database, kind, rid));
    }
    return announce(kind, id, rid, audiences, touched);
}

Result<void> FeedWriter::erase(Kind kind, const std::string& id, QSet<QString>& touched)
{
    KARIGAR_TRY(const qint64 rid, m_tables.rid(kind, id));
    if (rid == 0)
        return {};
    ++m_head;
    KARIGAR_CHECK(m_tables.erase(kind, id));
    if (catalogue::isSearched(kind))
        KARIGAR_CHECK(catalogue::erase(m_database, kind, rid));
    return announce(kind, id, rid, {}, touched);
}

Result<void> FeedWriter::announce(Kind kind, const std::string& id, qint64 rid,
                                  const QSet<QString>& audiences, QSet<QString>& touched)
{
    struct Line {
        qint64 aid;
        qint64 seq;
        bool gone;
        QString audience;
    };
    std::vector<Line> lines;
    {
        KARIGAR_TRY(auto old, m_database.prepare("SELECT f.aid, f.seq, f.gone, a.name FROM feed f "
                                                 "JOIN audience a ON a.aid = f.aid "
                                                 "WHERE f.id = ? AND f.kind = ?"));
        old.bindAll(std::string_view(id), static_cast<int>(kind));
        while (true) {
            KARIGAR_TRY(const bool found, old.step());
            if (!found)
                break;
            lines.push_back({old.integer(0), old.integer(1), old.integer(2) != 0, old.string(3)});
        }
    }
    for (const Line& line : lines) {
        const bool stays = audiences.contains(line.audience);
        if (!stays && line.gone)
            continue;
        KARIGAR_TRY(auto drop, m_database.prepare("DELETE FROM feed WHERE aid = ? AND seq = ?"));
        KARIGAR_CHECK(drop.bindAll(line.aid, line.seq).run());
        if (stays)
            continue;
        KARIGAR_CHECK(insertLine(line.audience, kind, id, rid, true));
        touched.insert(line.audience);
    }
    for (const QString& audience : audiences)
        KARIGAR_CHECK(insertLine(audience, kind, id, rid, false));
    touched.unite(audiences);
    return {};
}

Result<void> FeedWriter::insertLine(const QString& audience, Kind kind, const std::string& id, qint64 rid,
                                    bool gone)
{
    KARIGAR_TRY(const qint64 number, audienceNumber(audience));
    KARIGAR_TRY(auto statement, m_database.prepare("INSERT INTO feed(aid, seq, kind, rid, id, gone) "
                                                   "VALUES(?, ?, ?, ?, ?, ?)"));
    return statement.bindAll(number, m_head, static_cast<int>(kind), rid, std::string_view(id), gone).run();
}

Result<qint64> FeedWriter::audienceNumber(const QString& name)
{
    {
        KARIGAR_TRY(auto find, m_database.prepare("SELECT aid FROM audience WHERE name = ?"));
        find.bind(1, name);
        KARIGAR_TRY(const bool found, find.step());
        if (found)
            return find.integer(0);
    }
    KARIGAR_TRY(auto add, m_database.prepare("INSERT INTO audience(name) VALUES(?)"));
    KARIGAR_CHECK(add.bind(1, name).run());
    return m_database.lastInsertRowId();
}

} // namespace karigar::backend
