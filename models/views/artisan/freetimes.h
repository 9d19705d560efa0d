// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/slots.h"
#include "models/views/core/workspace.h"

#include <QHash>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// How many times of a day guests could still book, over all published workshops: what closing a date takes
/// off the market. Follows the cache. GUI thread; owned by its page.
class FreeTimes : public QObject {
    Q_OBJECT
public:
    FreeTimes(Workspace& workspace, QObject* parent);

    const std::vector<Service>& services() const { return m_services; } ///< the published ones
    int on(QDate date, const Availability& availability) const;
    /// What a customer would see of a day with these hours.
    std::vector<Slot> slotsOf(const Service& service, QDate date, const Availability& availability) const;

Q_SIGNALS:
    void changed();

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::vector<Service> m_services;
    QHash<Id, Occupancy> m_days;
    int m_pass = 0;
};

} // namespace karigar::views::artisan
