// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/review.h"
#include "models/views/core/workspace.h"

#include <array>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// What guests said, newest first, and the stars in numbers. GUI thread; owned by its page.
class Reviews : public QObject {
    Q_OBJECT
public:
    Reviews(Workspace& workspace, QObject* parent);

    const std::vector<Review>& all() const { return m_reviews; }
    /// How many gave 1, 2, ... 5 stars.
    const std::array<int, 5>& counts() const { return m_counts; }
    int averageHundredths() const;
    bool isLoaded() const { return m_loaded; }
    QString when(const Review& review) const;

Q_SIGNALS:
    void loaded();

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::vector<Review> m_reviews;
    std::array<int, 5> m_counts{};
    bool m_loaded = false;
};

} // namespace karigar::views::artisan
