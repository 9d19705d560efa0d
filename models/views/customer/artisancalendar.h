// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/slots.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class Reloader;

/// What a customer may know of an artisan's time: opening hours less what is taken, from now on. Follows the
/// cache. GUI thread; owned by whoever asks.
class ArtisanCalendar : public QObject {
    Q_OBJECT
public:
    enum class DayKind { Free, Full, Closed, Past };
    struct Day {
        QDate date;
        DayKind kind = DayKind::Closed;
        int free = 0; ///< times that can be booked
    };

    ArtisanCalendar(Workspace& workspace, const Id& artisan, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    QString zone() const { return m_availability.zone; }
    const Availability& availability() const { return m_availability; }
    QDate today() const;

    std::vector<Slot> slotsOf(const Service& service, QDate date) const;
    Day dayOf(const Service& service, QDate date) const;
    /// The next dates on which the service can be booked, soonest first.
    QList<QDate> nextFree(const Service& service, int count, int withinDays) const;
    /// The next bookable time, if there is one within the service's horizon.
    std::optional<Slot> nextSlot(const Service& service) const;

    void reload();

Q_SIGNALS:
    void changed();

private:
    void receiveDays(const std::vector<Row>& rows);

    Workspace& m_workspace;
    Id m_artisan;
    Availability m_availability;
    QHash<QDate, Occupancy> m_days;
    bool m_loaded = false;
    Reloader* m_reloader;
};

} // namespace karigar::views
