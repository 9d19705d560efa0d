// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/database.h"
#include "models/sql/sqlerror.h"

#include <gtest/gtest.h>
#include <QTemporaryDir>

namespace karigar::sql {

/// A folder of its own for each test, and databases in it.
class DatabaseTest : public testing::Test {
protected:
    static RawKey key(std::uint8_t fill)
    {
        RawKey key;
        key.fill(fill);
        return key;
    }
    QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }
    OpenOptions options(std::optional<RawKey> withKey = {}) const
    {
        OpenOptions options;
        options.path = path();
        options.key = withKey;
        options.cacheKiB = 2048;
        return options;
    }
    std::unique_ptr<Database> open(std::optional<RawKey> withKey = {}) const
    {
        auto database = Database::open(options(withKey));
        EXPECT_TRUE(database) << database.error().code.toStdString();
        return database ? std::move(*database) : nullptr;
    }
    static std::optional<SqlErrorKind> kindOf(const auto& result)
    {
        return result ? std::nullopt : sqlErrorKind(result.error());
    }

    QTemporaryDir m_folder;
};

} // namespace karigar::sql
