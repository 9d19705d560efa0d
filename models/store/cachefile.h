// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cachekey.h"

namespace karigar::store {

/// The files of one account's cache in a folder of its own: `cache.db` with its log, `cache.check` and the
/// vault's folder. `cache.check` holds a keyed hash of nothing in particular; it tells a wrong key from a
/// damaged file, which the cipher alone cannot.
class CacheFile {
public:
    explicit CacheFile(const QString& folder);

    QString databasePath() const { return m_folder + QStringLiteral("/cache.db"); }
    QString vaultPath() const { return m_folder + QStringLiteral("/vault"); }
    const QString& folder() const { return m_folder; }
    bool exists() const;

    /// Opens or creates. Errors: see sql::SqlErrorKind.
    Result<std::unique_ptr<sql::Database>> open(const CacheKey& key, bool readOnly = false) const;
    /// Removes everything; no connection may be open.
    Result<void> remove() const;

private:
    enum class Check { Absent, Matches, Differs };

    QString checkPath() const { return m_folder + QStringLiteral("/cache.check"); }
    Check check(const CacheKey& key) const;
    Result<void> writeCheck(const CacheKey& key) const;

    QString m_folder;
};

} // namespace karigar::store
