// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// Time that an imported calendar says is taken.
struct BusySpan {
    Millis from = 0;
    Millis to = 0;
    QString title;
    bool allDay = false;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("from", s.from);
        v("to", s.to);
        v("title", s.title);
        v("allDay", s.allDay);
    }
    bool operator==(const BusySpan&) const = default;
};

/// A calendar file or feed from which an artisan imports busy times. Titles stay with the artisan; what the
/// public sees is Occupancy::blocked.
struct BusySource {
    static constexpr Kind kKind = Kind::BusySource;
    static KindSpec spec();

    Id id;
    Id artisan;
    QString name;
    QString url; ///< empty for a file
    Millis importedAt = 0;
    std::vector<BusySpan> spans; ///< in order
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("name", s.name);
        v("url", s.url);
        v("importedAt", s.importedAt);
        v("spans", s.spans);
    }
    bool operator==(const BusySource&) const = default;
};

} // namespace karigar
