// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/sql/recordtables.h"
#include "models/store/cachefile.h"
#include "models/store/changepage.h"
#include "models/store/changeset.h"
#include "models/store/meta.h"
#include "models/store/outbox.h"
#include "models/store/searchindex.h"

#include <functional>

namespace karigar::store {

class RecordWriter;

/// Who uses this cache.
struct CacheIdentity {
    Id user;
    bool artisan = false;
    bool admin = false;

    bool operator==(const CacheIdentity&) const = default;
};

/// What a person asks for.
struct CommandRequest {
    QString name;
    QJsonObject args;
    QJsonObject seen;
    Millis heldFor = 0; ///< kept back for so long, in which it can be withdrawn
};

/// The writing side of one account's encrypted cache: records as the server said last, with the effects of
/// this device's unsettled commands on top. Every call is one transaction or nothing, and tells the listener
/// what changed after the commit. One thread at a time, normally the writer thread of StoreThreads.
///
/// Pull = rewind, apply, replay: the pending commands' effects are taken back, the server's changes written,
/// and what is still pending is run again on top (design in docs/adr). A command whose replay is refused here
/// stays pending without effect; only the backend refuses for good.
class Cache {
public:
    /// Opens or creates the cache. Never recreates one: every reason why it cannot be used is its own error
    /// (sql::SqlErrorKind). An interrupted first synchronisation is made searchable.
    static Result<std::unique_ptr<Cache>> open(const QString& folder, const CacheKey& key,
                                               const Clock& clock);
    /// Deletes a cache that cannot be used, or is not wanted. Refuses with "unsent_work" while its outbox or
    /// tray holds something or cannot be read, unless forced.
    static Result<void> discard(const QString& folder, const CacheKey& key, const Clock& clock, bool force);
    /// Deletes everything at once, for a revoked device. This object is unusable afterwards; readers must be
    /// closed before.
    Result<void> wipe();

    using Listener = std::function<void(const ChangeSet&)>;
    /// Called on the writing thread after each commit that changed something.
    void setListener(Listener listener) { m_listener = std::move(listener); }

    Result<void> setIdentity(const CacheIdentity& identity);
    const CacheIdentity& identity() const { return m_identity; }
    /// The server's time minus this machine's, as measured by whoever talks to the server.
    Result<void> setServerOffset(Millis offset);
    /// The server's time now, by that.
    Millis serverNow() const { return m_clock.now() + m_serverOffset; }

    /// Runs the command here, shows its effect and queues it; answers its number. Refuses at once, with
    /// nothing stored, what the rules refuse.
    Result<qint64> submit(const CommandRequest& request);
    /// Takes back a command that is still held: its effects go, and nothing tells that it was. Refuses with
    /// "too_late_to_undo" once it may be on its way.
    Result<void> withdraw(qint64 n);
    /// The backend accepted it; its effects stay until the feed brings the backend's own.
    Result<void> markAcked(qint64 n);
    /// The backend refused it for good: its effects are taken back and it lands in the tray.
    Result<void> markRefused(qint64 n, const Error& error);
    Result<void> noteAttempt(qint64 n, int attempts, Millis nextAttemptAt);
    /// Submits a refused command again as a new one; it stays in the tray if the rules refuse it now.
    Result<qint64> retry(qint64 n);
    Result<void> discardRefused(qint64 n);

    /// Applies one page of the feed.
    Result<PageFooter> applyPage(const QByteArray& page);
    /// Several pages in one transaction, which a first synchronisation gains much from; the last footer.
    Result<PageFooter> applyPages(std::span<const QByteArray> pages);
    /// Whether indexes and search still wait for the end of the first synchronisation.
    bool isFirstSync() const { return m_firstSync; }
    /// Builds them. Call when the first synchronisation has reached the end of the feed; harmless otherwise.
    Result<void> finishFirstSync();
    /// Housekeeping of some milliseconds when enough has gathered: merges the search index, shortens the log.
    /// StoreThreads calls it after each write, so that no write waits for it.
    Result<void> tidy();
    Result<qint64> cursor() { return m_meta.number(metakeys::kCursor); }

    /// Forgets all records and the cursor, because the backend's feed began anew; the outbox and the tray
    /// stay.
    Result<void> startOver();

    /// Small encrypted texts such as unsent messages; an empty one is removed.
    Result<void> setNote(const QString& key, const QString& text);
    Result<QString> note(const QString& key);

    Outbox& outbox() { return m_outbox; }
    sql::RecordTables& tables() { return m_tables; }
    sql::Database& database() { return *m_database; }
    const CacheFile& file() const { return m_file; }

private:
    Cache(const CacheFile& file, std::unique_ptr<sql::Database> database, const Clock& clock);
    Result<void> load();
    Result<void> apply(const protocol::CommandEnvelope& envelope, RecordWriter& writer);
    Result<void> replay(RecordWriter& writer, qint64 settled);
    template<class T>
    using Work = std::function<Result<T>(RecordWriter&, ChangeSet&)>;
    template<class T>
    Result<T> inTransaction(const Work<T>& work);
    Result<qint64> queue(const CommandRequest& request, RecordWriter& writer, ChangeSet& changed);

    CacheFile m_file;
    std::unique_ptr<sql::Database> m_database;
    const Clock& m_clock;
    sql::RecordTables m_tables;
    SearchIndex m_search;
    Meta m_meta;
    Outbox m_outbox;
    CacheIdentity m_identity;
    Millis m_serverOffset = 0;
    bool m_firstSync = false;
    int m_commits = 0; ///< since the last tidy()
    Listener m_listener;
};

} // namespace karigar::store
