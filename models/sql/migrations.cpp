// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/migrations.h"

#include "models/sql/sqlerror.h"
#include "models/sql/transaction.h"

namespace karigar::sql {

namespace {

bool wellOrdered(std::span<const Migration> steps)
{
    int last = 0;
    for (const Migration& step : steps) {
        if (step.number <= last)
            return false;
        last = step.number;
    }
    return true;
}

} // namespace

Result<void> migrate(Database& database, std::span<const Migration> steps)
{
    Q_ASSERT(wellOrdered(steps));
    KARIGAR_TRY(const qint64 version, database.number("PRAGMA user_version"));
    const int last = steps.empty() ? 0 : steps.back().number;
    if (version > last)
        return sqlFailure(SqlErrorKind::NewerSchema);
    if (version == last)
        return {};
    KARIGAR_TRY(auto transaction, Transaction::begin(database));
    for (const Migration& step : steps)
        if (step.number > version)
            KARIGAR_CHECK(step.apply(database));
    KARIGAR_CHECK(database.exec("PRAGMA user_version=" + std::to_string(last)));
    return transaction.commit();
}

} // namespace karigar::sql
