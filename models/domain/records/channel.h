// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// A conversation about one booking; its id is the booking's. Created by the transition to confirmed.
struct Channel {
    static constexpr Kind kKind = Kind::Channel;
    static KindSpec spec();

    Id id;
    Id artisan;
    Id customer;
    QString artisanName;
    QString customerName;
    QString title;
    Millis createdAt = 0;
    Millis lastAt = 0;
    QString lastText;
    Id lastBy;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("artisanName", s.artisanName);
        v("customerName", s.customerName);
        v("title", s.title);
        v("createdAt", s.createdAt);
        v("lastAt", s.lastAt);
        v("lastText", s.lastText);
        v("lastBy", s.lastBy);
    }
    bool operator==(const Channel&) const = default;
};

} // namespace karigar
