// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgfeed.h"

#include "backend/store/postgres/pgschema.h"

#include <algorithm>
#include <map>

namespace karigar::backend::pgfeed {

namespace {

struct Line {
    qint64 seq;
    Kind kind;
    std::string_view id;
    bool gone;
};

/// Each audience's lines lie in order, so the newest page of each is one short scan.
PgQuery linesQuery(const QStringList& audiences, qint64 cursor, int most)
{
    PgQuery query = PgQuery::of("SELECT seq, kind, id, gone FROM (", cursor, most);
    for (const QString& audience : audiences) {
        query.sql += query.values.size() == 2 ? "" : " UNION ALL ";
        query.add(audience);
        query.sql += "(SELECT seq, kind, id, gone FROM feed WHERE audience = $" +
                     std::to_string(query.values.size()) +
                     " AND seq > $1 AND seq <= feed_ceiling() ORDER BY seq LIMIT $2)";
    }
    query.sql += ") line ORDER BY seq";
    return query;
}

/// One change that several audiences hold is one line, and it is gone only if it is gone for all.
std::vector<Line> merged(const PgRows& rows)
{
    std::vector<Line> lines;
    for (int row = 0; row < rows.size(); ++row) {
        const qint64 seq = rows.integer(row, 0);
        if (!lines.empty() && lines.back().seq == seq)
            lines.back().gone = lines.back().gone && rows.flag(row, 3);
        else
            lines.push_back(
                {seq, static_cast<Kind>(rows.integer(row, 1)), rows.text(row, 2), rows.flag(row, 3)});
    }
    return lines;
}

/// The documents of a page: one question a kind, all asked at once.
class Documents {
public:
    static Result<Documents> of(PgSource& source, const std::vector<Line>& lines)
    {
        std::map<Kind, std::vector<std::string>> wanted;
        for (const Line& line : lines)
            if (!line.gone)
                wanted[line.kind].emplace_back(line.id);
        std::vector<PgQuery> queries;
        for (const auto& [kind, ids] : wanted)
            queries.push_back(
                PgQuery::of("SELECT id, doc FROM " + pgTable(kind) + " WHERE id = ANY($1)", ids));
        Documents documents;
        if (queries.empty())
            return documents;
        KARIGAR_TRY(documents.m_answers, source.ask(queries));
        auto kind = wanted.begin();
        for (const PgRows& rows : documents.m_answers) {
            auto& texts = documents.m_texts[kind->first];
            for (int row = 0; row < rows.size(); ++row)
                texts.emplace(rows.text(row, 0), rows.text(row, 1));
            ++kind;
        }
        return documents;
    }

    std::string_view textOf(const Line& line) const
    {
        const auto texts = m_texts.find(line.kind);
        if (line.gone || texts == m_texts.end())
            return {};
        const auto found = texts->second.find(line.id);
        return found == texts->second.end() ? std::string_view() : found->second;
    }

private:
    std::vector<PgRows> m_answers;
    /// By kind first: a person and their profile, a booking and its channel share an id.
    std::map<Kind, std::unordered_map<std::string_view, std::string_view>> m_texts;
};

} // namespace

Result<FeedEnd> read(PgSource& source, const QStringList& audiences, qint64 cursor, int limit,
                     const std::function<void(const FeedRow&)>& use)
{
    KARIGAR_TRY(const auto answers,
                source.ask({linesQuery(audiences, cursor, limit + 1), {"SELECT feed_ceiling()", {}}}));
    std::vector<Line> lines = merged(answers[0]);
    FeedEnd end;
    end.more = std::ssize(lines) > limit;
    if (end.more)
        lines.resize(static_cast<size_t>(limit));
    KARIGAR_TRY(const Documents documents, Documents::of(source, lines));
    for (const Line& line : lines)
        use({line.seq, line.kind, line.id, documents.textOf(line)});
    // Nothing more for this reader: it need not look at what others got meanwhile again.
    end.cursor = end.more ? lines.back().seq : std::max(cursor, answers[1].integer(0, 0));
    return end;
}

} // namespace karigar::backend::pgfeed
