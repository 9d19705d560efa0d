// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// What a guest says after a completed booking. The id is the booking's.
struct Review {
    static constexpr Kind kKind = Kind::Review;
    static KindSpec spec();

    Id id;
    Id artisan;
    Id customer;
    Id service;
    QString customerName;
    QString serviceTitle;
    int stars = 5; ///< 1 to 5
    QString text;
    QStringList pictures; ///< SHA-256 of attachments
    QString answer;
    Millis at = 0;
    Millis answeredAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("customer", s.customer);
        v("service", s.service);
        v("customerName", s.customerName);
        v("serviceTitle", s.serviceTitle);
        v("stars", s.stars);
        v("text", s.text);
        v("pictures", s.pictures);
        v("answer", s.answer);
        v("at", s.at);
        v("answeredAt", s.answeredAt);
    }
    bool operator==(const Review&) const = default;
};

} // namespace karigar
