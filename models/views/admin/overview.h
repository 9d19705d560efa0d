// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/platformstats.h"
#include "models/views/core/workspace.h"

#include <array>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// The marketplace's day and fortnight in numbers, as the backend counted them. GUI thread; owned by its
/// page.
class Overview : public QObject {
    Q_OBJECT
public:
    static constexpr int kDays = 14;
    struct Day {
        QDate date;
        Money captured;
    };

    Overview(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    /// asOf is 0 when today has not been counted yet.
    const PlatformStats& today() const { return m_today; }
    /// The fortnight that ends today, oldest first.
    const std::array<Day, kDays>& days() const { return m_days; }
    Money fortnight() const;

Q_SIGNALS:
    void loaded();

private:
    void reload();
    void take(const std::vector<Row>& rows, QDate today);

    Workspace& m_workspace;
    Reloader* m_reloader;
    PlatformStats m_today;
    std::array<Day, kDays> m_days;
    bool m_loaded = false;
    int m_pass = 0;
};

} // namespace karigar::views::admin
