// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/postgres/pgvalues.h"
#include "models/domain/base/error.h"

#include <deque>
#include <functional>
#include <string>
#include <unordered_map>

struct pg_conn;

namespace karigar::backend {

/// One connection in pipeline mode: statements are sent as they come and answered together, so that what is
/// asked at once costs one round trip. Statements are prepared when they are first used. Used by one thread
/// at a time; whoever lends it on has finished() or dismissed() what was sent. Errors: see PgErrorKind.
class PgConnection {
public:
    static Result<std::unique_ptr<PgConnection>> open(const QString& dsn);
    ~PgConnection();
    PgConnection(const PgConnection&) = delete;
    PgConnection& operator=(const PgConnection&) = delete;

    void send(const PgQuery& query);
    /// The answers to all that was sent since the last time, in order; or the first error, and then nothing
    /// after it was carried out.
    Result<std::vector<PgRows>> finish();
    /// Sends, without waiting for answers that nobody needs.
    void dismiss();
    /// send() and finish(): the last answer.
    Result<PgRows> ask(const PgQuery& query);
    /// Statements without values, separated by semicolons; for schemas. Not while something is sent.
    Result<void> exec(const std::string& sql);

    /// Waits up to so long for notifications; `use(payload)` for each.
    Result<void> listen(int milliseconds, const std::function<void(std::string_view)>& use);
    /// A socket that listen() also wakes for.
    void wakeBy(int socket) { m_wakeSocket = socket; }

    bool isAlive() const;

private:
    enum class Step { Prepare, Execute };
    struct Prepared {
        std::string name;
        bool confirmed = false; ///< the server has said so; until then a failure before it undoes it
    };
    struct Sent {
        Step step;
        Prepared* prepared;
    };

    explicit PgConnection(pg_conn* handle);
    Prepared& prepare(const std::string& sql);
    bool synchronise();
    bool flush();
    Result<std::vector<PgRows>> collect();
    std::string takeResult(Sent sent, std::vector<PgRows>& rows);
    bool takeNotifications(const std::function<void(std::string_view)>& use);
    bool awaitSync();
    bool drain();
    void forgetUnconfirmed();

    pg_conn* m_handle;
    std::unordered_map<std::string, Prepared> m_prepared;
    std::deque<Sent> m_sent;
    bool m_dismissed = false; ///< answers nobody needs are still on their way
    bool m_injected = false;  ///< a test's fault
    bool m_broken = false;
    int m_wakeSocket = -1;
    quint64 m_names = 0;
};

} // namespace karigar::backend
