// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <QString>

namespace karigar::app {

/// Which account this data folder was last signed in to. Only what is needed to find its cache and its key;
/// the session's token is inside the encrypted cache.
struct KnownAccount {
    Id user;
    Id device;
    QString server;
    bool passphrase = false; ///< the key comes from a passphrase, not from the keychain

    bool operator==(const KnownAccount&) const = default;
};

/// The data folder: one plain `account.ini`, and one folder by account with its cache. Not thread-safe.
class Accounts {
public:
    explicit Accounts(const QString& dataFolder);

    std::optional<KnownAccount> current() const;
    void setCurrent(const KnownAccount& account);
    void forgetCurrent();

    QString folderOf(const Id& user) const;
    QString preferencesFile() const { return m_folder + QStringLiteral("/preferences.ini"); }
    const QString& folder() const { return m_folder; }

private:
    QString file() const { return m_folder + QStringLiteral("/account.ini"); }

    QString m_folder;
};

} // namespace karigar::app
