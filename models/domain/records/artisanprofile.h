// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

#include <array>

namespace karigar {

/// How the artisan stands to GST; decides what paper a customer gets.
enum class Registration { Unregistered, Registered, Exempt, Composition };

template<>
struct EnumNames<Registration> {
    static constexpr std::array table{
        EnumName<Registration>{Registration::Unregistered, QLatin1String("unregistered")},
        EnumName<Registration>{Registration::Registered, QLatin1String("registered")},
        EnumName<Registration>{Registration::Exempt, QLatin1String("exempt")},
        EnumName<Registration>{Registration::Composition, QLatin1String("composition")},
    };
};

/// An artisan as the public sees them; its id is the user's id.
struct ArtisanProfile {
    static constexpr Kind kKind = Kind::ArtisanProfile;
    static KindSpec spec();

    Id id;
    QString name;     ///< the artisan
    QString workshop; ///< the workshop's name
    QString craft;
    QString city;
    QString state; ///< GST State code
    QString bio;
    QStringList languages;
    int yearsOfPractice = 0;
    QString picture; ///< SHA-256 of an attachment
    Registration registration = Registration::Unregistered;
    QString gstin;
    int ratingSum = 0;
    int ratingCount = 0;
    Millis createdAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("name", s.name);
        v("workshop", s.workshop);
        v("craft", s.craft);
        v("city", s.city);
        v("state", s.state);
        v("bio", s.bio);
        v("languages", s.languages);
        v("yearsOfPractice", s.yearsOfPractice);
        v("picture", s.picture);
        v("registration", s.registration);
        v("gstin", s.gstin);
        v("ratingSum", s.ratingSum);
        v("ratingCount", s.ratingCount);
        v("createdAt", s.createdAt);
    }
    bool operator==(const ArtisanProfile&) const = default;
};

} // namespace karigar
