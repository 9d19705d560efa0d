// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// A picture of an artisan's work.
struct PortfolioItem {
    static constexpr Kind kKind = Kind::PortfolioItem;
    static KindSpec spec();

    Id id;
    Id artisan;
    QString picture; ///< SHA-256 of an attachment
    QString caption;
    int position = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("picture", s.picture);
        v("caption", s.caption);
        v("position", s.position);
    }
    bool operator==(const PortfolioItem&) const = default;
};

} // namespace karigar
