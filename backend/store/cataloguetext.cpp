// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/cataloguetext.h"

#include "backend/store/cataloguewords.h"

using namespace Qt::StringLiterals;

namespace karigar::backend::catalogue {

namespace {

// Text rows carry the kind in their number: the low bits.
constexpr qint64 kKinds = 64;
constexpr qsizetype kMostWords = 8;

qint64 rowNumber(Kind kind, qint64 rid)
{
    return rid * kKinds + static_cast<qint64>(kind);
}

/// Each word quoted, so that nothing in it is taken for the query language.
QString matchExpression(const QString& words)
{
    QStringList terms;
    for (const QString& word : wordsOf(words).mid(0, kMostWords))
        terms.append(u'"' + word + u"\"*"_s);
    return terms.join(u' ');
}

Result<void> addDocument(sql::Database& database, qint64 number, std::vector<SearchHit>& hits)
{
    const auto kind = static_cast<Kind>(number % kKinds);
    KARIGAR_TRY(auto statement, database.prepare("SELECT id, seq, doc FROM \"" +
                                                 std::string(kindSpec(kind).table) + "\" WHERE rid = ?"));
    statement.bind(1, number / kKinds);
    KARIGAR_TRY(const bool found, statement.step());
    if (found)
        hits.push_back(
            {kind, statement.integer(1), statement.string(0).toLatin1(), statement.string(2).toUtf8()});
    return {};
}

} // namespace

Result<void> put(sql::Database& database, Kind kind, qint64 rid, const QJsonObject& doc)
{
    KARIGAR_TRY(
        auto statement,
        database.prepare("INSERT OR REPLACE INTO catalogue_text(rowid, title, body) VALUES(?, ?, ?)"));
    return statement.bindAll(rowNumber(kind, rid), titleOf(kind, doc), bodyOf(kind, doc)).run();
}

Result<void> erase(sql::Database& database, Kind kind, qint64 rid)
{
    KARIGAR_TRY(auto statement, database.prepare("DELETE FROM catalogue_text WHERE rowid = ?"));
    return statement.bind(1, rowNumber(kind, rid)).run();
}

Result<std::vector<SearchHit>> search(sql::Database& database, const QString& words, int limit)
{
    std::vector<SearchHit> hits;
    const QString expression = matchExpression(words);
    if (expression.isEmpty())
        return hits;
    KARIGAR_TRY(auto statement,
                database.prepare("SELECT rowid FROM catalogue_text WHERE catalogue_text MATCH ? "
                                 "ORDER BY bm25(catalogue_text, 8.0, 1.0) LIMIT ?"));
    statement.bindAll(expression, limit);
    while (true) {
        KARIGAR_TRY(const bool found, statement.step());
        if (!found)
            return hits;
        KARIGAR_CHECK(addDocument(database, statement.integer(0), hits));
    }
}

} // namespace karigar::backend::catalogue
