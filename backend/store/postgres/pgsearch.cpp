// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgsearch.h"

#include "backend/store/cataloguewords.h"
#include "backend/store/postgres/pgschema.h"

#include <map>

using namespace Qt::StringLiterals;

namespace karigar::backend::pgsearch {

namespace {

constexpr qsizetype kLongestWord = 200; ///< PostgreSQL allows 2 kB
constexpr int kLastPlace = 16'000;      ///< and places up to 16,383
constexpr qsizetype kMostAsked = 8;

/// Words are folded here and not by PostgreSQL's dictionaries, so that a search finds the same on any server.
void addWords(QString& vector, const QString& text, char16_t weight)
{
    int place = 0;
    for (const QString& word : catalogue::foldedWords(text))
        if (++place <= kLastPlace)
            vector += u'\'' + word.left(kLongestWord) + u"':"_s + QString::number(place) + weight + u' ';
}

PgQuery documentQuery(const PgRows& hits, int row)
{
    const auto kind = static_cast<Kind>(hits.integer(row, 0));
    return PgQuery::of("SELECT id, seq, doc FROM " + pgTable(kind) + " WHERE id = $1",
                       std::string(hits.text(row, 1)));
}

} // namespace

PgQuery put(Kind kind, const Id& id, const QJsonObject& doc)
{
    QString vector;
    addWords(vector, catalogue::titleOf(kind, doc), u'A');
    addWords(vector, catalogue::bodyOf(kind, doc), u'D');
    return PgQuery::of("INSERT INTO catalogue_text(kind, id, words) VALUES($1, $2, $3::text::tsvector) "
                       "ON CONFLICT(kind, id) DO UPDATE SET words = excluded.words",
                       static_cast<int>(kind), id, vector);
}

PgQuery erase(Kind kind, const Id& id)
{
    return PgQuery::of("DELETE FROM catalogue_text WHERE kind = $1 AND id = $2", static_cast<int>(kind), id);
}

Result<std::vector<SearchHit>> search(PgSource& source, const QString& words, int limit)
{
    std::vector<SearchHit> hits;
    QStringList terms;
    for (const QString& word : catalogue::foldedWords(words).mid(0, kMostAsked))
        terms.append(u'\'' + word.left(kLongestWord) + u"':*"_s);
    if (terms.isEmpty())
        return hits;
    KARIGAR_TRY(
        const PgRows found,
        source.askOne(PgQuery::of("SELECT kind, id FROM catalogue_text, (SELECT $1::text::tsquery) q(asked) "
                                  "WHERE words @@ asked "
                                  "ORDER BY ts_rank('{0.125, 0.125, 0.125, 1}', words, asked) DESC, id "
                                  "LIMIT $2",
                                  terms.join(u" & "_s), limit)));
    std::vector<PgQuery> documents;
    for (int row = 0; row < found.size(); ++row)
        documents.push_back(documentQuery(found, row));
    if (documents.empty())
        return hits;
    KARIGAR_TRY(const auto answers, source.ask(documents));
    for (size_t i = 0; i < answers.size(); ++i)
        if (!answers[i].isEmpty())
            hits.push_back({static_cast<Kind>(found.integer(static_cast<int>(i), 0)),
                            answers[i].integer(0, 1), answers[i].string(0, 0).toLatin1(),
                            answers[i].string(0, 2).toUtf8()});
    return hits;
}

} // namespace karigar::backend::pgsearch
