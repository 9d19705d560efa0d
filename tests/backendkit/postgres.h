// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backendkit/process.h"

#include <memory>

namespace karigar::kit {

/// Which store the servers of this test program have: KARIGAR_TEST_ENGINE=postgres in the environment, or
/// else SQLite. Every suite is run once with each.
bool usesPostgres();

/// A PostgreSQL of this program alone, reached through a socket in a temporary folder. It runs as another
/// user when the program runs as root, which PostgreSQL refuses to, and ends with the program.
class PostgresCluster {
public:
    enum class Durability { None, Full };

    explicit PostgresCluster(Durability durability = Durability::None);
    ~PostgresCluster();
    /// The one that the tests of a program share, because making one takes a second.
    static PostgresCluster& shared();

    /// For libpq; names are plain words.
    std::string dsn(const std::string& database) const;
    /// A statement outside of a transaction; false when it failed.
    bool run(const std::string& database, const std::string& sql) const;
    /// As a crash would: kill -9 of all of it, then started again.
    void crash();

private:
    void start();

    Durability m_durability;
    TemporaryFolder m_folder;
    std::unique_ptr<Process> m_process;
};

/// An empty database of a cluster, dropped at the end.
class PostgresDatabase {
public:
    explicit PostgresDatabase(PostgresCluster& cluster = PostgresCluster::shared());
    ~PostgresDatabase();
    PostgresDatabase(const PostgresDatabase&) = delete;
    PostgresDatabase& operator=(const PostgresDatabase&) = delete;

    std::string dsn() const { return m_cluster.dsn(m_name); }
    bool run(const std::string& sql) const { return m_cluster.run(m_name, sql); }
    PostgresCluster& cluster() { return m_cluster; }

private:
    PostgresCluster& m_cluster;
    std::string m_name;
};

} // namespace karigar::kit
