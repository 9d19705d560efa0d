// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/store/cachekey.h"

#include <functional>
#include <QObject>

namespace karigar::app {

/// Where the cache's key of an account is kept. Answers come on the GUI thread, unless the receiver has gone.
class KeyStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// No key is not an error: the account is new here. An error means that there is no keychain to ask.
    virtual void read(const QString& account, QObject* receiver,
                      std::function<void(Result<std::optional<store::CacheKey>>)> then) = 0;
    virtual void write(const QString& account, const store::CacheKey& key, QObject* receiver,
                       std::function<void(Result<void>)> then) = 0;
    virtual void remove(const QString& account) = 0;
};

} // namespace karigar::app
