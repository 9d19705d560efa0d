// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/collision.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// The undecided requests of this artisan, soonest deadline first, with all that is needed to say what
/// approving each would do. Follows the cache. GUI thread; owned by its page.
class Decisions : public QObject {
    Q_OBJECT
public:
    Decisions(Workspace& workspace, QObject* parent);

    const std::vector<Row>& requests() const { return m_rows; }
    bool isLoaded() const { return m_loaded; }
    /// For a request of this artisan; anything else collides with nothing.
    Collision collisionOf(const Booking& booking) const;

Q_SIGNALS:
    void loaded();

private:
    void reload();
    void loadServices(int pass);
    void loadDays(int pass);

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::vector<Row> m_rows;
    std::vector<Booking> m_requests;
    QHash<Id, Service> m_services;
    QHash<Id, Occupancy> m_days;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
