// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cachekey.h"

namespace karigar::store {

/// How hard a passphrase is to guess; stored beside the salt so that it may rise later.
struct PassphraseCost {
    qint64 passes = 3;
    qint64 memoryBytes = 256LL * 1024 * 1024;
};

/// The cache's key from a passphrase, for machines without a keychain: Argon2id over a random salt. Salt and
/// cost are stored in `paramsFile` (not secret), which is written with `cost` at the first use. The same
/// passphrase gives the same key as long as that file exists; whether it is the right one shows when the
/// cache is opened. Takes the better part of a second: not for the GUI thread.
Result<CacheKey> keyFromPassphrase(const QString& passphrase, const QString& paramsFile,
                                   const PassphraseCost& cost = {});

} // namespace karigar::store
