// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keystore.h"

namespace karigar::app {

/// The system's keychain through QtKeychain: Secret Service, macOS Keychain, Windows Credential Store. Never
/// falls back to a file.
class KeychainStore final : public KeyStore {
    Q_OBJECT
public:
    using KeyStore::KeyStore;

    void read(const QString& account, QObject* receiver,
              std::function<void(Result<std::optional<store::CacheKey>>)> then) override;
    void write(const QString& account, const store::CacheKey& key, QObject* receiver,
               std::function<void(Result<void>)> then) override;
    void remove(const QString& account) override;
};

} // namespace karigar::app
