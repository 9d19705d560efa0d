// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/clock.h"
#include "models/protocol/calendarfeeds.h"
#include "models/protocol/commands.h"
#include "models/protocol/session.h"
#include "sync/core/page.h"
#include "sync/core/tuning.h"
#include "sync/net/patience.h"
#include "sync/net/transport.h"

#include <functional>
#include <QJsonArray>

namespace karigar::sync {

/// The bytes of a file. A type of its own because a task of `Result<QByteArray>` trips over GCC 12's
/// std::expected: an empty coroutine handle is compared with a null pointer, which converts to QByteArray.
struct FileBytes {
    QByteArray data;
};

/// Every request of the backend's API, as values in and out. Lives on one thread (the engine's, or the GUI's
/// for signing in, where QCoro resumes); transport, clock and tuning outlive it, and it outlives its tasks.
///
/// What was refused with 429 and Retry-After is not asked again before that: the same error comes at once.
///
/// Errors: domain Network when no whole answer came; Auth for a session or password that is not good;
/// Protocol for answers this version cannot read and for "client_too_old" and "generation"; otherwise the
/// backend's own.
class HttpApi {
public:
    /// Told of each answer that carried the backend's time: local clock before and after, and what it said.
    using TimeSink = std::function<void(Millis sentAt, Millis receivedAt, Millis serverTime)>;

    HttpApi(Transport& transport, const Clock& clock, const Tuning& tuning, TimeSink timeSink = {});

    /// The session's secret; empty before signing in.
    void setToken(const QString& token);

    QCoro::Task<Result<protocol::SessionGrant>> registerAccount(protocol::RegisterRequest request);
    QCoro::Task<Result<protocol::SessionGrant>> signIn(protocol::SignInRequest request);
    QCoro::Task<Result<void>> signOut();
    QCoro::Task<Result<protocol::SessionList>> sessions();
    QCoro::Task<Result<void>> revoke(Id device);

    QCoro::Task<Result<protocol::CommandAnswer>> sendCommands(protocol::CommandBatch batch);
    /// The page's text unpacked; nothing but its end was looked at.
    QCoro::Task<Result<Page>> changes(qint64 cursor, QString generation, int limit);

    QCoro::Task<Result<void>> putAttachment(QString sha, QByteArray bytes);
    /// Checked against the hash.
    QCoro::Task<Result<FileBytes>> getAttachment(QString sha);

    QCoro::Task<Result<protocol::CheckoutLink>> checkoutLink(Id payment);
    /// A secret address for this person's calendar; told once.
    QCoro::Task<Result<protocol::CalendarFeedLink>> createCalendarFeed(bool artisan);
    QCoro::Task<Result<void>> revokeCalendarFeed(Id feed);
    /// The catalogue beyond what is kept here: `[{"kind","id","doc"}]`, best first.
    QCoro::Task<Result<QJsonArray>> search(QString words, int limit);

private:
    struct Call {
        const char* method;
        QString path;
        QByteArray body = {};
        QByteArray contentType = {};
        Millis timeout;
        qint64 largestAnswer;
        bool compressed = false; ///< ask for zstd
    };

    Call get(const QString& path) const;
    Call post(const QString& path, const QJsonObject& body) const;
    QCoro::Task<Result<FileBytes>> carry(Call call);
    QCoro::Task<Result<QJsonObject>> carryJson(Call call);
    QCoro::Task<Result<protocol::SessionGrant>> openSession(Call call);

    Transport& m_transport;
    const Clock& m_clock;
    Tuning m_tuning;
    TimeSink m_timeSink;
    QByteArray m_token;
    Patience m_patience;
};

} // namespace karigar::sync
