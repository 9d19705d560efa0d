// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgconnection.h"

#include "backend/store/postgres/pgerror.h"
#include "backend/system/socketwait.h"
#include "models/sql/faultpoint.h"
#include "models/sql/sqlerror.h"

#include <array>
#include <libpq-fe.h>

namespace karigar::backend {

namespace {

// A unit whose process hangs must not hold back the feed of all others for ever. Every question has an index;
// its plan is made once a connection, and one made while a table was young must not read the whole of it when
// it has grown.
constexpr char kSession[] = "SET idle_in_transaction_session_timeout = '60s'; SET lock_timeout = '20s'; "
                            "SET client_min_messages = warning; SET jit = off; "
                            "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off";

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ClearResult>;

std::string stateOf(const PGresult* result)
{
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state ? state : "";
}

} // namespace

Result<std::unique_ptr<PgConnection>> PgConnection::open(const QString& dsn)
{
    std::unique_ptr<PgConnection> connection(new PgConnection(PQconnectdb(dsn.toStdString().c_str())));
    if (PQstatus(connection->m_handle) != CONNECTION_OK)
        return pgFailure(PgErrorKind::Unavailable);
    KARIGAR_CHECK(connection->exec(kSession));
    if (PQsetnonblocking(connection->m_handle, 1) != 0 || PQenterPipelineMode(connection->m_handle) != 1)
        return pgFailure(PgErrorKind::Unavailable);
    return connection;
}

PgConnection::PgConnection(pg_conn* handle)
    : m_handle(handle)
{
}

PgConnection::~PgConnection()
{
    PQfinish(m_handle);
}

bool PgConnection::isAlive() const
{
    return !m_broken && PQstatus(m_handle) == CONNECTION_OK;
}

PgConnection::Prepared& PgConnection::prepare(const std::string& sql)
{
    const auto [found, fresh] = m_prepared.try_emplace(sql);
    if (fresh) {
        found->second.name = "k" + std::to_string(++m_names);
        m_broken |= PQsendPrepare(m_handle, found->second.name.c_str(), sql.c_str(), 0, nullptr) != 1;
        m_sent.push_back({Step::Prepare, &found->second});
    }
    return found->second;
}

void PgConnection::send(const PgQuery& query)
{
    if (m_injected || m_broken || !drain())
        return;
    if (sql::faults::hit()) {
        m_injected = true;
        return;
    }
    Prepared& prepared = prepare(query.sql);
    std::vector<const char*> values;
    values.reserve(query.values.size());
    for (const auto& value : query.values)
        values.push_back(value ? value->c_str() : nullptr);
    m_broken |= PQsendQueryPrepared(m_handle, prepared.name.c_str(), static_cast<int>(values.size()),
                                    values.data(), nullptr, nullptr, 0) != 1;
    m_sent.push_back({Step::Execute, &prepared});
}

Result<PgRows> PgConnection::ask(const PgQuery& query)
{
    send(query);
    KARIGAR_TRY(auto answers, finish());
    return std::move(answers.back());
}

Result<std::vector<PgRows>> PgConnection::finish()
{
    const bool injected = std::exchange(m_injected, false);
    if (!drain() || !synchronise()) {
        m_broken = true;
        return pgFailure(PgErrorKind::Unavailable);
    }
    auto rows = collect();
    if (injected)
        return sql::sqlFailure(sql::SqlErrorKind::Injected);
    return rows;
}

void PgConnection::dismiss()
{
    m_injected = false;
    if (m_sent.empty())
        return;
    m_broken |= !synchronise();
    m_dismissed = true;
}

/// Reads the answers that nobody waited for.
bool PgConnection::drain()
{
    if (!std::exchange(m_dismissed, false))
        return !m_broken;
    return (collect() || isAlive()) && !m_broken;
}

bool PgConnection::synchronise()
{
    return !m_broken && PQpipelineSync(m_handle) == 1 && flush();
}

bool PgConnection::flush()
{
    int left = 0;
    // While much is sent, answers are read, so that neither side waits for the other for ever.
    while ((left = PQflush(m_handle)) == 1)
        if (!waitForSocket(PQsocket(m_handle), Until::ReadableOrWritable) || PQconsumeInput(m_handle) != 1)
            return false;
    return left == 0;
}

Result<std::vector<PgRows>> PgConnection::collect()
{
    std::vector<PgRows> rows;
    std::string trouble;
    bool failed = false;
    while (!m_sent.empty()) {
        const Sent sent = m_sent.front();
        m_sent.pop_front();
        const size_t before = rows.size();
        const std::string state = takeResult(sent, rows);
        const bool fine = sent.step == Step::Prepare ? sent.prepared->confirmed : rows.size() > before;
        if (!fine && !std::exchange(failed, true))
            trouble = state;
    }
    if (!awaitSync())
        m_broken = true;
    if (failed)
        forgetUnconfirmed();
    if (failed || m_broken)
        return pgFailure(m_broken ? std::string_view() : std::string_view(trouble));
    return rows;
}

namespace {

PGresult* nextResult(PGconn* handle, const std::function<bool()>& wait)
{
    while (PQisBusy(handle) == 1)
        if (!wait() || PQconsumeInput(handle) != 1)
            return nullptr;
    return PQgetResult(handle);
}

} // namespace

/// One statement's answer and the end behind it; the state of the error when it failed.
std::string PgConnection::takeResult(Sent sent, std::vector<PgRows>& rows)
{
    const auto wait = [this] { return waitForSocket(PQsocket(m_handle), Until::Readable); };
    ResultPtr result(nextResult(m_handle, wait));
    if (!result) {
        m_broken = true;
        return {};
    }
    std::string state;
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
        if (sent.step == Step::Prepare)
            sent.prepared->confirmed = true;
        else
            rows.emplace_back(result.release());
    } else {
        state = stateOf(result.get());
    }
    while (PGresult* more = nextResult(m_handle, wait))
        PQclear(more);
    return state;
}

