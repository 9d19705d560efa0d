// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/transaction.h"

#include <sqlite3.h>

namespace karigar::sql {

Result<Transaction> Transaction::start(Database& database, const char* sql)
{
    KARIGAR_TRY(auto statement, database.prepare(sql));
    KARIGAR_CHECK(statement.run());
    return Transaction(database);
}

Result<Transaction> Transaction::begin(Database& database)
{
    return start(database, "BEGIN IMMEDIATE");
}

Result<Transaction> Transaction::beginRead(Database& database)
{
    return start(database, "BEGIN");
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollBack();
}

Result<void> Transaction::commit()
{
    KARIGAR_CHECK(m_database->commit());
    m_database = nullptr;
    return {};
}

Result<Savepoint> Savepoint::begin(Database& database)
{
    KARIGAR_TRY(auto statement, database.prepare("SAVEPOINT part"));
    KARIGAR_CHECK(statement.run());
    return Savepoint(database);
}

Savepoint::~Savepoint()
{
    // The innermost of that name. SQLite may have ended the whole transaction already (disk full).
    if (m_database && m_database->inTransaction())
        sqlite3_exec(m_database->handle(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
}

Result<void> Savepoint::release()
{
    KARIGAR_TRY(auto statement, m_database->prepare("RELEASE part"));
    KARIGAR_CHECK(statement.run());
    m_database = nullptr;
    return {};
}

} // namespace karigar::sql
