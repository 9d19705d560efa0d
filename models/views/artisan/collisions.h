// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/collision.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// What a few of this artisan's requests collide with. Reads only the days and the undecided requests
/// around them, so that a backlog of a thousand costs nothing. Follows the cache. GUI thread; owned by its
/// page.
class Collisions : public QObject {
    Q_OBJECT
public:
    Collisions(Workspace& workspace, QObject* parent);

    /// Replaces what is judged; `ready` follows.
    void judge(std::vector<Booking> requests);
    /// For a request that is judged; anything else collides with nothing.
    Collision of(const Booking& booking) const;

Q_SIGNALS:
    void ready();

private:
    void reload();
    void loadDays(int pass);
    void loadRivals(int pass);

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::vector<Booking> m_judged;
    std::vector<Booking> m_requests; ///< undecided, around the judged ones
    QHash<Id, Service> m_services;
    std::vector<Occupancy> m_days;
    int m_pass = 0;
};

} // namespace karigar::views::artisan
