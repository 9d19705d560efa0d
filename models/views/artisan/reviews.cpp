// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/reviews.h"

#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

#include <algorithm>

namespace karigar::views::artisan {

Reviews::Reviews(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Review}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void Reviews::reload()
{
    Query query = Query::of(Kind::Review);
    query.equal("artisan", m_workspace.person().id).by("at", true);
    m_workspace.list(query, this, [this](const std::vector<Row>& rows) {
        m_reviews.clear();
        m_counts = {};
        for (const Row& row : rows) {
            m_reviews.push_back(row.as<Review>());
            ++m_counts[static_cast<size_t>(std::clamp(m_reviews.back().stars, 1, 5) - 1)];
        }
        m_loaded = true;
        Q_EMIT loaded();
    });
}

int Reviews::averageHundredths() const
{
    if (m_reviews.empty())
        return 0;
    int sum = 0;
    for (size_t i = 0; i < m_counts.size(); ++i)
        sum += m_counts[i] * static_cast<int>(i + 1);
    const int count = static_cast<int>(m_reviews.size());
    return (sum * 100 + count / 2) / count;
}

QString Reviews::when(const Review& review) const
{
    return relativeWords(review.at, m_workspace.now());
}

} // namespace karigar::views::artisan
