// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgbatch.h"
#include "backend/store/postgres/pgworkingset.h"
#include "backend/store/storewriter.h"

namespace karigar::backend {

/// What others have to be told of a transaction once it is committed.
struct PgNews {
    Committed committed;
    QSet<QString> issuers; ///< who waits for the feed to reach it
    /// Jobs that others may have taken up just before the commit, and so without it: asked for again, by key.
    std::map<QString, std::vector<PgQuery>> again;
    qint64 transaction = 0;
};

/// StoreWriter over one transaction. Records are written only as they were read: if somebody else was
/// quicker, the commit fails with Conflict and PgStore runs the unit again.
class PgWriter final : public StoreWriter {
public:
    PgWriter(PgConnection& connection, int node);

    PgBatch& batch() { return m_batch; }
    PgNews takeNews() { return std::move(m_news); }

    StoreReader& reader() override { return m_reader; }
    void expect(const std::vector<RecordKey>& keys) override { m_set.expect(keys); }
    Result<void> attempt(const std::function<Result<void>()>& part) override;
    Result<void> apply(const std::vector<RecordChange>& changes) override;
    Result<std::optional<QJsonObject>> outcome(const Id& device, qint64 n) override;
    Result<void> logOutcome(const Id& user, const Id& device, qint64 n, const QJsonObject& outcome) override;
    Result<void> setCredential(const Id& user, const QByteArray& hash) override;
    Result<void> addSession(const StoredSession& session) override;
    Result<void> touchSession(const QByteArray& tokenHash, Millis at) override;
    Result<bool> revokeSession(const Id& user, const Id& device) override;
    Result<void> putJob(const Effect& effect) override;
    Result<void> ensureJob(const Effect& effect, Millis pause) override;
    Result<std::optional<StoredJob>> takeJob(Millis now) override;
    Result<void> finishJob(const StoredJob& job, Millis now) override;
    Result<void> retryJob(const StoredJob& job, Millis dueAt, const QString& error) override;
    Result<void> failJob(const StoredJob& job, Millis now, const QString& error) override;
    Result<void> requeueAbandonedJobs() override;
    Result<bool> rememberWebhook(const QString& eventId, Millis at) override;
    Result<void> setSetting(const QString& name, const QString& value) override;
    Result<QString> settingOr(const QString& name, const QString& value) override;
    Result<void> forgetBefore(Millis instant) override;

private:
    class Lines;

    Result<void> write(const RecordChange& change, Lines& lines);
    void writeRow(const RecordChange& change, const PgWorkingSet::Held& before, const QByteArray& text);
    void writeWords(const RecordChange& change, const QSet<QString>& audiences);
    /// Never fails: a write that waits does so at the next question or at the commit.
    Result<void> later(PgQuery query);

    PgBatch m_batch;
    PgWorkingSet m_set;
    PgReader m_reader;
    PgNews m_news;
    int m_node;
    int m_places = 0; ///< changes so far
};

} // namespace karigar::backend
