// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgwriter.h"

#include "backend/store/cataloguewords.h"
#include "backend/store/feedaudiences.h"
#include "backend/store/postgres/pgerror.h"
#include "backend/store/postgres/pgjobs.h"
#include "backend/store/postgres/pgschema.h"
#include "backend/store/postgres/pgsearch.h"
#include "models/sql/recordtables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

constexpr int kMostPlaces = (1 << 16) - 1; ///< what a change's number has room for

/// Text that PostgreSQL cannot take out of a document again: the null character and halves of a pair.
bool isUnspeakable(const QByteArray& text)
{
    for (qsizetype at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", at + 2)) {
        const QByteArray digits = text.mid(at + 2, 4).toLower();
        if (digits == "0000" || (digits.startsWith('d') && digits.size() == 4 && digits[1] >= '8'))
            return true;
    }
    return false;
}

std::vector<std::string> namesOf(const QSet<QString>& audiences)
{
    std::vector<std::string> names;
    for (const QString& audience : audiences)
        names.push_back(audience.toStdString());
    return names;
}

std::string textOf(Kind kind)
{
    return std::to_string(static_cast<int>(kind));
}

} // namespace

/// The new lines of the feed, all in one statement.
class PgWriter::Lines {
public:
    void add(Kind kind, const Id& id, int place, const QSet<QString>& audiences)
    {
        for (const QString& audience : audiences) {
            m_audiences.push_back(audience.toStdString());
            m_places.push_back(std::to_string(place));
            m_kinds.push_back(textOf(kind));
            m_ids.push_back(id.toText().toStdString());
        }
    }
    bool isEmpty() const { return m_audiences.empty(); }
    PgQuery query() const
    {
        return PgQuery::of("INSERT INTO feed(audience, seq, kind, id, gone) "
                           "SELECT a, feed_number(p), k, i, false "
                           "FROM unnest($1::text[], $2::integer[], $3::integer[], $4::text[]) l(a, p, k, i) "
                           "ON CONFLICT(id, kind, audience) DO UPDATE SET seq = excluded.seq, gone = false",
                           m_audiences, m_places, m_kinds, m_ids);
    }

private:
    std::vector<std::string> m_audiences;
    std::vector<std::string> m_places;
    std::vector<std::string> m_kinds;
    std::vector<std::string> m_ids;
};

PgWriter::PgWriter(PgConnection& connection, int node)
    : m_batch(connection)
    , m_set(m_batch)
    , m_reader(m_batch, m_set)
    , m_node(node)
{
}

Result<void> PgWriter::later(PgQuery query)
{
    m_batch.write(std::move(query));
    return {};
}

Result<void> PgWriter::attempt(const std::function<Result<void>()>& part)
{
    const PgNews before = m_news;
    const PgWorkingSet::Mark mark = m_set.mark();
    m_batch.beginAttempt();
    auto result = part();
    if (m_batch.failure())
        return std::unexpected(*m_batch.failure());
    if (result) {
        m_batch.keepAttempt();
        return result;
    }
    m_news = before;
    m_set.undo(mark, m_batch.undoAttempt());
    return result;
}

Result<void> PgWriter::apply(const std::vector<RecordChange>& changes)
{
    std::vector<RecordKey> keys;
    for (const RecordChange& change : changes)
        if (change.kind != Kind::AuditEntry) // each is written once, under an id of its own
            keys.emplace_back(change.kind, change.id);
    KARIGAR_CHECK(m_set.load(keys));
    Lines lines;
    for (const RecordChange& change : changes)
        KARIGAR_CHECK(write(change, lines));
    return lines.isEmpty() ? Result<void>() : later(lines.query());
}

Result<void> PgWriter::write(const RecordChange& change, Lines& lines)
{
    const RecordKey key{change.kind, change.id};
    const PgWorkingSet::Held* const known = m_set.known(key);
    const PgWorkingSet::Held before = known ? *known : PgWorkingSet::Held();
    const QByteArray text = change.doc ? sql::documentText(*change.doc) : QByteArray();
    if (text == before.text)
        return {};
    if (isUnspeakable(text))
        return badInput("bad_text"_L1, QCoreApplication::translate(
                                           "Backend", "The text has characters that cannot be kept."));
    if (++m_places > kMostPlaces)
        return pgFailure(PgErrorKind::Other);
    writeRow(change, before, text);
    const QSet<QString> audiences = change.doc ? audiencesOf(change.kind, *change.doc) : QSet<QString>();
    writeWords(change, audiences);
    if (!before.text.isEmpty())
        m_batch.write(PgQuery::of("UPDATE feed SET seq = feed_number($1), gone = true WHERE id = $2 "
                                  "AND kind = $3 AND NOT gone AND audience <> ALL($4) RETURNING audience",
                                  m_places, change.id, static_cast<int>(change.kind), namesOf(audiences)),
                      [this](const PgRows& left) {
                          for (int row = 0; row < left.size(); ++row)
                              m_news.committed.audiences.insert(left.string(row, 0));
                      });
    lines.add(change.kind, change.id, m_places, audiences);
    m_news.committed.audiences.unite(audiences);
    m_set.put(key, text, change.doc);
    return {};
}

