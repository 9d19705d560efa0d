// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/schema.h"

#include "models/domain/base/clock.h"
#include "models/sql/migrations.h"
#include "models/sql/recordschema.h"

#include <array>

namespace karigar::backend {

namespace {

// Rows of one audience lie together and in order, so a page is one sequential read. Audiences are numbered
// because their names are long.
constexpr char kFirst[] = R"(
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE feed_head(one INTEGER PRIMARY KEY CHECK(one = 1), seq INTEGER NOT NULL) STRICT;
INSERT INTO feed_head VALUES(1, 0);
CREATE TABLE audience(aid INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE feed(
  aid INTEGER NOT NULL, seq INTEGER NOT NULL, kind INTEGER NOT NULL, rid INTEGER NOT NULL,
  id TEXT NOT NULL, gone INTEGER NOT NULL,
  PRIMARY KEY(aid, seq)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX feed_record ON feed(id, kind, aid);
CREATE TABLE command_log(
  device TEXT NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL, outcome TEXT NOT NULL,
  PRIMARY KEY(device, n)) STRICT, WITHOUT ROWID;
CREATE TABLE credential(user TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT;
CREATE TABLE session(
  token_hash BLOB PRIMARY KEY, user TEXT NOT NULL, device TEXT NOT NULL UNIQUE, device_name TEXT NOT NULL,
  created INTEGER NOT NULL, last_seen INTEGER NOT NULL, revoked INTEGER NOT NULL) STRICT;
CREATE INDEX session_user ON session(user);
CREATE TABLE job(
  id INTEGER PRIMARY KEY, type TEXT NOT NULL, key TEXT NOT NULL UNIQUE, args TEXT NOT NULL,
  due INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'queued',
  revision INTEGER NOT NULL DEFAULT 1, ended INTEGER NOT NULL DEFAULT 0, last_error TEXT) STRICT;
CREATE INDEX job_due ON job(state, due);
CREATE TABLE webhook_event(id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE catalogue_text USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2');
)";

Result<void> first(sql::Database& database)
{
    KARIGAR_CHECK(database.exec(kFirst));
    // Clients tell by it that a feed is not the one their cursor belongs to.
    KARIGAR_TRY(auto statement, database.prepare("INSERT INTO setting VALUES('generation', ?)"));
    return statement.bind(1, Id::mint(SystemClock().now()).toText()).run();
}

constexpr std::array kSteps{sql::Migration{10, first}};

} // namespace

Result<void> prepareSchema(sql::Database& database)
{
    KARIGAR_CHECK(sql::migrate(database, kSteps));
    return sql::reconcileRecords(database);
}

} // namespace karigar::backend
