// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/postgres/pgbatch.h"

#include "backend/store/postgres/pgerror.h"
#include "models/sql/faultpoint.h"

namespace karigar::backend {

void PgBatch::send(PgQuery query, std::function<void(const PgRows&)> use)
{
    m_connection.send(query);
    m_uses.push_back(std::move(use));
}

void PgBatch::write(PgQuery query, std::function<void(const PgRows&)> use)
{
    m_waiting.push_back({std::move(query), std::move(use)});
}

void PgBatch::sendWaiting()
{
    if (!std::exchange(m_begun, true))
        send({"BEGIN ISOLATION LEVEL READ COMMITTED", {}});
    for (size_t i = 0; i < m_waiting.size(); ++i) {
        for (size_t depth = 0; depth < m_attempts.size(); ++depth)
            if (m_attempts[depth].mark <= i && !std::exchange(m_attempts[depth].saved, true))
                send({"SAVEPOINT a" + std::to_string(depth), {}});
        send(std::move(m_waiting[i].query), std::move(m_waiting[i].use));
    }
    m_waiting.clear();
    for (Attempt& attempt : m_attempts)
        attempt.mark = 0;
}

Result<std::vector<PgRows>> PgBatch::ask(const std::vector<PgQuery>& queries)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    m_uses.clear();
    sendWaiting();
    for (const PgQuery& query : queries)
        m_connection.send(query);
    auto answers = m_connection.finish();
    if (!answers) {
        m_failure = answers.error();
        return answers;
    }
    for (size_t i = 0; i < m_uses.size(); ++i)
        if (m_uses[i])
            m_uses[i]((*answers)[i]);
    answers->erase(answers->begin(), answers->begin() + std::ssize(m_uses));
    return answers;
}

void PgBatch::beginAttempt()
{
    m_attempts.push_back({m_waiting.size()});
}

void PgBatch::keepAttempt()
{
    const Attempt attempt = m_attempts.back();
    m_attempts.pop_back();
    if (attempt.saved)
        write({"RELEASE SAVEPOINT a" + std::to_string(m_attempts.size()), {}});
}

bool PgBatch::undoAttempt()
{
    const Attempt attempt = m_attempts.back();
    m_attempts.pop_back();
    m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(attempt.mark), m_waiting.end());
    if (!attempt.saved)
        return false;
    const std::string name = "a" + std::to_string(m_attempts.size());
    write({"ROLLBACK TO SAVEPOINT " + name, {}});
    write({"RELEASE SAVEPOINT " + name, {}});
    return true;
}

Result<qint64> PgBatch::commit()
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (!m_begun && m_waiting.empty())
        return 0;
    auto answers = ask({{"SELECT pg_current_xact_id_if_assigned()::text::bigint", {}}, {"COMMIT", {}}});
    if (!answers) {
        m_uncertain = isPgError(answers.error(), PgErrorKind::Unavailable);
        return std::unexpected(answers.error());
    }
    sql::faults::committed();
    m_begun = false;
    return answers->front().integer(0, 0);
}

void PgBatch::rollBack()
{
    if (!std::exchange(m_begun, false))
        return;
    m_connection.send({"ROLLBACK", {}});
    m_connection.dismiss();
}

} // namespace karigar::backend
