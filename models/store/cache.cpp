// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache.h"

#include "models/domain/commands/command.h"
#include "models/sql/recordschema.h"
#include "models/sql/sqlerror.h"
#include "models/sql/tablefacts.h"
#include "models/sql/transaction.h"
#include "models/store/cacheschema.h"
#include "models/store/recordwriter.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::store {

namespace {

Failure notInTray()
{
    return refuse("not_in_tray"_L1,
                  QCoreApplication::translate("Store", "This action is no longer among the refused ones."));
}

} // namespace

Cache::Cache(const CacheFile& file, std::unique_ptr<sql::Database> database, const Clock& clock)
    : m_file(file)
    , m_database(std::move(database))
    , m_clock(clock)
    , m_tables(*m_database)
    , m_search(*m_database)
    , m_meta(*m_database)
    , m_outbox(*m_database)
{
}

Result<std::unique_ptr<Cache>> Cache::open(const QString& folder, const CacheKey& key, const Clock& clock)
{
    const CacheFile file(folder);
    KARIGAR_TRY(auto database, file.open(key));
    KARIGAR_CHECK(sql::migrate(*database, cacheMigrations()));
    std::unique_ptr<Cache> cache(new Cache(file, std::move(database), clock));
    KARIGAR_CHECK(cache->load());
    return cache;
}

Result<void> Cache::load()
{
    // The log is moved into the file by tidy(); this is for when nobody calls it.
    KARIGAR_CHECK(m_database->exec("PRAGMA wal_autocheckpoint=8000"));
    KARIGAR_TRY(const qint64 firstSync, m_meta.number(metakeys::kFirstSync));
    m_firstSync = firstSync != 0;
    KARIGAR_CHECK(sql::reconcileRecords(*m_database, m_firstSync ? sql::SecondaryIndexes::Defer
                                                                 : sql::SecondaryIndexes::Build));
    KARIGAR_TRY(const QString user, m_meta.text(metakeys::kUser));
    KARIGAR_TRY(const qint64 artisan, m_meta.number(metakeys::kArtisan));
    KARIGAR_TRY(const qint64 admin, m_meta.number(metakeys::kAdmin));
    m_identity = {Id::fromText(user).value_or(Id()), artisan != 0, admin != 0};
    KARIGAR_TRY(m_serverOffset, m_meta.number(metakeys::kServerOffset));
    // The program ended in the middle of the first synchronisation. It may start offline now, and must be
    // able to search what it has.
    KARIGAR_TRY(const qint64 reached, cursor());
    return m_firstSync && reached > 0 ? finishFirstSync() : Result<void>();
}

Result<void> Cache::discard(const QString& folder, const CacheKey& key, const Clock& clock, bool force)
{
    if (!force && CacheFile(folder).exists()) {
        const auto cache = open(folder, key, clock);
        const auto counts = cache ? (*cache)->outbox().counts() : std::unexpected(cache.error());
        if (!counts || counts->unsent() > 0)
            return fail(ErrorDomain::Store, "unsent_work"_L1,
                        QCoreApplication::translate(
                            "Store", "The stored data may hold work that the server has not received yet."));
    }
    return CacheFile(folder).remove();
}

Result<void> Cache::wipe()
{
    m_listener = nullptr;
    m_database.reset();
    return m_file.remove();
}

template<class T>
Result<T> Cache::inTransaction(const Work<T>& work)
{
    ChangeSet changed;
    KARIGAR_TRY(auto transaction, sql::Transaction::begin(*m_database));
    RecordWriter writer(m_tables, m_search, !m_firstSync, changed);
    Result<T> result = work(writer, changed);
    if (!result)
        return result;
    KARIGAR_CHECK(transaction.commit());
    ++m_commits;
    if (m_listener && !changed.isEmpty())
        m_listener(changed);
    return result;
}

Result<void> Cache::setIdentity(const CacheIdentity& identity)
{
    if (identity == m_identity)
        return {};
    auto stored = inTransaction<void>([&](RecordWriter&, ChangeSet&) -> Result<void> {
        KARIGAR_CHECK(m_meta.set(metakeys::kUser, identity.user.toText()));
        KARIGAR_CHECK(m_meta.set(metakeys::kArtisan, qint64(identity.artisan)));
        return m_meta.set(metakeys::kAdmin, qint64(identity.admin));
    });
    if (stored)
        m_identity = identity;
    return stored;
}

