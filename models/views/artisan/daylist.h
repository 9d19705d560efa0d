// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/session.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// Everybody who comes on one day, by workshop and time, with the telephone numbers this device knows.
/// Follows the cache. GUI thread; owned by its page.
class DayList : public QObject {
    Q_OBJECT
public:
    DayList(Workspace& workspace, QObject* parent);

    void open(QDate day);
    QDate day() const { return m_day; }
    const QString& zone() const { return m_zone; }
    const std::vector<Session>& sessions() const { return m_sessions; }
    QString phoneOf(const Id& customer) const { return m_phones.value(customer); }
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();

private:
    void reload();
    void loadServices(int pass);
    void loadBookings(int pass);
    void loadLines(int pass);
    void loadPhones(int pass);

    Workspace& m_workspace;
    Reloader* m_reloader;
    QDate m_day;
    QString m_zone;
    QHash<Id, Service> m_services;
    QHash<Id, QString> m_phones;
    std::vector<Session> m_sessions;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
