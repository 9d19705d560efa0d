// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace karigar::views {

/// Where a page can send the person: a page by its name and what to show there. The shell resolves it; no
/// page knows another.
struct Destination {
    QString page;    ///< "bookings", "booking", "chats", ... unique within a mode
    QString subject; ///< id text of the record to show, empty for the page itself

    bool operator==(const Destination&) const = default;
};

} // namespace karigar::views
