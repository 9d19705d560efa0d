// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/store/cachekey.h"

namespace karigar::tests {

/// One command of the script. All ids are fixed beforehand, so that a client started again says the same.
struct PlannedCommand {
    QString name;
    QJsonObject args;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("name", s.name);
        v("args", s.args);
    }
};

/// What a scripted client is to do, written by the test and read by each of its runs.
struct ClientPlan {
    QString url;
    QString token;
    Id user;               ///< an artisan
    qint64 saidBefore = 0; ///< commands of this device before the script
    QString folder;
    QString key;  ///< of the cache, hex
    QString file; ///< content of the file that a command declares
    Id request;   ///< the booking that must have come before the script begins
    Id payment;   ///< of that booking; captured by the marketplace when it was approved
    Id incoming;  ///< a booking that the customer makes meanwhile
    std::vector<PlannedCommand> commands;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("url", s.url);
        v("token", s.token);
        v("user", s.user);
        v("saidBefore", s.saidBefore);
        v("folder", s.folder);
        v("key", s.key);
        v("file", s.file);
        v("request", s.request);
        v("payment", s.payment);
        v("incoming", s.incoming);
        v("commands", s.commands);
    }
    store::CacheKey cacheKey() const;
    bool write(const QString& path) const;
    static std::optional<ClientPlan> read(const QString& path);
};

/// How a scripted client ends.
inline constexpr int kSettled = 0;
inline constexpr int kTrouble = 1; ///< its standard error says which
inline constexpr int kKilled = 9;

} // namespace karigar::tests
