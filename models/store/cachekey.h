// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sql/database.h"

#include <QByteArray>

namespace karigar::store {

/// The 256-bit key of one account's cache. Wiped from memory when it goes; never written to logs or errors.
/// The app keeps it in the system keychain or derives it from a passphrase (passphrasekey.h).
class CacheKey {
public:
    static CacheKey random();
    /// Nothing unless it is exactly 32 bytes.
    static std::optional<CacheKey> fromBytes(QByteArrayView bytes);
    CacheKey(const CacheKey&) = default;
    CacheKey& operator=(const CacheKey&) = default;
    ~CacheKey();

    const sql::RawKey& bytes() const { return m_bytes; }
    /// For the keychain; the caller wipes it.
    QByteArray toBytes() const;
    /// An independent key for another purpose; one number each, never reused.
    enum class Purpose { KeyCheck = 1, VaultNames = 2, VaultContents = 3 };
    CacheKey derive(Purpose purpose) const;

private:
    CacheKey() = default;

    sql::RawKey m_bytes{};
};

} // namespace karigar::store
