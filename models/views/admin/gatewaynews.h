// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// What the gateway said of itself last: its balance, and when all payments were compared with its list.
/// Follows the cache. GUI thread; owned by its page.
class GatewayNews : public QObject {
    Q_OBJECT
public:
    GatewayNews(Workspace& workspace, QObject* parent);

    /// None: the gateway has not said.
    const std::optional<Money>& balance() const { return m_balance; }
    Millis balanceAt() const { return m_balanceAt; }
    Millis comparedAt() const { return m_comparedAt; } ///< 0: never
    int compared() const { return m_compared; }

Q_SIGNALS:
    void changed();

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::optional<Money> m_balance;
    Millis m_balanceAt = 0;
    Millis m_comparedAt = 0;
    int m_compared = 0;
};

} // namespace karigar::views::admin