Result<void> Cache::setServerOffset(Millis offset)
{
    KARIGAR_CHECK(m_meta.set(metakeys::kServerOffset, offset));
    m_serverOffset = offset;
    return {};
}

Result<void> Cache::apply(const protocol::CommandEnvelope& envelope, RecordWriter& writer)
{
    const Millis now = serverNow();
    const CommandContext context{envelope.id,
                                 {m_identity.user, m_identity.artisan, m_identity.admin},
                                 now,
                                 std::min(envelope.at, now)};
    sql::TableFacts facts(m_tables);
    KARIGAR_TRY(const Changes changes, runCommand(facts, context, envelope.name, envelope.args));
    for (const RecordChange& change : changes.records)
        KARIGAR_CHECK(writer.writeOptimistic(change));
    return {};
}

Result<qint64> Cache::queue(const CommandRequest& request, RecordWriter& writer, ChangeSet& changed)
{
    protocol::CommandEnvelope envelope;
    envelope.at = serverNow();
    envelope.id = Id::mint(envelope.at);
    envelope.name = request.name;
    envelope.args = request.args;
    envelope.seen = request.seen;
    KARIGAR_CHECK(apply(envelope, writer));
    changed.outbox = true;
    return m_outbox.add(envelope, request.heldFor > 0 ? m_clock.now() + request.heldFor : 0);
}

Result<qint64> Cache::submit(const CommandRequest& request)
{
    return inTransaction<qint64>(
        [&](RecordWriter& writer, ChangeSet& changed) { return queue(request, writer, changed); });
}

Result<void> Cache::withdraw(qint64 n)
{
    return inTransaction<void>([&](RecordWriter& writer, ChangeSet& changed) -> Result<void> {
        KARIGAR_TRY(const auto entry, m_outbox.find(n));
        if (!entry || !entry->isHeld(m_clock.now()))
            return refuse("too_late_to_undo"_L1,
                          QCoreApplication::translate("Store",
                                                      "This is on its way already, so it can no longer "
                                                      "be taken back here."));
        changed.outbox = true;
        KARIGAR_CHECK(m_outbox.remove(n));
        KARIGAR_TRY(const qint64 settled, m_meta.number(metakeys::kSettled));
        KARIGAR_CHECK(writer.rewind());
        return replay(writer, settled);
    });
}

Result<void> Cache::replay(RecordWriter& writer, qint64 settled)
{
    KARIGAR_TRY(const auto entries, m_outbox.unsettled(settled));
    for (const OutboxEntry& entry : entries) {
        const auto done = apply(entry.envelope, writer);
        // The rules no longer allow it on what the server says now; the backend will have the last word. A
        // failing database is another matter.
        if (!done && done.error().domain == ErrorDomain::Store)
            return done;
    }
    return {};
}

Result<void> Cache::markAcked(qint64 n)
{
    return inTransaction<void>([&](RecordWriter&, ChangeSet& changed) -> Result<void> {
        KARIGAR_TRY(const auto entry, m_outbox.find(n));
        if (!entry || entry->state == OutboxEntry::State::Refused)
            return {};
        changed.outbox = true;
        KARIGAR_CHECK(m_outbox.setAcked(n));
        KARIGAR_TRY(const qint64 settled, m_meta.number(metakeys::kSettled));
        return m_outbox.removeSettled(settled);
    });
}

Result<void> Cache::markRefused(qint64 n, const Error& error)
{
    return inTransaction<void>([&](RecordWriter& writer, ChangeSet& changed) -> Result<void> {
        KARIGAR_TRY(const auto entry, m_outbox.find(n));
        if (!entry || entry->state == OutboxEntry::State::Refused)
            return {};
        changed.outbox = true;
        KARIGAR_CHECK(m_outbox.setRefused(n, error));
        KARIGAR_TRY(const qint64 settled, m_meta.number(metakeys::kSettled));
        KARIGAR_CHECK(writer.rewind());
        return replay(writer, settled);
    });
}

