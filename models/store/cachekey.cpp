// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachekey.h"

#include <algorithm>
#include <sodium.h>

namespace karigar::store {

static_assert(crypto_kdf_KEYBYTES == std::tuple_size_v<sql::RawKey>);

CacheKey CacheKey::random()
{
    CacheKey key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

std::optional<CacheKey> CacheKey::fromBytes(QByteArrayView bytes)
{
    CacheKey key;
    if (bytes.size() != static_cast<qsizetype>(key.m_bytes.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

CacheKey::~CacheKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray CacheKey::toBytes() const
{
    return {reinterpret_cast<const char*>(m_bytes.data()), static_cast<qsizetype>(m_bytes.size())};
}

CacheKey CacheKey::derive(Purpose purpose) const
{
    constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "Karigar ";
    CacheKey key;
    crypto_kdf_derive_from_key(key.m_bytes.data(), key.m_bytes.size(), static_cast<uint64_t>(purpose),
                               kContext, m_bytes.data());
    return key;
}

} // namespace karigar::store
