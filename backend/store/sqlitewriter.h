// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/feedwriter.h"
#include "backend/store/sqlitereader.h"
#include "backend/store/storewriter.h"

namespace karigar::backend {

/// StoreWriter over the one writing connection, which it borrows. SqliteStore opens and commits the
/// transaction around it.
class SqliteWriter final : public StoreWriter {
public:
    explicit SqliteWriter(sql::Database& database);

    Result<void> beginGroup();
    Result<void> finishGroup();
    /// Runs a unit in its own savepoint; what it touched counts only if it succeeds.
    Result<void> runUnit(const std::function<Result<void>(StoreWriter&)>& unit);
    /// What the group touched.
    const Committed& touched() const { return m_touched; }

    StoreReader& reader() override { return m_reader; }
    void expect(const std::vector<RecordKey>& /*keys*/) override {}
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
    sql::Database& m_database;
    SqliteReader m_reader;
    FeedWriter m_feed;
    Committed m_touched;
};

} // namespace karigar::backend
