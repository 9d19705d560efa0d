// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/availability.h"
#include "models/views/artisan/session.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// One week of an artisan, Monday first: when the workshop is open and who comes. Times are wall-clock in the
/// artisan's zone. Follows the cache. GUI thread; owned by its page.
class WeekCalendar : public QObject {
    Q_OBJECT
public:
    struct Day {
        QDate date;
        std::vector<Window> open;
        bool overridden = false; ///< a date override applies
        QString note;            ///< of the override
        std::vector<Session> sessions;
    };

    WeekCalendar(Workspace& workspace, QObject* parent);

    /// Any day of the week to show.
    void setWeek(QDate day);
    QDate monday() const { return m_monday; }
    QDate today() const;
    int minuteNow() const;
    const QString& zone() const { return m_availability.zone; }
    const std::vector<Day>& days() const { return m_days; }
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();

private:
    void reload();
    void loadServices(int pass);
    void loadBookings(int pass);
    void build(const std::vector<Row>& bookings);

    Workspace& m_workspace;
    Reloader* m_reloader;
    QDate m_monday;
    Availability m_availability;
    QHash<Id, Service> m_services;
    std::vector<Day> m_days;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
