// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgschema.h"

#include "backend/store/postgres/pgerror.h"
#include "models/domain/base/clock.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace karigar::backend {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kSchemaLock = 0x4b61726967617201; // of this program; any number will do

// A change's number is its transaction's, and its place within it: see docs/adr/0007. Documents are json, not
// jsonb, because the feed gives them byte for byte.
constexpr char kTables[] = R"(
CREATE TABLE IF NOT EXISTS schema_version(version integer NOT NULL);
CREATE TABLE IF NOT EXISTS setting(name text PRIMARY KEY, value text NOT NULL);
CREATE TABLE IF NOT EXISTS feed_base(started timestamptz NOT NULL, base bigint NOT NULL);
CREATE TABLE IF NOT EXISTS feed(
  audience text COLLATE "C" NOT NULL, seq bigint NOT NULL, kind integer NOT NULL, id text COLLATE "C" NOT NULL,
  gone boolean NOT NULL, PRIMARY KEY(audience, seq));
CREATE UNIQUE INDEX IF NOT EXISTS feed_record ON feed(id, kind, audience);
CREATE TABLE IF NOT EXISTS command_log(
  device text COLLATE "C" NOT NULL, n bigint NOT NULL, seq bigint NOT NULL, outcome json NOT NULL,
  PRIMARY KEY(device, n));
CREATE TABLE IF NOT EXISTS credential("user" text PRIMARY KEY, hash text NOT NULL);
CREATE TABLE IF NOT EXISTS session(
  token_hash text PRIMARY KEY, "user" text NOT NULL, device text NOT NULL UNIQUE, device_name text NOT NULL,
  created bigint NOT NULL, last_seen bigint NOT NULL, revoked boolean NOT NULL);
CREATE INDEX IF NOT EXISTS session_of_user ON session("user");
CREATE TABLE IF NOT EXISTS job(
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, type text NOT NULL, key text NOT NULL UNIQUE,
  args json NOT NULL, due bigint NOT NULL, attempts integer NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'queued', revision bigint NOT NULL DEFAULT 1, ended bigint NOT NULL DEFAULT 0,
  last_error text, node integer);
CREATE INDEX IF NOT EXISTS job_queued ON job(due) WHERE state = 'queued';
CREATE INDEX IF NOT EXISTS job_running ON job(node) WHERE state = 'running';
CREATE TABLE IF NOT EXISTS webhook_event(id text PRIMARY KEY, at bigint NOT NULL);
CREATE TABLE IF NOT EXISTS catalogue_text(
  kind integer NOT NULL, id text COLLATE "C" NOT NULL, words tsvector NOT NULL, PRIMARY KEY(kind, id));
CREATE INDEX IF NOT EXISTS catalogue_words ON catalogue_text USING gin(words);
)";

