// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/decisions.h"

#include "models/views/core/reloader.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

Decisions::Decisions(Workspace& workspace, int shown, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_shown(shown)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking}, [this] { reload(); }, this))
    , m_collisions(new Collisions(workspace, this))
{
    connect(m_collisions, &Collisions::ready, this, [this] {
        m_loaded = true;
        Q_EMIT loaded();
    });
    m_reloader->reloadNow();
}

void Decisions::reload()
{
    const int pass = ++m_pass;
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .equal("state", QString(enumText(BookingState::Requested)));
    m_workspace.count(query, this, [this, pass](qint64 count) {
        if (pass == m_pass)
            m_total = static_cast<int>(count);
    });
    query.by("decideBy").first(m_shown);
    m_workspace.list(query, this, [this, pass](std::vector<Row> rows) {
        if (pass != m_pass)
            return;
        m_rows = std::move(rows);
        std::vector<Booking> requests;
        for (const Row& row : m_rows)
            requests.push_back(row.as<Booking>());
        m_collisions->judge(std::move(requests));
    });
}

} // namespace karigar::views::artisan
