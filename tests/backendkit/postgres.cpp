// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backendkit/postgres.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <libpq-fe.h>
#include <pwd.h>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace karigar::kit {

namespace {

constexpr char kOwner[] = "karigar";

/// Debian keeps them by version and out of the path.
std::string programsFolder()
{
    std::vector<std::string> found;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator("/usr/lib/postgresql", ignored))
        if (std::filesystem::exists(entry.path() / "bin/initdb"))
            found.push_back(entry.path() / "bin");
    if (!found.empty())
        return *std::ranges::max_element(found);
    return "/usr/bin";
}

/// Runs as somebody who is not root.
std::unique_ptr<Process> startAsOther(const std::string& program, std::vector<std::string> arguments,
                                      const std::string& log)
{
    if (geteuid() != 0)
        return std::make_unique<Process>(program, arguments, std::map<std::string, std::string>{}, log);
    // It ends with its parent even if the parent is killed.
    std::vector<std::string> drop{"--reuid=postgres", "--regid=postgres", "--init-groups", "--pdeathsig=QUIT",
                                  program};
    drop.insert(drop.end(), arguments.begin(), arguments.end());
    return std::make_unique<Process>("/usr/bin/setpriv", drop, std::map<std::string, std::string>{}, log);
}

void giveToOther(const std::string& folder)
{
    const passwd* other = geteuid() == 0 ? getpwnam("postgres") : nullptr;
    if (other && chown(folder.c_str(), other->pw_uid, other->pw_gid) != 0)
        throw std::runtime_error("cannot give away " + folder);
}

} // namespace

bool usesPostgres()
{
    const char* engine = std::getenv("KARIGAR_TEST_ENGINE");
    return engine && std::string(engine) == "postgres";
}

PostgresCluster::PostgresCluster(Durability durability)
    : m_durability(durability)
{
    giveToOther(m_folder.path());
    const auto made = startAsOther(programsFolder() + "/initdb",
                                   {"--pgdata", m_folder.path() + "/data", "--username", kOwner,
                                    "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"},
                                   m_folder.path() + "/initdb.log");
    while (!made->readLine().empty()) {
    }
    if (made->wait() != 0)
        throw std::runtime_error("initdb: " + readFile(m_folder.path() + "/initdb.log"));
    start();
}

PostgresCluster::~PostgresCluster()
{
    m_process->end(SIGQUIT);
}

void PostgresCluster::start()
{
    std::vector<std::string> arguments{"-D", m_folder.path() + "/data", "-k", m_folder.path(),
                                       "-c", "listen_addresses="};
    if (m_durability == Durability::None)
        arguments.insert(arguments.end(), {"-c", "fsync=off", "-c", "full_page_writes=off"});
    m_process = startAsOther(programsFolder() + "/postgres", arguments, m_folder.path() + "/postgres.log");
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (PQping(dsn("postgres").c_str()) != PQPING_OK) {
        if (std::chrono::steady_clock::now() > deadline)
            throw std::runtime_error("postgres: " + readFile(m_folder.path() + "/postgres.log"));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

PostgresCluster& PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

std::string PostgresCluster::dsn(const std::string& database) const
{
    return "host=" + m_folder.path() + " user=" + kOwner + " dbname=" + database;
}

bool PostgresCluster::run(const std::string& database, const std::string& sql) const
{
    PGconn* connection = PQconnectdb(dsn(database).c_str());
    PGresult* result = PQexec(connection, sql.c_str());
    const ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    PQfinish(connection);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

void PostgresCluster::crash()
{
    m_process->end(SIGKILL);
    start();
}

PostgresDatabase::PostgresDatabase(PostgresCluster& cluster)
    : m_cluster(cluster)
{
    static std::atomic<int> count = 0;
    m_name = "test_" + std::to_string(++count);
    if (!m_cluster.run("postgres", "CREATE DATABASE " + m_name))
        throw std::runtime_error("no database " + m_name);
}

PostgresDatabase::~PostgresDatabase()
{
    m_cluster.run("postgres", "DROP DATABASE " + m_name + " WITH (FORCE)");
}

} // namespace karigar::kit
