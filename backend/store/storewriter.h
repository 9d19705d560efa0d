// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/storereader.h"
#include "models/domain/commands/draft.h"

namespace karigar::backend {

using RecordKey = std::pair<Kind, Id>;

/// The store inside a unit of writing: what one unit does becomes durable together or not at all. Reads see
/// what was written before. Only on the thread that runs the unit.
class StoreWriter {
public:
    virtual ~StoreWriter() = default;

    virtual StoreReader& reader() = 0;
    /// What the unit is likely to read: a store to which every question is a journey asks for it together.
    virtual void expect(const std::vector<RecordKey>& keys) = 0;
    /// A part of the unit that is undone alone when it returns an error.
    virtual Result<void> attempt(const std::function<Result<void>()>& part) = 0;

    /// Writes records and tells every audience that gains, keeps or loses them. A document that did not
    /// change is not news.
    virtual Result<void> apply(const std::vector<RecordChange>& changes) = 0;

    /// What became of an earlier command of this device, as it was logged.
    virtual Result<std::optional<QJsonObject>> outcome(const Id& device, qint64 n) = 0;
    /// Settles a user's command at the present end of the feed.
    virtual Result<void> logOutcome(const Id& user, const Id& device, qint64 n,
                                    const QJsonObject& outcome) = 0;

    virtual Result<void> setCredential(const Id& user, const QByteArray& hash) = 0;
    virtual Result<void> addSession(const StoredSession& session) = 0;
    virtual Result<void> touchSession(const QByteArray& tokenHash, Millis at) = 0;
    /// False when this user has no open session on that device.
    virtual Result<bool> revokeSession(const Id& user, const Id& device) = 0;

    /// Asks for a job: a key that is there already gets the new arguments and due time.
    virtual Result<void> putJob(const Effect& effect) = 0;
    /// Asks for a job unless it waits already; not sooner than `pause` after it last ended.
    virtual Result<void> ensureJob(const Effect& effect, Millis pause) = 0;
    /// Takes the job that is longest due, marking it as running.
    virtual Result<std::optional<StoredJob>> takeJob(Millis now) = 0;
    virtual Result<void> finishJob(const StoredJob& job, Millis now) = 0;
    virtual Result<void> retryJob(const StoredJob& job, Millis dueAt, const QString& error) = 0;
    virtual Result<void> failJob(const StoredJob& job, Millis now, const QString& error) = 0;
    /// What a process was running when it died is to be done again.
    virtual Result<void> requeueAbandonedJobs() = 0;

    /// True the first time an event is seen.
    virtual Result<bool> rememberWebhook(const QString& eventId, Millis at) = 0;
    virtual Result<void> setSetting(const QString& name, const QString& value) = 0;
    /// The setting; `value` from now on if there was none.
    virtual Result<QString> settingOr(const QString& name, const QString& value) = 0;
    /// Forgets what nobody can ask for any more: ended sessions and jobs, and webhook events.
    virtual Result<void> forgetBefore(Millis instant) = 0;
};

} // namespace karigar::backend
