// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/overview.h"

#include "models/domain/rules/calendar.h"
#include "models/views/core/reloader.h"

namespace karigar::views::admin {

Overview::Overview(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::PlatformStats}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void Overview::reload()
{
    const int pass = ++m_pass;
    const QDate today = dateInIndia(m_workspace.now());
    Query query = Query::of(Kind::PlatformStats);
    query.add("date", Query::Compare::GreaterOrEqual, today.addDays(1 - kDays).toString(Qt::ISODate))
        .by("date");
    m_workspace.list(query, this, [this, pass, today](const std::vector<Row>& rows) {
        if (pass == m_pass)
            take(rows, today);
    });
}

void Overview::take(const std::vector<Row>& rows, QDate today)
{
    m_today = {};
    m_today.date = today;
    for (int i = 0; i < kDays; ++i)
        m_days[static_cast<size_t>(i)] = {today.addDays(i + 1 - kDays), {}};
    for (const Row& row : rows) {
        const auto stats = row.as<PlatformStats>();
        if (stats.date == today)
            m_today = stats;
        for (Day& day : m_days)
            if (day.date == stats.date)
                day.captured = stats.captured;
    }
    m_loaded = true;
    Q_EMIT loaded();
}

Money Overview::fortnight() const
{
    Money sum;
    for (const Day& day : m_days)
        sum += day.captured;
    return sum;
}

} // namespace karigar::views::admin
