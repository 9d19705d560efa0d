// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/database.h"

#include <utility>

namespace karigar::sql {

/// Takes the write lock at once; rolls back unless committed. Not nestable: see Savepoint.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    /// A steady view over several reads, for a read-only connection.
    static Result<Transaction> beginRead(Database& database);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }
    static Result<Transaction> start(Database& database, const char* sql);

    Database* m_database;
};

/// A part of a transaction that can be undone alone; undone unless released.
class Savepoint {
public:
    static Result<Savepoint> begin(Database& database);
    Savepoint(Savepoint&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();

    Result<void> release();

private:
    explicit Savepoint(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database;
};

} // namespace karigar::sql
