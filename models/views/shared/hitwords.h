// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/page.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

/// How any record reads as one line of a search, and where it leads.
struct HitWords {
    QString title;
    QString subtitle;
    QString icon;
    Destination leadsTo;
};

HitWords describeHit(const SearchHit& hit, const Person& person);

} // namespace karigar::views
