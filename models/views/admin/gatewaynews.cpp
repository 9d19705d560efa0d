// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/gatewaynews.h"

#include "models/domain/records/platformstats.h"
#include "models/views/core/reloader.h"

namespace karigar::views::admin {

namespace {
constexpr int kDays = 14; ///< a gateway that was silent for longer has not said
} // namespace

GatewayNews::GatewayNews(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::PlatformStats}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void GatewayNews::reload()
{
    Query query = Query::of(Kind::PlatformStats);
    query.by("date", true).first(kDays);
    m_workspace.list(query, this, [this](const std::vector<Row>& rows) {
        m_balance.reset();
        m_balanceAt = m_comparedAt = 0;
        m_compared = 0;
        for (const Row& row : rows) {
            const auto day = row.as<PlatformStats>();
            if (m_balanceAt == 0 && day.balanceAt > 0) {
                m_balance = day.gatewayBalance;
                m_balanceAt = day.balanceAt;
            }
            if (m_comparedAt == 0 && day.comparedAt > 0) {
                m_comparedAt = day.comparedAt;
                m_compared = day.compared;
            }
        }
        Q_EMIT changed();
    });
}

} // namespace karigar::views::admin
