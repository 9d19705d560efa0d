// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgjobs.h"

#include "models/sql/recordtables.h"

namespace karigar::backend::pgjobs {

PgQuery put(const Effect& effect)
{
    return PgQuery::of(
        "INSERT INTO job(type, key, args, due) VALUES($1, $2, $3, $4) "
        "ON CONFLICT(key) DO UPDATE SET args = excluded.args, due = excluded.due, attempts = 0, "
        "state = 'queued', revision = job.revision + 1",
        effect.type, effect.key, sql::documentText(effect.args), effect.dueAt);
}

std::vector<PgQuery> ensure(const Effect& effect, Millis pause)
{
    const QByteArray args = sql::documentText(effect.args);
    return {PgQuery::of("UPDATE job SET args = $2, due = greatest($3, ended + $4), attempts = 0, "
                        "state = 'queued', revision = revision + 1 WHERE key = $1 AND state <> 'queued'",
                        effect.key, args, effect.dueAt, pause),
            PgQuery::of("INSERT INTO job(type, key, args, due) VALUES($1, $2, $3, $4) "
                        "ON CONFLICT(key) DO NOTHING",
                        effect.type, effect.key, args, effect.dueAt)};
}

Result<std::optional<StoredJob>> take(PgSource& source, Millis now, int node)
{
    KARIGAR_TRY(const PgRows rows, source.askOne(PgQuery::of(
                                       "UPDATE job SET state = 'running', attempts = attempts + 1, node = $2 "
                                       "WHERE id = (SELECT id FROM job WHERE state = 'queued' AND due <= $1 "
                                       "ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED) "
                                       "RETURNING id, revision, type, key, args, due, attempts",
                                       now, node)));
    if (rows.isEmpty())
        return std::nullopt;
    return StoredJob{rows.integer(0, 0),
                     rows.integer(0, 1),
                     rows.string(0, 2),
                     rows.string(0, 3),
                     sql::parseDocument(rows.text(0, 4)),
                     rows.integer(0, 5),
                     static_cast<int>(rows.integer(0, 6))};
}

PgQuery finish(const StoredJob& job, Millis now)
{
    // Asked for again while it ran: then it is queued under a newer revision and stays so.
    return PgQuery::of("UPDATE job SET state = 'done', ended = $1, last_error = NULL "
                       "WHERE id = $2 AND revision = $3",
                       now, job.id, job.revision);
}

PgQuery retry(const StoredJob& job, Millis dueAt, const QString& error)
{
    return PgQuery::of("UPDATE job SET state = 'queued', due = $1, last_error = $2 "
                       "WHERE id = $3 AND revision = $4",
                       dueAt, error, job.id, job.revision);
}

PgQuery fail(const StoredJob& job, Millis now, const QString& error)
{
    return PgQuery::of("UPDATE job SET state = 'failed', ended = $1, last_error = $2 "
                       "WHERE id = $3 AND revision = $4",
                       now, error, job.id, job.revision);
}

PgQuery requeueAbandoned()
{
    return PgQuery::of(
        "UPDATE job SET state = 'queued' WHERE state = 'running' AND node NOT IN ("
        "SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND classid::bigint = $1 "
        "AND objsubid = 2 AND granted "
        "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))",
        kNodeLocks);
}

} // namespace karigar::backend::pgjobs
