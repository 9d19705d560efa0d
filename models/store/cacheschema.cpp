// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cacheschema.h"

namespace karigar::store {

namespace {

Result<void> first(sql::Database& database)
{
    // pending_base: what the server last said of each record that a pending command has changed; doc NULL
    // means that there was no such record. n is given out by the program, because it must never be reused.
    KARIGAR_CHECK(database.exec(R"(
        CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT;
        CREATE TABLE outbox(n INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, args TEXT NOT NULL,
            at INTEGER NOT NULL, seen TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0, error TEXT,
            attempts INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE TABLE pending_base(kind INTEGER NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, doc TEXT,
            PRIMARY KEY(kind, id)) STRICT;
        INSERT INTO meta VALUES('first_sync', 1);
    )"));
    // Marks count as parts of words, because Devanagari's vowel signs are marks. The leaf size fits the
    // cipher's reserved bytes a page; merging is SearchIndex::tidy().
    return database.exec(R"(
        CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1,
            tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
        INSERT INTO search(search, rank) VALUES('pgsz', 3900);
        INSERT INTO search(search, rank) VALUES('automerge', 0);
        INSERT INTO search(search, rank) VALUES('crisismerge', 64);
        INSERT INTO search(search, rank) VALUES('rank', 'bm25(10.0, 1.0)');
        CREATE VIRTUAL TABLE search_words USING fts5vocab(search, 'row');
    )");
}

constexpr sql::Migration kSteps[] = {{10, first}};

} // namespace

std::span<const sql::Migration> cacheMigrations()
{
    return kSteps;
}

} // namespace karigar::store
