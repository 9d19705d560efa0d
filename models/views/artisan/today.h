// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"
#include "models/views/artisan/session.h"
#include "models/views/core/page.h"

#include <array>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// What the start page shows beside requests and chats: the next workshops, workshops that are over and not
/// yet marked, this week's earnings by day, and a new artisan's first steps. Follows the cache. GUI thread;
/// owned by its page.
class Today : public QObject {
    Q_OBJECT
public:
    struct Step {
        QString name; ///< stable: "profile", "portfolio", "service", "hours"
        QString title;
        QString sentence;
        bool done = false;
        Destination leadsTo;
    };

    Today(Workspace& workspace, QObject* parent);

    /// Today and tomorrow in India, from now on.
    const std::vector<Session>& next() const { return m_next; }
    /// Confirmed bookings whose workshop is over, oldest first.
    const std::vector<Row>& overdue() const { return m_overdue; }
    QDate monday() const { return m_monday; }
    /// What became payable on each day of this week, Monday first.
    const std::array<Money, 7>& week() const { return m_week; }
    Money weekTotal() const;
    const std::vector<Step>& steps() const { return m_steps; }
    bool isSetUp() const;
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();

private:
    /// The answers of one reload.
    struct Parts {
        int pass = 0;
        int missing = 0;
        std::vector<Row> services;
        std::vector<Row> next;
        std::vector<Row> lines;
        std::vector<Row> overdue;
        std::vector<Row> week;
        std::optional<Row> profile;
        qint64 pictures = 0;
        std::optional<Row> hours;
    };

    void reload();
    Query nextQuery() const;
    Query linesQuery() const;
    Query overdueQuery() const;
    Query weekQuery() const;
    void take(Parts& parts);
    void buildSteps(const std::optional<Row>& profile, qint64 pictures, const std::optional<Row>& hours);

    Workspace& m_workspace;
    Reloader* m_reloader;
    QHash<Id, Service> m_services;
    std::vector<Session> m_next;
    std::vector<Row> m_overdue;
    std::array<Money, 7> m_week{};
    std::vector<Step> m_steps;
    QDate m_monday;
    int m_pass = 0;
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
