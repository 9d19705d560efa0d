// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/collisions.h"

namespace karigar::views::artisan {

/// The most urgent undecided requests of this artisan, soonest deadline first, with all that is needed to say
/// what approving each would do, and how many there are in all. Follows the cache. GUI thread; owned by its
/// page.
class Decisions : public QObject {
    Q_OBJECT
public:
    /// Shows at most `shown`: a longer backlog is worked off in the list of bookings.
    Decisions(Workspace& workspace, int shown, QObject* parent);

    const std::vector<Row>& requests() const { return m_rows; }
    int total() const { return m_total; }
    bool isLoaded() const { return m_loaded; }
    Collision collisionOf(const Booking& booking) const { return m_collisions->of(booking); }

Q_SIGNALS:
    void loaded();

private:
    void reload();

    Workspace& m_workspace;
    const int m_shown;
    Reloader* m_reloader;
    Collisions* m_collisions;
    std::vector<Row> m_rows;
    int m_total = 0;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
