// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/listentry.h"

#include <QVariant>

namespace karigar::views {

/// What a list shows of an entry for a RecordRole, its relative time as of `now`; invalid for what it does
/// not have and for roles that are not the entry's. Pure.
QVariant shownIn(const ListEntry& entry, int role, Millis now);

} // namespace karigar::views
