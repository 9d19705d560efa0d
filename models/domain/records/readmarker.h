// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// How far a person has read a channel. Both sides see it. The id is derived from channel and user.
struct ReadMarker {
    static constexpr Kind kKind = Kind::ReadMarker;
    static KindSpec spec();

    Id id;
    Id channel;
    Id user;
    Id artisan;
    Id customer;
    Millis upTo = 0;
    QJsonObject unknown;

    static Id idFor(const Id& channel, const Id& user)
    {
        return Id::derive(channel, QStringLiteral("read:") + user.toText());
    }

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("channel", s.channel);
        v("user", s.user);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("upTo", s.upTo);
    }
    bool operator==(const ReadMarker&) const = default;
};

} // namespace karigar