void PgWriter::writeRow(const RecordChange& change, const PgWorkingSet::Held& before, const QByteArray& text)
{
    const std::string table = pgTable(change.kind);
    PgQuery query;
    if (before.text.isEmpty())
        query = PgQuery::of("INSERT INTO " + table + "(id, seq, doc) VALUES($1, feed_number($2), $3)",
                            change.id, m_places, text);
    else if (text.isEmpty())
        query = PgQuery::of("DELETE FROM " + table + " WHERE id = $1", change.id);
    else
        query = PgQuery::of("UPDATE " + table + " SET seq = feed_number($2), doc = $3 WHERE id = $1",
                            change.id, m_places, text);
    if (!before.text.isEmpty() && before.seq != PgWorkingSet::kOwn) {
        query.add(before.seq);
        query.sql = "WITH done AS (" + query.sql + " AND seq = $" + std::to_string(query.values.size()) +
                    " RETURNING 1) SELECT expect_one(count(*)) FROM done";
    }
    m_batch.write(std::move(query));
}

void PgWriter::writeWords(const RecordChange& change, const QSet<QString>& audiences)
{
    if (!catalogue::isSearched(change.kind))
        return;
    const bool open = change.doc && audiences.contains(catalogueAudience());
    m_batch.write(open ? pgsearch::put(change.kind, change.id, *change.doc)
                       : pgsearch::erase(change.kind, change.id));
}

Result<std::optional<QJsonObject>> PgWriter::outcome(const Id& device, qint64 n)
{
    KARIGAR_TRY(const PgRows rows,
                m_set.askWithExpected(
                    PgQuery::of("SELECT outcome FROM command_log WHERE device = $1 AND n = $2", device, n)));
    return rows.isEmpty() ? std::nullopt : std::optional(sql::parseDocument(rows.text(0, 0)));
}

Result<void> PgWriter::logOutcome(const Id& user, const Id& device, qint64 n, const QJsonObject& outcome)
{
    m_news.issuers.insert(userAudience(user));
    return later(PgQuery::of("INSERT INTO command_log(device, n, seq, outcome) "
                             "VALUES($1, $2, feed_number($3), $4)",
                             device, n, m_places, sql::documentText(outcome)));
}

Result<void> PgWriter::setCredential(const Id& user, const QByteArray& hash)
{
    return later(PgQuery::of("INSERT INTO credential(\"user\", hash) VALUES($1, $2) "
                             "ON CONFLICT(\"user\") DO UPDATE SET hash = excluded.hash",
                             user, hash));
}

Result<void> PgWriter::addSession(const StoredSession& session)
{
    return later(PgQuery::of("INSERT INTO session(token_hash, \"user\", device, device_name, created, "
                             "last_seen, revoked) VALUES($1, $2, $3, $4, $5, $6, false)",
                             pgTokenKey(session.tokenHash), session.user, session.device, session.deviceName,
                             session.createdAt, session.lastSeenAt));
}

Result<void> PgWriter::touchSession(const QByteArray& tokenHash, Millis at)
{
    return later(
        PgQuery::of("UPDATE session SET last_seen = $1 WHERE token_hash = $2", at, pgTokenKey(tokenHash)));
}

Result<bool> PgWriter::revokeSession(const Id& user, const Id& device)
{
    KARIGAR_TRY(const PgRows rows,
                m_batch.askOne(PgQuery::of("UPDATE session SET revoked = true "
                                           "WHERE \"user\" = $1 AND device = $2 AND NOT revoked",
                                           user, device)));
    return rows.written() > 0;
}

Result<void> PgWriter::putJob(const Effect& effect)
{
    m_news.committed.jobs = true;
    return later(pgjobs::put(effect));
}

Result<void> PgWriter::ensureJob(const Effect& effect, Millis pause)
{
    m_news.committed.jobs = true;
    auto queries = pgjobs::ensure(effect, pause);
    for (const PgQuery& query : queries)
        m_batch.write(query);
    m_news.again.insert_or_assign(effect.key, std::move(queries));
    return {};
}

Result<std::optional<StoredJob>> PgWriter::takeJob(Millis now)
{
    return pgjobs::take(m_batch, now, m_node);
}

Result<void> PgWriter::finishJob(const StoredJob& job, Millis now)
{
    return later(pgjobs::finish(job, now));
}

Result<void> PgWriter::retryJob(const StoredJob& job, Millis dueAt, const QString& error)
{
    m_news.committed.jobs = true;
    return later(pgjobs::retry(job, dueAt, error));
}

Result<void> PgWriter::failJob(const StoredJob& job, Millis now, const QString& error)
{
    return later(pgjobs::fail(job, now, error));
}

Result<void> PgWriter::requeueAbandonedJobs()
{
    return later(pgjobs::requeueAbandoned());
}

Result<bool> PgWriter::rememberWebhook(const QString& eventId, Millis at)
{
    KARIGAR_TRY(const PgRows rows,
                m_batch.askOne(PgQuery::of("INSERT INTO webhook_event(id, at) VALUES($1, $2) "
                                           "ON CONFLICT DO NOTHING",
                                           eventId, at)));
    return rows.written() > 0;
}

Result<void> PgWriter::setSetting(const QString& name, const QString& value)
{
    return later(PgQuery::of("INSERT INTO setting(name, value) VALUES($1, $2) "
                             "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                             name, value));
}

Result<QString> PgWriter::settingOr(const QString& name, const QString& value)
{
    // Two nodes that start together agree on whichever came first.
    m_batch.write(
        PgQuery::of("INSERT INTO setting(name, value) VALUES($1, $2) ON CONFLICT DO NOTHING", name, value));
    return m_reader.setting(name);
}

Result<void> PgWriter::forgetBefore(Millis instant)
{
    for (const char* text : {"DELETE FROM session WHERE last_seen < $1",
                             "DELETE FROM job WHERE state IN ('done', 'failed') AND ended < $1",
                             "DELETE FROM webhook_event WHERE at < $1"})
        m_batch.write(PgQuery::of(text, instant));
    return {};
}

} // namespace karigar::backend
