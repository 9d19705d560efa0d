// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floors/rawpipeline.h"

#include "tests/bench/benchmark.h"

#include <libpq-fe.h>

namespace karigar::bench::floors {

RawPipeline::RawPipeline(const std::string& dsn)
    : m_handle(PQconnectdb(dsn.c_str()))
{
    // The same conditions as the store's connections have.
    PQclear(PQexec(m_handle, "SET jit = off; SET plan_cache_mode = force_generic_plan"));
    if (PQstatus(m_handle) != CONNECTION_OK || PQenterPipelineMode(m_handle) != 1)
        giveUp(PQerrorMessage(m_handle));
}

RawPipeline::~RawPipeline()
{
    PQfinish(m_handle);
}

void RawPipeline::send(const char* sql, std::initializer_list<std::string> values)
{
    std::string& name = m_names[sql];
    if (name.empty()) {
        name = "f" + std::to_string(m_names.size());
        PQsendPrepare(m_handle, name.c_str(), sql, 0, nullptr);
        m_sent.push_back(false);
    }
    std::vector<const char*> texts;
    for (const std::string& value : values)
        texts.push_back(value.c_str());
    PQsendQueryPrepared(m_handle, name.c_str(), static_cast<int>(texts.size()), texts.data(), nullptr,
                        nullptr, 0);
    m_sent.push_back(true);
}

std::vector<pg_result*> RawPipeline::collect()
{
    PQpipelineSync(m_handle);
    std::vector<pg_result*> answers;
    for (const bool question : m_sent) {
        PGresult* result = PQgetResult(m_handle);
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            giveUp(PQresultErrorMessage(result));
        if (question)
            answers.push_back(result);
        else
            PQclear(result);
        PQclear(PQgetResult(m_handle)); // the end of this answer
    }
    PQclear(PQgetResult(m_handle)); // the synchronisation
    m_sent.clear();
    return answers;
}

std::vector<std::string> RawPipeline::finish()
{
    std::vector<std::string> firsts;
    for (PGresult* result : collect()) {
        firsts.emplace_back(PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "");
        PQclear(result);
    }
    return firsts;
}

std::vector<std::pair<std::string, std::string>> RawPipeline::rows()
{
    const auto answers = collect();
    std::vector<std::pair<std::string, std::string>> all;
    for (int row = 0; row < PQntuples(answers.back()); ++row)
        all.emplace_back(PQgetvalue(answers.back(), row, 0), PQgetvalue(answers.back(), row, 1));
    for (PGresult* result : answers)
        PQclear(result);
    return all;
}

} // namespace karigar::bench::floors