// expect_one: a row that was read is written only if nobody else has written it meanwhile.
constexpr char kFunctions[] = R"(
CREATE OR REPLACE FUNCTION record_key(value json) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE json_typeof(value)
    WHEN 'string' THEN 's' || (value #>> '{}')
    WHEN 'number' THEN 'n' || lpad((trunc((value #>> '{}')::numeric) + 9223372036854775808)::text, 20, '0')
    WHEN 'boolean' THEN 'n0922337203685477580' || CASE value #>> '{}' WHEN 'true' THEN '9' ELSE '8' END
  END $$;
CREATE OR REPLACE FUNCTION expect_one(written bigint) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  IF written <> 1 THEN
    RAISE EXCEPTION 'written meanwhile' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN written;
END $$;
)";

// PostgreSQL may give the last transaction numbers before a crash out again, and another cluster counts from
// its own start. Readers may have been told of those numbers, so the base leaps over them.
constexpr char kAwaken[] = R"(
DO $$
DECLARE
  leap CONSTANT bigint := 1 << 20;
  now_at CONSTANT bigint := pg_current_xact_id()::text::bigint;
  next_base bigint;
BEGIN
  IF EXISTS (SELECT 1 FROM feed_base WHERE started = pg_postmaster_start_time()) THEN RETURN; END IF;
  SELECT coalesce(greatest(
    (SELECT max(base) FROM feed_base) + leap,
    (SELECT max(seq) >> 16 FROM feed) - now_at + leap,
    (SELECT max(seq) >> 16 FROM command_log) - now_at + leap), 0) INTO next_base;
  DELETE FROM feed_base;
  INSERT INTO feed_base VALUES (pg_postmaster_start_time(), next_base);
  EXECUTE format('CREATE OR REPLACE FUNCTION feed_number(place integer) RETURNS bigint LANGUAGE sql VOLATILE AS
    ''SELECT ((pg_current_xact_id()::text::bigint + %s) << 16) + place''', next_base);
  EXECUTE format('CREATE OR REPLACE FUNCTION feed_ceiling() RETURNS bigint LANGUAGE sql STABLE AS
    ''SELECT ((pg_snapshot_xmin(pg_current_snapshot())::text::bigint + %s) << 16) - 1''', next_base);
END $$;
)";

std::string shortHash(std::string_view text)
{
    std::uint32_t hash = 2166136261u; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    char digits[9];
    std::snprintf(digits, sizeof digits, "%08x", hash);
    return digits;
}

/// `{total,paise}` of `$.total.paise`.
std::string pathOf(const char* path)
{
    std::string text = path + 2;
    std::ranges::replace(text, '.', ',');
    return "{" + text + "}";
}

std::string indexColumns(const KindSpec& spec, const IndexSpec& index)
{
    std::string columns;
    for (const char* column : index.columns)
        // As SQLite has it, so that a list comes in the same order from both.
        columns.append(columns.empty() ? "(" : ", (")
            .append(pgColumn(spec.kind, column))
            .append(") NULLS FIRST");
    return columns;
}

Result<void> reconcileKind(PgConnection& connection, const KindSpec& spec, std::set<std::string>& present)
{
    const std::string table = pgTable(spec.kind);
    std::string sql = "CREATE TABLE IF NOT EXISTS " + table +
                      "(id text COLLATE \"C\" PRIMARY KEY, seq bigint NOT NULL, doc json NOT NULL);";
    for (const IndexSpec& index : spec.indexes) {
        const std::string columns = indexColumns(spec, index);
        // What an index is stands in its name, so a changed one is another one.
        const std::string name = "record_" + std::string(index.name) + '_' + shortHash(table + columns);
        if (present.erase(name) == 0)
            sql += "CREATE INDEX \"" + name + "\" ON " + table + "(" + columns + ");";
    }
    return connection.exec(sql);
}

Result<void> reconcileRecords(PgConnection& connection)
{
    KARIGAR_TRY(const PgRows rows,
                connection.ask({"SELECT indexname FROM pg_indexes WHERE schemaname = "
                                "current_schema() AND indexname ~ '^record_.*_[0-9a-f]{8}$'",
                                {}}));
    std::set<std::string> present;
    for (int row = 0; row < rows.size(); ++row)
        present.emplace(rows.text(row, 0));
    for (const KindSpec& spec : allKinds())
        KARIGAR_CHECK(reconcileKind(connection, spec, present));
    for (const std::string& name : present)
        KARIGAR_CHECK(connection.exec("DROP INDEX \"" + name + "\""));
    return {};
}

Result<void> reconcileAll(PgConnection& connection)
{
    KARIGAR_CHECK(connection.exec(kTables));
    KARIGAR_TRY(const PgRows version, connection.ask({"SELECT max(version) FROM schema_version", {}}));
    if (version.integer(0, 0) > kVersion)
        return pgFailure(PgErrorKind::NewerSchema);
    KARIGAR_CHECK(connection.exec(kFunctions));
    if (version.isNull(0, 0))
        KARIGAR_CHECK(connection.ask(PgQuery::of("INSERT INTO schema_version VALUES($1)", kVersion)));
    // Clients tell by it that a feed is not the one their cursor belongs to.
    KARIGAR_CHECK(connection.ask(PgQuery::of("INSERT INTO setting VALUES('generation', $1) "
                                             "ON CONFLICT DO NOTHING",
                                             Id::mint(SystemClock().now()))));
    return reconcileRecords(connection);
}

/// In one transaction, while no other node does the like.
Result<void> alone(PgConnection& connection, const std::function<Result<void>()>& change)
{
    KARIGAR_CHECK(
        connection.exec("BEGIN; SELECT pg_advisory_xact_lock(" + std::to_string(kSchemaLock) + ")"));
    auto done = change();
    const auto ended = connection.exec(done ? "COMMIT" : "ROLLBACK");
    return done ? ended : done;
}

} // namespace

Result<void> preparePgSchema(PgConnection& connection)
{
    return alone(connection, [&] { return reconcileAll(connection); });
}

Result<void> awakenFeed(PgConnection& connection)
{
    KARIGAR_TRY(const PgRows known, connection.ask({"SELECT FROM feed_base WHERE started = "
                                                    "pg_postmaster_start_time()",
                                                    {}}));
    if (!known.isEmpty())
        return {};
    return alone(connection, [&] { return connection.exec(kAwaken); });
}

std::string pgColumn(Kind kind, std::string_view column)
{
    for (const ColumnSpec& spec : kindSpec(kind).columns)
        if (column == spec.name)
            return "record_key(doc #> '" + pathOf(spec.path) + "') COLLATE \"C\"";
    const bool own = column == "id" || column == "seq";
    return own ? std::string(column) : std::string();
}

std::string pgTable(Kind kind)
{
    return std::string("\"").append(kindSpec(kind).table).append("\"");
}

std::string pgKey(qint64 number)
{
    const std::string digits = std::to_string(static_cast<quint64>(number) ^ (quint64(1) << 63));
    return 'n' + std::string(20 - digits.size(), '0') + digits;
}

std::string pgKey(const QString& text)
{
    return 's' + text.toStdString();
}

} // namespace karigar::backend
