// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlitewriter.h"

#include "backend/store/sqlitejobs.h"
#include "models/sql/transaction.h"

namespace karigar::backend {

SqliteWriter::SqliteWriter(sql::Database& database)
    : m_database(database)
    , m_reader(database)
    , m_feed(database, m_reader.tables())
{
}

Result<void> SqliteWriter::beginGroup()
{
    m_touched = {};
    return m_feed.begin();
}

Result<void> SqliteWriter::finishGroup()
{
    return m_feed.finish();
}

Result<void> SqliteWriter::runUnit(const std::function<Result<void>(StoreWriter&)>& unit)
{
    return attempt([&] { return unit(*this); });
}

Result<void> SqliteWriter::attempt(const std::function<Result<void>()>& part)
{
    const Committed before = m_touched;
    KARIGAR_TRY(auto savepoint, sql::Savepoint::begin(m_database));
    auto result = part();
    if (result)
        result = savepoint.release();
    if (!result)
        m_touched = before;
    return result;
}

Result<void> SqliteWriter::apply(const std::vector<RecordChange>& changes)
{
    for (const RecordChange& change : changes)
        KARIGAR_CHECK(m_feed.write(change, m_touched.audiences));
    return {};
}

Result<std::optional<QJsonObject>> SqliteWriter::outcome(const Id& device, qint64 n)
{
    KARIGAR_TRY(auto statement,
                m_database.prepare("SELECT outcome FROM command_log WHERE device = ? AND n = ?"));
    statement.bindAll(device.toText(), n);
    KARIGAR_TRY(const bool found, statement.step());
    return found ? std::optional(sql::parseDocument(statement.text(0))) : std::nullopt;
}

Result<void> SqliteWriter::logOutcome(const Id& /*user*/, const Id& device, qint64 n,
                                      const QJsonObject& outcome)
{
    const QByteArray text = sql::documentText(outcome);
    KARIGAR_TRY(auto statement,
                m_database.prepare("INSERT INTO command_log(device, n, seq, outcome) VALUES(?, ?, ?, ?)"));
    return statement
        .bindAll(device.toText(), n, m_feed.head(),
                 std::string_view(text.constData(), static_cast<size_t>(text.size())))
        .run();
}

Result<void> SqliteWriter::setCredential(const Id& user, const QByteArray& hash)
{
    KARIGAR_TRY(auto statement,
                m_database.prepare("INSERT OR REPLACE INTO credential(user, hash) VALUES(?, ?)"));
    return statement
        .bindAll(user.toText(), std::string_view(hash.constData(), static_cast<size_t>(hash.size())))
        .run();
}

Result<void> SqliteWriter::addSession(const StoredSession& session)
{
    KARIGAR_TRY(auto statement,
                m_database.prepare("INSERT INTO session(token_hash, user, device, device_name, "
                                   "created, last_seen, revoked) VALUES(?, ?, ?, ?, ?, ?, 0)"));
    return statement.bindBlob(1, session.tokenHash)
        .bind(2, session.user.toText())
        .bind(3, session.device.toText())
        .bind(4, session.deviceName)
        .bind(5, session.createdAt)
        .bind(6, session.lastSeenAt)
        .run();
}

Result<void> SqliteWriter::touchSession(const QByteArray& tokenHash, Millis at)
{
    KARIGAR_TRY(auto statement, m_database.prepare("UPDATE session SET last_seen = ? WHERE token_hash = ?"));
    return statement.bind(1, at).bindBlob(2, tokenHash).run();
}

Result<bool> SqliteWriter::revokeSession(const Id& user, const Id& device)
{
    KARIGAR_TRY(auto statement, m_database.prepare("UPDATE session SET revoked = 1 "
                                                   "WHERE user = ? AND device = ? AND revoked = 0"));
    KARIGAR_CHECK(statement.bindAll(user.toText(), device.toText()).run());
    return m_database.changes() > 0;
}

Result<void> SqliteWriter::putJob(const Effect& effect)
{
    m_touched.jobs = true;
    return jobtable::put(m_database, effect);
}

Result<void> SqliteWriter::ensureJob(const Effect& effect, Millis pause)
{
    m_touched.jobs = true;
    return jobtable::ensure(m_database, effect, pause);
}

Result<std::optional<StoredJob>> SqliteWriter::takeJob(Millis now)
{
    return jobtable::take(m_database, now);
}

Result<void> SqliteWriter::finishJob(const StoredJob& job, Millis now)
{
    return jobtable::finish(m_database, job, now);
}

Result<void> SqliteWriter::retryJob(const StoredJob& job, Millis dueAt, const QString& error)
{
    m_touched.jobs = true;
    return jobtable::retry(m_database, job, dueAt, error);
}

Result<void> SqliteWriter::failJob(const StoredJob& job, Millis now, const QString& error)
{
    return jobtable::fail(m_database, job, now, error);
}

Result<void> SqliteWriter::requeueAbandonedJobs()
{
    return jobtable::requeueRunning(m_database);
}

Result<bool> SqliteWriter::rememberWebhook(const QString& eventId, Millis at)
{
    KARIGAR_TRY(auto statement,
                m_database.prepare("INSERT OR IGNORE INTO webhook_event(id, at) VALUES(?, ?)"));
    KARIGAR_CHECK(statement.bindAll(eventId, at).run());
    return m_database.changes() > 0;
}

Result<void> SqliteWriter::setSetting(const QString& name, const QString& value)
{
    KARIGAR_TRY(auto statement,
                m_database.prepare("INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)"));
    return statement.bindAll(name, value).run();
}

Result<QString> SqliteWriter::settingOr(const QString& name, const QString& value)
{
    KARIGAR_TRY(QString found, m_reader.setting(name));
    if (found.isEmpty()) {
        KARIGAR_CHECK(setSetting(name, value));
        found = value;
    }
    return found;
}

Result<void> SqliteWriter::forgetBefore(Millis instant)
{
    for (const char* text : {"DELETE FROM session WHERE last_seen < ?",
                             "DELETE FROM job WHERE state IN ('done', 'failed') AND ended < ?",
                             "DELETE FROM webhook_event WHERE at < ?"}) {
        KARIGAR_TRY(auto statement, m_database.prepare(text));
        KARIGAR_CHECK(statement.bind(1, instant).run());
    }
    return {};
}

} // namespace karigar::backend
