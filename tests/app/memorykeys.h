// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keystore.h"
#include "models/protocol/session.h"

#include <map>

namespace karigar::test {

/// A keychain that forgets with the test, and can be emptied or given another key. Answers at once.
class MemoryKeys final : public app::KeyStore {
public:
    void read(const QString& account, QObject*,
              std::function<void(Result<std::optional<store::CacheKey>>)> then) override
    {
        const auto at = keys.find(account);
        then(at == keys.end() ? std::nullopt : std::optional(at->second));
    }
    void write(const QString& account, const store::CacheKey& key, QObject*,
               std::function<void(Result<void>)> then) override
    {
        keys.insert_or_assign(account, key);
        then({});
    }
    void remove(const QString& account) override { keys.erase(account); }

    std::map<QString, store::CacheKey> keys;
};

/// Whom a marketplace let in; the same person in one run.
inline protocol::SessionGrant someone()
{
    static const Id user = Id::mint(1'700'000'000'000);
    protocol::SessionGrant grant;
    grant.token = QStringLiteral("a-token");
    grant.user = user;
    grant.device = Id::derive(user, QStringLiteral("device"), 1'700'000'000'001);
    grant.name = QStringLiteral("Asha Menon");
    grant.email = QStringLiteral("asha@example.com");
    return grant;
}

} // namespace karigar::test