Result<void> Cache::noteAttempt(qint64 n, int attempts, Millis nextAttemptAt)
{
    return m_outbox.setAttempt(n, attempts, nextAttemptAt);
}

Result<qint64> Cache::retry(qint64 n)
{
    return inTransaction<qint64>([&](RecordWriter& writer, ChangeSet& changed) -> Result<qint64> {
        KARIGAR_TRY(const auto entry, m_outbox.find(n));
        if (!entry || entry->state != OutboxEntry::State::Refused)
            return notInTray();
        const protocol::CommandEnvelope& old = entry->envelope;
        KARIGAR_TRY(const qint64 fresh, queue({old.name, old.args, old.seen}, writer, changed));
        KARIGAR_CHECK(m_outbox.remove(n));
        return fresh;
    });
}

Result<void> Cache::discardRefused(qint64 n)
{
    return inTransaction<void>([&](RecordWriter&, ChangeSet& changed) -> Result<void> {
        KARIGAR_TRY(const auto entry, m_outbox.find(n));
        if (!entry || entry->state != OutboxEntry::State::Refused)
            return notInTray();
        changed.outbox = true;
        return m_outbox.remove(n);
    });
}

Result<PageFooter> Cache::applyPage(const QByteArray& page)
{
    return applyPages(std::span(&page, 1));
}

Result<PageFooter> Cache::applyPages(std::span<const QByteArray> pages)
{
    Q_ASSERT(!pages.empty());
    return inTransaction<PageFooter>([&](RecordWriter& writer, ChangeSet& changed) -> Result<PageFooter> {
        PageFooter footer;
        KARIGAR_CHECK(writer.rewind());
        for (const QByteArray& page : pages) {
            KARIGAR_TRY(footer, readPage(page, [&](const PageChange& change) {
                            return writer.write(change.kind, change.id, change.seq, change.doc);
                        }));
        }
        KARIGAR_CHECK(m_meta.set(metakeys::kCursor, footer.cursor));
        KARIGAR_CHECK(m_meta.set(metakeys::kSettled, footer.settled));
        KARIGAR_CHECK(m_outbox.removeSettled(footer.settled));
        changed.outbox = changed.outbox || m_database->changes() > 0;
        KARIGAR_CHECK(replay(writer, footer.settled));
        return footer;
    });
}

Result<void> Cache::finishFirstSync()
{
    if (!m_firstSync)
        return {};
    auto finished = inTransaction<void>([&](RecordWriter&, ChangeSet& changed) -> Result<void> {
        KARIGAR_CHECK(sql::buildSecondaryIndexes(*m_database));
        KARIGAR_CHECK(m_search.rebuild());
        changed.wholesale = true;
        return m_meta.set(metakeys::kFirstSync, qint64(0));
    });
    if (finished)
        m_firstSync = false;
    return finished;
}

Result<void> Cache::tidy()
{
    constexpr int kCommitsBetween = 16;
    if (m_commits < kCommitsBetween)
        return {};
    m_commits = 0;
    KARIGAR_CHECK(m_search.tidy());
    return m_database->exec("PRAGMA wal_checkpoint(PASSIVE)");
}

Result<void> Cache::startOver()
{
    return inTransaction<void>([&](RecordWriter& writer, ChangeSet& changed) -> Result<void> {
        for (const KindSpec& spec : allKinds())
            KARIGAR_CHECK(m_database->exec(std::string("DELETE FROM ") + spec.table));
        KARIGAR_CHECK(m_database->exec("DELETE FROM pending_base"));
        KARIGAR_CHECK(m_search.rebuild());
        KARIGAR_CHECK(m_meta.set(metakeys::kCursor, qint64(0)));
        KARIGAR_CHECK(m_meta.set(metakeys::kSettled, qint64(0)));
        changed.wholesale = true;
        return replay(writer, 0);
    });
}

Result<void> Cache::setNote(const QString& key, const QString& text)
{
    return m_meta.set(std::string(metakeys::kNotePrefix) + key.toStdString(), text);
}

Result<QString> Cache::note(const QString& key)
{
    return m_meta.text(std::string(metakeys::kNotePrefix) + key.toStdString());
}

} // namespace karigar::store
