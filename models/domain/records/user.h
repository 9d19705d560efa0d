// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// A person with an account. What others may see of an artisan stands in ArtisanProfile.
struct User {
    static constexpr Kind kKind = Kind::User;
    static KindSpec spec();

    Id id;
    QString email;
    QString name;
    QString phone;
    QString state;                                 ///< GST State code of residence, e.g. "08"
    QString zone = QStringLiteral("Asia/Kolkata"); ///< IANA
    bool artisan = false;                          ///< may use the artisan mode
    bool admin = false;                            ///< may use the admin mode
    Millis createdAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("email", s.email);
        v("name", s.name);
        v("phone", s.phone);
        v("state", s.state);
        v("zone", s.zone);
        v("artisan", s.artisan);
        v("admin", s.admin);
        v("createdAt", s.createdAt);
    }
    bool operator==(const User&) const = default;
};

} // namespace karigar
