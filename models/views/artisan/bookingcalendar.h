// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/calendarevents.h"

#include <map>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// An artisan's calendar as events: open hours, closed days, imports, bookings and proposed times of the days
/// somebody looks at, and as many days again before and after, so that scrolling finds them there. Times are
/// wall-clock in the artisan's zone. Follows the cache. GUI thread; owned by its page.
class BookingCalendar : public QObject {
    Q_OBJECT
public:
    BookingCalendar(Workspace& workspace, QObject* parent);

    /// Looks at these days (both included); loads only when they lie outside of what is there.
    void look(QDate from, QDate to);
    const std::vector<CalendarEvent>& events() const { return m_events; }
    const Availability& availability() const { return m_availability; }
    const QString& zone() const { return m_availability.zone; }
    QDate today() const;
    bool isLoaded() const { return m_loaded; }
    /// False while there are neither weekly hours nor exceptions: nobody can book.
    bool hasHours() const;
    /// Whoever stands behind an event, in the order of their bookings.
    std::vector<Booking> bookingsOf(const QString& event) const;

Q_SIGNALS:
    void loaded();

private:
    void reload();
    void loadServices(int pass);
    void loadImports(int pass);
    void loadChanges(int pass);
    void loadLines(int pass);
    void loadBookings(int pass);
    void sayWhoWaits(std::vector<CalendarEvent>& events) const;
    Millis begin() const;
    Millis end() const;
    void build(const std::vector<Row>& rows);

    Workspace& m_workspace;
    Reloader* m_reloader;
    QDate m_from;
    QDate m_to;
    Availability m_availability;
    QHash<Id, Service> m_services;
    std::vector<CalendarEvent> m_imports;
    std::vector<CalendarEvent> m_changes;
    QHash<QString, QJsonObject> m_docs;             ///< bookings by id
    std::map<std::pair<Id, Millis>, int> m_waiting; ///< parties by workshop and time
    std::vector<CalendarEvent> m_events;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
