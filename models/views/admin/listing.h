// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

namespace karigar::views::admin {

/// What a list is to show: the records of a query (without limit), or those that a text finds and `keeps`
/// lets through. Plain value.
struct Listing {
    Query query;
    QString text;
    std::function<bool(const Row&)> keeps;

    bool isSearch() const { return !text.isEmpty(); }
};

/// The days a list looks at, counted in India as the marketplace's numbers are.
enum class Range { Today, Week, All };

/// The first instant of a range; 0 for All.
Millis startOf(Range range, Millis now);

/// What a list page was asked to show, as the subject of a Destination: "?state=captured&range=today".
/// Unknown parts are left out; any other subject is a record's id.
struct ListRequest {
    QString state;
    Range range = Range::All;

    QString toSubject() const;
    static std::optional<ListRequest> fromSubject(const QString& subject);
    bool operator==(const ListRequest&) const = default;
};

} // namespace karigar::views::admin