bool PgConnection::awaitSync()
{
    if (m_broken)
        return false;
    const ResultPtr result(
        nextResult(m_handle, [this] { return waitForSocket(PQsocket(m_handle), Until::Readable); }));
    return result && PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC;
}

void PgConnection::forgetUnconfirmed()
{
    std::erase_if(m_prepared, [](const auto& entry) { return !entry.second.confirmed; });
}

Result<void> PgConnection::exec(const std::string& sql)
{
    if (!drain())
        return pgFailure(PgErrorKind::Unavailable);
    const bool piped = PQpipelineStatus(m_handle) != PQ_PIPELINE_OFF;
    if (piped && PQexitPipelineMode(m_handle) != 1)
        return pgFailure(PgErrorKind::Unavailable);
    const ResultPtr result(PQexec(m_handle, sql.c_str()));
    if (piped && PQenterPipelineMode(m_handle) != 1)
        return pgFailure(PgErrorKind::Unavailable);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return {};
    return pgFailure(std::string_view(stateOf(result.get())));
}

Result<void> PgConnection::listen(int milliseconds, const std::function<void(std::string_view)>& use)
{
    if (!drain() || !isAlive())
        return pgFailure(PgErrorKind::Unavailable);
    // Some may have come along with the answers to something else, and then the socket keeps silent.
    const bool here = takeNotifications(use);
    waitForSocket(PQsocket(m_handle), Until::Readable, here ? 0 : milliseconds, m_wakeSocket);
    if (PQconsumeInput(m_handle) != 1)
        return pgFailure(PgErrorKind::Unavailable);
    takeNotifications(use);
    return {};
}

bool PgConnection::takeNotifications(const std::function<void(std::string_view)>& use)
{
    bool any = false;
    while (PGnotify* news = PQnotifies(m_handle)) {
        use(news->extra);
        PQfreemem(news);
        any = true;
    }
    return any;
}

} // namespace karigar::backend
