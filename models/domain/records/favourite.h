// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// An artisan that a customer keeps. The id is derived from both.
struct Favourite {
    static constexpr Kind kKind = Kind::Favourite;
    static KindSpec spec();

    Id id;
    Id user;
    Id artisan;
    Millis at = 0;
    QJsonObject unknown;

    static Id idFor(const Id& user, const Id& artisan)
    {
        return Id::derive(user, QStringLiteral("favourite:") + artisan.toText());
    }

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("user", s.user);
        v("artisan", s.artisan);
        v("at", s.at);
    }
    bool operator==(const Favourite&) const = default;
};

} // namespace karigar
