// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/sqlitejobs.h"

#include "models/sql/recordtables.h"

namespace karigar::backend::jobtable {

Result<void> put(sql::Database& database, const Effect& effect)
{
    const QByteArray args = sql::documentText(effect.args);
    KARIGAR_TRY(auto statement,
                database.prepare("INSERT INTO job(type, key, args, due) VALUES(?, ?, ?, ?) "
                                 "ON CONFLICT(key) DO UPDATE SET args = excluded.args, due = excluded.due, "
                                 "attempts = 0, state = 'queued', revision = revision + 1"));
    return statement
        .bindAll(effect.type, effect.key, std::string_view(args.constData(), static_cast<size_t>(args.size())),
                 effect.dueAt)
        .run();
}

Result<void> ensure(sql::Database& database, const Effect& effect, Millis pause)
{
    const QByteArray args = sql::documentText(effect.args);
    KARIGAR_TRY(auto statement,
                database.prepare("INSERT INTO job(type, key, args, due) VALUES(?1, ?2, ?3, ?4) "
                                 "ON CONFLICT(key) DO UPDATE SET args = excluded.args, "
                                 "due = max(excluded.due, ended + ?5), attempts = 0, state = 'queued', "
                                 "revision = revision + 1 WHERE state <> 'queued'"));
    return statement
        .bindAll(effect.type, effect.key, std::string_view(args.constData(), static_cast<size_t>(args.size())),
                 effect.dueAt, pause)
        .run();
}

Result<std::optional<StoredJob>> take(sql::Database& database, Millis now)
{
    KARIGAR_TRY(auto statement,
                database.prepare("UPDATE job SET state = 'running', attempts = attempts + 1 WHERE id = "
                                 "(SELECT id FROM job WHERE state = 'queued' AND due <= ? "
                                 "ORDER BY due LIMIT 1) "
                                 "RETURNING id, revision, type, key, args, due, attempts"));
    statement.bind(1, now);
    KARIGAR_TRY(const bool found, statement.step());
    if (!found)
        return std::nullopt;
    return StoredJob{statement.integer(0), statement.integer(1), statement.string(2),
                     statement.string(3), sql::parseDocument(statement.text(4)), statement.integer(5),
                     static_cast<int>(statement.integer(6))};
}

Result<void> finish(sql::Database& database, const StoredJob& job, Millis now)
{
    // Asked for again while it ran: then it is queued under a newer revision and stays so.
    KARIGAR_TRY(auto statement, database.prepare("UPDATE job SET state = 'done', ended = ?, last_error = NULL "
                                                 "WHERE id = ? AND revision = ?"));
    return statement.bindAll(now, job.id, job.revision).run();
}

Result<void> retry(sql::Database& database, const StoredJob& job, Millis dueAt, const QString& error)
{
    KARIGAR_TRY(auto statement, database.prepare("UPDATE job SET state = 'queued', due = ?, last_error = ? "
                                                 "WHERE id = ? AND revision = ?"));
    return statement.bindAll(dueAt, error, job.id, job.revision).run();
}

Result<void> fail(sql::Database& database, const StoredJob& job, Millis now, const QString& error)
{
    KARIGAR_TRY(auto statement, database.prepare("UPDATE job SET state = 'failed', ended = ?, last_error = ? "
                                                 "WHERE id = ? AND revision = ?"));
    return statement.bindAll(now, error, job.id, job.revision).run();
}

Result<void> requeueRunning(sql::Database& database)
{
    return database.exec("UPDATE job SET state = 'queued' WHERE state = 'running'");
}

} // namespace karigar::backend::jobtable
