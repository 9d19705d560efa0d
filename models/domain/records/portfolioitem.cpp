// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/records/portfolioitem.h"

namespace karigar {

KindSpec PortfolioItem::spec()
{
    return {
        kKind,
        "portfolio_item",
        {{"artisan", "$.artisan"}, {"position", "$.position"}},
        {{"portfolio_artisan", {"artisan", "position"}}},
        {},
        {},
        [](const QJsonObject& doc, QSet<QString>& out) {
            Q_UNUSED(doc);
            out.insert(catalogueAudience());
        },
    };
}

} // namespace karigar
